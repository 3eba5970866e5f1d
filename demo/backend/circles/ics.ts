/** Reads an organiser's calendar into the circles that may be published, and says what not. */
import type { CalendarText } from "./entries.js";
import { readEntries } from "./entries.js";
import type { CircleHost } from "./host.js";
import { stableUid } from "./identity.js";
import { datesInWindow, type Dated, type Window } from "./occurrences.js";
import type { CircleProblem, CircleReading } from "./port.js";
import { groups, type Candidate, type Group } from "./groups.js";
import type { Publishable } from "./publishable.js";
import { reportedUid } from "./publishing.js";
import { isSeasonal } from "./season.js";
import type { SeriesFile } from "./series.js";
import { toCircle } from "./to-circle.js";
import { withheldOf, type Withheld } from "./withheld.js";

export interface CalendarOptions {
  readonly host: CircleHost;
  /** The whole calendar is circles: no line `Circle: yes` is needed, every other rule holds. */
  readonly dedicated: boolean;
  readonly series: SeriesFile;
  readonly now: Date;
  readonly window: Window;
}

/** What became of a date that was published once: for those who planned to come. */
export type Fate = "retracted" | "removed" | "missing";

export interface CalendarReading extends CircleReading {
  /** For those who signed up, by the circle's id; never part of a reply to others. */
  readonly withheld: ReadonlyMap<string, Withheld>;
  /** Where each circle comes from, by its id. */
  readonly origins: ReadonlyMap<string, Origin>;
  readonly fateOf: (origin: Origin) => Fate;
  /** False when the file ends too early: what is not in it may still exist. */
  readonly complete: boolean;
  /** Whether dates move along with today, so that nothing that has gone is missed. */
  readonly seasonal: boolean;
}

export interface Origin {
  readonly uid: string;
  readonly key: string;
}

/** Periods of rules looked at, and dates found, over a whole file. */
const maxWork = 600_000;
/** More dates than any organiser has in half a year. */
const maxDates = 5_000;

/** @throws Unreadable when the bytes are no calendar at all. */
export function readCalendar(bytes: Uint8Array, options: CalendarOptions): CalendarReading {
  const text: CalendarText = readEntries(bytes);
  const problems: CircleProblem[] = options.series.problems.map((why) => ({ why }));
  const found = groups(text.entries, options, problems);
  const dates: { readonly date: Dated<Publishable>; readonly series: Publishable | undefined }[] =
    [];
  const budget = { left: maxWork };
  for (const group of found.values()) {
    const { master, changes } = group;
    const series = master?.dress;
    for (const date of datesInWindow(series && master, changes, options.window, budget)) {
      const dress = dressFor(date, group);
      if (dress) dates.push({ date: { ...date, entry: dress }, series });
    }
  }
  if (budget.left <= 0) problems.push({ why: "it repeats so much that not all of it was read" });
  if (!text.complete) problems.push({ why: "the file ends in the middle" });

  const origins = new Map<string, Origin>();
  const withheld = new Map<string, Withheld>();
  if (dates.length > maxDates) problems.push({ why: `only the first ${maxDates} dates are used` });
  const parts = partsOf(found);
  const last = text.complete ? undefined : text.entries.at(-1);
  const cut = last?.broken && stableUid(reportedUid(last) ?? "");
  const circles = dates
    .toSorted((one, other) => one.date.startMs - other.date.startMs)
    .slice(0, maxDates)
    .flatMap(({ date, series }) => {
      const circle = toCircle(date, series, options.host);
      // A date that two parts of a series hold is one date.
      if (origins.has(circle.id)) return [];
      origins.set(circle.id, { uid: stableUid(date.entry.times.uid), key: date.key });
      withheld.set(circle.id, withheldOf(date.entry));
      return circle;
    });
  return {
    circles,
    problems: problems.toSorted((one, other) => (one.line ?? 0) - (other.line ?? 0)),
    withheld,
    origins,
    // Of the entry in which the file ends nothing is known: what hides in its rest is not read.
    fateOf: ({ uid, key }) =>
      stableUid(uid) === cut ? "missing" : fate(parts.get(stableUid(uid)) ?? [], key),
    complete: text.complete,
    seasonal: text.entries.some(isSeasonal),
  };
}

/** A cancelled date may speak with its series' words: programs often write only the status. */
function dressFor({ entry, cancelled }: Dated<Candidate>, group: Group): Publishable | undefined {
  if (entry.dress) return entry.dress;
  const series = group.master?.dress;
  if (!cancelled || !series || entry.forbidden) return undefined;
  return { ...series, times: { ...entry.times, uid: series.times.uid } };
}

/** The groups that "this and following" made of one series. */
function partsOf(found: ReadonlyMap<string, Group>): ReadonlyMap<string, readonly Group[]> {
  const parts = new Map<string, Group[]>();
  for (const [name, group] of found) {
    const same = parts.get(stableUid(name));
    if (same) same.push(group);
    else parts.set(stableUid(name), [group]);
  }
  return parts;
}

/** When one part of a series became private its dates are not told from the others': all go. */
function fate(parts: readonly Group[], key: string): Fate {
  const closed = parts.some(({ forbidden, master, changes }) => {
    const single = changes.some(({ times, dress }) => times.instead?.date === key && !dress);
    return forbidden || (master && !master.dress) || single;
  });
  if (closed) return "retracted";
  const removed = parts.some(({ master }) =>
    master?.times.removed.some(({ date }) => date === key),
  );
  return removed ? "removed" : "missing";
}
