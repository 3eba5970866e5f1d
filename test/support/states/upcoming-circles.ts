/** Every state of `<haven-upcoming-circles>`, reached as a visitor meets it. */
import "../root.js";
import "../../../src/widgets/upcoming-circles/define.js";
import { circle } from "../circle-visit.js";
import { put, type Person } from "../person.js";
import { createScenario, type Fault, type Scenario, type Setting } from "../scenario.js";
import { until } from "../until.js";
import type { NamedState } from "./state.js";

const never = 60_000;
const day = 86_400_000;

/** Circles of every status, in the days after now. */
function season(): readonly unknown[] {
  const at = (days: number, hours = 0) => new Date(Date.now() + days * day + hours * 3_600_000);
  const on = (days: number, change: object) => ({
    ...circle({ id: `statecircle${days}`, ...change }),
    start: at(days).toISOString(),
    end: at(days, 2).toISOString(),
  });
  return [
    on(1, {}),
    on(2, { status: "cancelled", statusNote: "The building has no heat." }),
    on(3, { status: "postponed" }),
    on(4, { status: "rescheduled", replacedBy: "statecircle5" }),
    on(5, { status: "rescheduled", previousStart: at(4).toISOString() }),
    on(6, {
      status: "movedOnline",
      modes: ["inPerson"],
      textLang: "es",
      title: "Círculo de duelo",
    }),
    on(7, { status: "onTheMoon", modes: ["online", "phone"], place: null }),
    on(8, { rsvp: { mode: "talkFirst", accepts: [], seats: {}, phone: "+12155550142" } }),
  ];
}

/** Dates that are full, partly full, not open yet and closed. */
function places(): readonly unknown[] {
  const at = (days: number) => new Date(Date.now() + days * day).toISOString();
  const on = (days: number, change: object) => ({
    ...circle({ id: `placescircle${days}` }),
    start: at(days),
    end: new Date(Date.now() + days * day + 7_200_000).toISOString(),
    rsvp: {
      mode: "required",
      accepts: ["inPerson", "online"],
      seats: {},
      phone: "+12155550142",
      ...change,
    },
  });
  return [
    on(1, { seats: { inPerson: "full", online: "full" }, waitlist: true }),
    on(2, { seats: { inPerson: "full", online: "few" } }),
    on(3, { opens: at(2) }),
    on(4, { closes: at(-1) }),
  ];
}

type Way = (person: Person, scenario: Scenario) => Promise<unknown>;

function state(
  name: string,
  way: Way,
  setting: Setting = {},
  own: Readonly<Record<string, string>> = {},
): NamedState {
  return {
    name: `upcoming-circles ${name}`,
    show: async (attributes, width) => {
      const scenario = await createScenario({ circles: season(), ...setting });
      const all = { endpoint: scenario.endpoint, lang: "en", ...own, ...attributes };
      const inside = "Call us at the library.";
      const person = put("haven-upcoming-circles", all, { width, inside });
      await way(person, scenario);
      return person;
    },
  };
}

const faulty = (fault: Fault): Setting => ({ faults: [fault] });
const shown: Way = (person) => person.reads("Circle after suicide loss");

export const circlesStates: readonly NamedState[] = [
  state(
    "loading",
    (person) => person.reads("The next circles are on their way."),
    faulty({ on: "/circles", kind: "stall", ms: never }),
  ),
  state("ready", shown),
  state("every status", shown, {}, { limit: "8" }),
  state("details", async (person) => {
    await person.presses("What to expect");
    await person.reads("Close the details");
  }),
  state("a date to take along", async (person) => {
    await person.presses("What to expect");
    await person.reads("Google will receive the date and this title: Appointment");
  }),
  state("a date to take along, with names", async (person) => {
    await person.presses("What to expect");
    await person.chooses("Show the real title");
    await person.chooses("With names");
    await person.reads("Remove the old entry first.");
  }),
  state("all dates to keep", async (person) => {
    await until("the rest", () => person.all("a[aria-expanded]")[0]);
    await person.presses("Keep or print all dates");
    await person.reads("Google may take a day.");
  }),
  state("empty", (person) => person.reads("No circles are planned"), { circles: [] }),
  state(
    "failed",
    (person) => person.reads("Try again"),
    faulty({ on: "/circles", kind: "status", status: 404 }),
  ),
  state("old list", async (person, scenario) => {
    await shown(person, scenario);
    await scenario.fault({ on: "/circles", kind: "status", status: 404 });
    const real = Date.now;
    Date.now = () => real() + 600_000; // the page was away for ten minutes
    document.dispatchEvent(new Event("visibilitychange"));
    await person.reads("This is the list as of");
    Date.now = real;
  }),
  state("compact", shown, {}, { layout: "compact", limit: "8" }),
  state(
    "compact with details",
    async (person) => {
      await person.presses("What to expect");
      await person.reads("Get support");
    },
    {},
    { layout: "compact" },
  ),
  state("series", (person) => person.reads("More dates of this circle"), {}, { layout: "series" }),
  state("full and closed", (person) => person.reads("Online: you can take part."), {
    circles: places(),
  }),
  state(
    "further dates",
    async (person) => {
      await person.presses("Show more dates");
      await person.reads("4 of");
    },
    {},
    { limit: "2" },
  ),
  state("a newer list", async (person, scenario) => {
    await shown(person, scenario);
    await person.reads("I have a code");
    await scenario.change({ circles: season().slice(2) });
    const real = Date.now;
    Date.now = () => real() + 600_000;
    document.dispatchEvent(new Event("visibilitychange"));
    await person.reads("The list has changed.");
    Date.now = real;
  }),
  state("support in place", async (person) => {
    await person.presses("What to expect");
    await person.presses("Get support");
    await person.reads("Back to the circles");
  }),
  state("filters", async (person) => {
    await person.presses("Filter and search");
    await person.chooses("Online");
    await person.reads("match");
  }),
  state(
    "filters that match nothing",
    async (person) => {
      await person.presses("Filter and search");
      await person.types("Search", "nothing like it");
      await person.reads("No dates match:");
    },
    {},
    { mode: "inPerson online" },
  ),
  state("a preset", (person) => person.reads("This page shows: Online."), {}, { mode: "online" }),
];
