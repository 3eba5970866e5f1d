/** The few signs beside words; never without them, so all are hidden from screen readers. */
import { html, type TemplateResult } from "lit";

export const checkIcon = () => icon("m5 12.5 4.5 4.5L19 7.5");
export const infoIcon = () => icon("M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0M12 11v5M12 7.75v.01");
export const alertIcon = () => icon("M12 3.5 2.5 20h19L12 3.5ZM12 10v4.5M12 17.25v.01");
export const phoneIcon = () =>
  icon(
    "M8.5 4H6a2 2 0 0 0-2 2c.6 7.6 6.4 13.4 14 14a2 2 0 0 0 2-2v-2.5l-4.3-1.7-2 2.3A13 13 0 0 1 8 10l2-2Z",
  );
export const textIcon = () => icon("M4 5h16v11H10l-4.5 3.5V16H4V5ZM8 9h8M8 12h5");
export const closeIcon = () => icon("m6 6 12 12M18 6 6 18");
export const leaveIcon = () => icon("M14 4H5v16h9M10 12h11m-4-4 4 4-4 4", true);
export const backIcon = () => icon("M20 12H4m6-6-6 6 6 6", true);
export const onIcon = () => icon("M4 12h16m-6-6 6 6-6 6", true);
export const outsideIcon = () => icon("M13 4h7v7M20 4l-9 9M10 5H5v14h14v-5", true);
export const calendarIcon = () => icon("M4 6h16v14H4V6ZM4 10.5h16M8 3.5V8M16 3.5V8");
export const clockIcon = () => icon("M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0-17 0M12 7.5V12l3 2");
export const placeIcon = () =>
  icon(
    "M12 21c4.5-4.6 6.5-8 6.5-11a6.5 6.5 0 0 0-13 0c0 3 2 6.4 6.5 11ZM12 12.25a2 2 0 1 1 0-4.5 2 2 0 0 1 0 4.5",
  );
export const screenIcon = () => icon("M3.5 5h17v11h-17V5ZM9 20h6M12 16v4");
export const peopleIcon = () =>
  icon(
    "M9 11a3 3 0 1 1 0-6 3 3 0 0 1 0 6M3 19.5a6 6 0 0 1 12 0M15.5 5a3 3 0 0 1 0 6M17.5 14a6 6 0 0 1 3.5 5.5",
  );
export const heartIcon = () =>
  icon("M12 20S3.5 15 3.5 9a4.6 4.6 0 0 1 8.5-2 4.6 4.6 0 0 1 8.5 2c0 6-8.5 11-8.5 11Z");
export const languageIcon = () =>
  icon(
    "M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0-17 0M3.5 12h17M12 3.5c5 5 5 12 0 17c-5-5-5-12 0-17",
  );

/** One path on a field of 24; `turns`: it points along the line, so it turns in right-to-left. */
function icon(path: string, turns = false): TemplateResult {
  return html`<svg
    class=${turns ? "icon turns" : "icon"}
    viewBox="0 0 24 24"
    aria-hidden="true"
    focusable="false"
  >
    <path d=${path}></path>
  </svg>`;
}
