/** What `circles:check` tells an organiser in plain words: who sees what, what stays private. */
import type { Circle } from "../src/contract/circle.js";
import type { CalendarReading } from "../demo/backend/circles/ics.js";
import type { Withheld } from "../demo/backend/circles/withheld.js";
import type { CircleProblem } from "../demo/backend/circles/port.js";

type Labels = ReadonlyMap<string, string>;

export interface Said {
  readonly circles: readonly Circle[];
  readonly reading: Pick<CalendarReading, "withheld" | "problems">;
  readonly from: string;
  readonly to: string;
  /** What each code of a programme, a topic or an audience is called. */
  readonly labels: Labels;
  /** Whether a file of defaults per series was found. */
  readonly series: boolean;
}

/** The whole report, line by line. */
export function asText({ circles, reading, from, to, series, labels }: Said): string {
  const { problems, withheld } = reading;
  const lines = [
    `Would appear from ${from} to ${to}: ${counted(circles.length, "date")}`,
    `Defaults per series: ${series ? "series.json is used" : "no series.json"}`,
  ];
  const told = new Set<string>();
  for (const circle of circles) {
    const { start, end, title, status, statusNote, previousStart } = circle;
    const was = previousStart ? `, was ${hour(previousStart)}` : "";
    const changed = status === "scheduled" ? "" : ` [${states[status] ?? status}${was}]`;
    const when = `${weekday(start)} ${hour(start)}–${end.slice(11, 16)} (${start.slice(19)})`;
    lines.push("", `${when} ${title}${changed}`);
    if (statusNote) lines.push(`    Note: ${statusNote}`);
    const text = details(circle, withheld.get(circle.id) ?? {}, labels);
    // A day to ask by is another one for each date.
    const same = text.replace(/\d{4}-\d\d-\d\d/g, "");
    if (!told.has(same)) lines.push(text);
    told.add(same);
  }
  return [...lines, "", ...stays(problems)].join("\n");
}

const states: Readonly<Record<string, string>> = {
  cancelled: "cancelled",
  postponed: "postponed, no new date yet",
  rescheduled: "moved",
  movedOnline: "now online",
  unconfirmed: "not certain: people are asked to call",
};

/** What stays out, and lines that are not used as they are written. */
function stays(problems: readonly CircleProblem[]): readonly string[] {
  const lines = problems.map(({ line, uid, why }) => {
    const where = line === undefined ? "" : `line ${line}: `;
    return `  ${where}${why}${uid ? ` (${uid})` : ""}`;
  });
  return [
    `Would not appear, or not as written: ${counted(problems.length, "line")}`,
    ...lines,
    ...(lines.length > 0
      ? ["  (A line is a line of the calendar file. No titles are shown.)"]
      : []),
  ];
}

/** What a visitor reads about a circle, once for dates that say the same. */
function details(circle: Circle, kept: Withheld, labels: Labels): string {
  const named = (codes: readonly string[]) => codes.map((code) => labels.get(code) ?? code);
  const { place, audience, cost, rsvp, online, expect } = circle;
  const all = [circle.summary, expect.text].filter(Boolean).join(" … ");
  const rows: readonly (readonly [string, string | null | undefined])[] = [
    ["Text", all],
    ["Kind", kinds[circle.kind] ?? circle.kind],
    ["How", circle.modes.map((mode) => modes[mode] ?? mode).join(" and ")],
    ["Languages", languagesOf(circle) || "not said"],
    ["When", circle.scheduleNote],
    ["For", joined([audience.for, named(audience.codes).join(", "), ages(audience)])],
    ["Programs and topics", joined(named([...circle.programs, ...circle.topics]))],
    [
      "Place",
      place && joined([places[place.visibility], place.areaLabel, place.name, place.address]),
    ],
    ["Online", online && joined([online.platform, online.joinUrl ?? "no link is shown"])],
    ["Cost", joined([costs[cost.kind] ?? cost.kind, cost.note])],
    ["Sign-up", `${signUps[rsvp.mode] ?? rsvp.mode}${rsvp.waitlist ? "; with a waitlist" : ""}`],
    [
      "Held by",
      circle.facilitators.map(({ label, role }) => joined([label, role], ", ")).join("; "),
    ],
    ["Also", provisions(circle)],
    ["Agreements", circle.agreements.map(({ title }) => title).join("; ")],
    ["Title in people's own calendars", circle.neutralTitle ?? "Appointment"],
    ["Only after sign-up", keptBack(kept)],
    ["Only for you", capacityOf(kept, circle)],
  ];
  return rows.flatMap(([name, value]) => (value ? [`    ${name}: ${value}`] : [])).join("\n");
}

