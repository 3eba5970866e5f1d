/** What one date says to each filter: yes, "ask us", no, or nothing. Pure, and read once a date. */
import type { Circle, Provision } from "../../contract/circle.js";
import { dateOf, modesNow, type Occurrence } from "./model.js";

/** What a list can be divided by, in the order in which it is asked. */
export const facets = [
  "day",
  "weekday",
  "part",
  "mode",
  "language",
  "audience",
  "age",
  "kind",
  "program",
  "topic",
  "support",
  "access",
] as const;
export type Facet = (typeof facets)[number];

/** The answers of one date to one facet. */
export interface Terms {
  readonly yes: readonly string[];
  /** Codes of which the organization says "ask us". */
  readonly ask: readonly string[];
  /** Codes that are answered with no. */
  readonly no: readonly string[];
}

/** Ages that a person picks instead of typing one: code, youngest, oldest. */
export const ages: readonly (readonly [band: string, from: number, to: number])[] = [
  ["child", 0, 13],
  ["teen", 14, 17],
  ["young", 18, 24],
  ["adult", 25, 59],
  ["elder", 60, 120],
];

/** The dates of the next seven days, today among them. */
export const soon = "soon";

const none: readonly string[] = [];
const dayMs = 86_400_000;
const known = new WeakMap<Circle, { readonly today: number; readonly terms: Answers }>();

type Answers = Readonly<Record<Facet, Terms>>;

/** All that a date answers; `nowMs` says which days are near and what can still be asked for. */
export function termsOf(occurrence: Occurrence, nowMs: number): Answers {
  const { circle, start } = occurrence;
  const today = Math.floor((nowMs + start.offsetMinutes * 60_000) / dayMs);
  const read = known.get(circle);
  if (read?.today === today) return read.terms;
  const terms = answersOf(occurrence, today);
  known.set(circle, { today, terms });
  return terms;
}

function answersOf({ circle, start }: Occurrence, today: number): Answers {
  const date = dateOf(circle);
  const day = Date.UTC(start.year, start.month - 1, start.day) / dayMs;
  const { audience, kind, programs, topics } = circle;
  return {
    day: says(day >= today && day < today + 7 ? [soon, date] : [date]),
    // 1970 began on a Thursday.
    weekday: says([String((day + 4) % 7)]),
    part: says([start.hour < 12 ? "morning" : start.hour < 17 ? "afternoon" : "evening"]),
    mode: says(modesNow(circle).filter((way) => way !== "other")),
    language: languages(circle, today),
    audience: says(audience.codes),
    age: says(fitting(audience)),
    kind: says(kind === "other" ? none : [kind]),
    program: says(programs),
    topic: says(topics),
    support: provided(circle.supports),
    access: provided(circle.access),
  };
}

const says = (yes: readonly string[]): Terms => ({ yes, ask: none, no: none });

/** A language on request is one until the last day to ask for it; then one can call. */
function languages({ languages: all }: Circle, today: number): Terms {
  const codes = all.flatMap(({ code, how, when, requestBy }) => {
    if (how === "other") return [];
    const late = when === "onRequest" && requestBy && Date.parse(`${requestBy}T00:00Z`) / dayMs;
    const term = `${how}:${code.split("-")[0]?.toLowerCase() ?? code}`;
    return [{ term, isLate: typeof late === "number" && late < today }];
  });
  const those = (isLate: boolean) =>
    codes.flatMap((each) => (each.isLate === isLate ? [each.term] : []));
  return { yes: those(false), ask: those(true), no: none };
}

/** The bands that an age rule takes, wholly or in part: the card says the ages themselves. */
function fitting({ ageMin, ageMax }: Circle["audience"]): readonly string[] {
  if (ageMin === undefined && ageMax === undefined) return none;
  return ages.flatMap(([band, from, to]) =>
    (ageMin ?? 0) <= to && from <= (ageMax ?? 120) ? [band] : [],
  );
}

function provided(all: readonly Provision[]): Terms {
  const those = (value: Provision["value"]) =>
    all.flatMap((each) => (each.value === value ? [each.code] : []));
  return { yes: those("yes"), ask: those("ask"), no: those("no") };
}
