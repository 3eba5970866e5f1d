/** Who is measured: the built tags as a webmaster pastes them, and what they are held against. */
import { existsSync } from "node:fs";

/** How one sees that a candidate is there; nothing of it for a script that does nothing. */
export interface Ready {
  /** The event that says so, and how often it comes. */
  readonly event?: string;
  readonly times?: number;
  /** Something that is found by then, also inside of shadow roots. */
  readonly finds?: string;
  /** Words that can be read by then. */
  readonly reads?: string;
}

/** What is measured. */
export interface Candidate {
  readonly name: string;
  /** Path of the module script. */
  readonly script: string;
  /** Markup as a webmaster pastes it. */
  readonly markup: (endpoint: string, count: number) => string;
  readonly ready: Ready;
  /** Words of what is pressed before one can search. */
  readonly opens?: string;
}

const loaded: Ready = { event: "haven-circles-loaded" };
const style = 'style="display: block; min-height: 1000px"';
const circles = (endpoint: string, limit: number) =>
  `<haven-upcoming-circles endpoint="${endpoint}" limit="${limit}" lang="en" ${style}>
    Call us.</haven-upcoming-circles>`;

export const haven: Candidate = {
  name: "haven",
  script: "/kit/haven.js",
  markup: circles,
  ready: loaded,
  opens: "Filter and search",
};
/** As most pages have it: the first five dates, and a button for more. */
export const five: Candidate = {
  ...haven,
  name: "haven, 5 shown",
  markup: (endpoint) => circles(endpoint, 5),
};
const plain = (name: string, attributes = ""): Candidate => ({
  name,
  script: "/floor.js",
  markup: (endpoint) => `<plain-circles ${attributes} endpoint="${endpoint}"></plain-circles>`,
  ready: { event: "plain-circles-loaded" },
});
export const floor = plain("floor");
export const equal = plain("equal", "equal");
export const searchedFloor = plain("floor", "search");
export const searchedEqual = plain("equal", "search equal");
export const fullCalendar: Candidate = {
  name: "FullCalendar",
  script: "/full-calendar.js",
  markup: (endpoint) => `<full-calendar endpoint="${endpoint}"></full-calendar>`,
  ready: { event: "plain-circles-loaded" },
};
export const nothing: Candidate = {
  name: "nothing",
  script: "/empty.js",
  markup: () => "",
  ready: {},
};

/** A build of tsml-ui (`public/app.js` of its repository): `TSML_UI=path npm run bench`. */
export const tsmlPath = process.env["TSML_UI"];
export const tsml: readonly Candidate[] =
  tsmlPath && existsSync(tsmlPath)
    ? [
        {
          name: "tsml-ui",
          script: "/tsml-ui.js",
          markup: (endpoint) =>
            `<div id="tsml-ui" data-src="${endpoint}/meetings" data-timezone="America/New_York"></div>`,
          ready: { reads: "(no. " },
        },
      ]
    : [];

const times = (count: number, candidate: Candidate): Candidate => ({
  ...candidate,
  markup: (endpoint, shown) => candidate.markup(endpoint, shown).repeat(count),
  ready: { ...candidate.ready, times: count },
});
export const twentyHaven = times(20, haven);
export const twentyFloor = times(20, floor);

/** A form is usable when its first button can be pressed. */
export const form: Candidate = {
  name: "haven",
  script: "/kit/haven.js",
  markup: (endpoint) =>
    `<haven-get-support endpoint="${endpoint}" isolation="inline" exit-key="none" lang="en" ${style}>
      Call us.</haven-get-support>`,
  ready: { finds: "button.primary" },
};
export const plainForm: Candidate = {
  name: "floor",
  script: "/form.js",
  markup: () => `<plain-form></plain-form>`,
  ready: { finds: "button.primary" },
};