const kinds: Readonly<Record<string, string>> = {
  healingCircle: "healing circle",
  racialHealing: "racial healing conversation",
  other: "not said",
};
const modes: Readonly<Record<string, string>> = { inPerson: "in person", phone: "by phone" };
const places: Readonly<Record<string, string>> = {
  public: "everyone sees the address",
  area: "everyone sees the area alone",
  afterRsvp: "everyone sees the area alone",
  ask: "everyone sees the area alone, and to ask us",
};
const costs: Readonly<Record<string, string>> = { sliding: "sliding scale", other: "not said" };
const signUps: Readonly<Record<string, string>> = {
  none: "not needed",
  optional: "welcome, not needed",
  required: "needed",
  talkFirst: "people talk to you first",
};
const kept: readonly (readonly [string, string])[] = [
  ["address", "the address"],
  ["joinUrl", "the link to join"],
  ["dialIn", "the number to dial"],
  ["passcode", "the code"],
];

/** The names of things alone: a report may be printed. */
function keptBack(values: Withheld): string {
  return kept.flatMap(([name, words]) => (name in values ? [words] : [])).join(", ");
}

/**
 * A number of places is never shown: people read that there is room, or that a date is full. A way
 * that the circle does not have has none.
 */
function capacityOf({ capacity = {} }: Withheld, circle: Pick<Circle, "modes">): string {
  const inRoom = circle.modes.includes("inPerson");
  const remote = circle.modes.some((mode) => mode !== "inPerson");
  const ways = Object.entries(capacity)
    .filter(([way]) => (way === "inPerson" ? inRoom : remote))
    .map(([way, places]) => `${places} ${modes[way] ?? way}`);
  return ways.length > 0 ? `places: ${ways.join(", ")}` : "";
}

const inEnglish = new Intl.DisplayNames(["en"], { type: "language" });

function languagesOf({ languages }: Circle): string {
  return languages
    .map(({ code, how, when, requestBy }) => {
      const asked = requestBy
        ? `, ask by ${requestBy}`
        : when === "onRequest"
          ? ", on request"
          : "";
      return `${inEnglish.of(code) ?? code} (${how}${asked})`;
    })
    .join(", ");
}

function ages({ ageMin, ageMax }: Circle["audience"]): string {
  if (ageMin === undefined && ageMax === undefined) return "";
  if (ageMax === undefined) return `ages ${ageMin} and up`;
  return ageMin === undefined ? `up to age ${ageMax}` : `ages ${ageMin} to ${ageMax}`;
}

function provisions({ supports, access }: Circle): string {
  return [...supports, ...access]
    .map(({ code, value, note, requestBy }) => {
      const more = joined([note, requestBy && `ask by ${requestBy}`]);
      return `${code}: ${value}${more ? ` (${more})` : ""}`;
    })
    .join("; ");
}

function joined(parts: readonly (string | undefined)[], by = "; "): string {
  return parts.filter(Boolean).join(by);
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}

function hour(instant: string): string {
  return instant.slice(0, 16).replace("T", " ");
}

function weekday(start: string): string {
  const day = new Date(`${start.slice(0, 10)}T00:00:00Z`).getUTCDay();
  return ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"][day] ?? "";
}
