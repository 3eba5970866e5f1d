/** The few signs beside words; never without them, so all are hidden from screen readers. */
import { html, type TemplateResult } from "lit";

export const alertIcon = () => icon("M12 3.5 2.5 20h19L12 3.5ZM12 10v4.5M12 17.25v.01");
export const languageIcon = () =>
  icon(
    "M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0-17 0M3.5 12h17M12 3.5c5 5 5 12 0 17c-5-5-5-12 0-17",
  );

/** One path on a field of 24; `turns`: it points along the line, so it turns in right-to-left. */
export function icon(path: string, turns = false): TemplateResult {
  return html`<svg class=${turns ? "icon turns" : "icon"} viewBox="0 0 24 24" aria-hidden="true">
    <path d=${path}></path>
  </svg>`;
}
