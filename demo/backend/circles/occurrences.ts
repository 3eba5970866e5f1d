/** Dates of one series in a window: rules, added and removed dates, single changes. */
import type { EntryTimes, Moment } from "./entry-times.js";
import { datesOf, type Budget } from "./recurrence.js";
import { dayMs, resolveWall, wallAt, wallDate, type WallMs } from "./wall-time.js";

/** One date of an entry or series, not yet dressed as a circle. */
export interface Dated<E> {
  /** The entry that speaks for this date: the series', or that of a single change. */
  readonly entry: E;
  /** What names it for good: the date it was first meant for; empty without repetition. */
  readonly key: string;
  readonly startMs: number;
  readonly endMs: number;
  /** Where it was meant to begin, when a single change moved it. */
  readonly movedFromMs?: number;
  readonly cancelled: boolean;
}

export interface Window {
  readonly fromMs: number;
  readonly toMs: number;
}

interface Timed {
  readonly times: EntryTimes;
}

/** More dates in one window than any circle has. */
const maxDates = 1_000;

/**
 * Dates that end after the window's start and begin before its end.
 * `changes` are single dates of the series; those whose series is unknown stand alone.
 */
export function datesInWindow<E extends Timed>(
  master: E | undefined,
  changes: readonly E[],
  window: Window,
  budget: Budget,
): Dated<E>[] {
  const single = changes.filter(({ times }) => !times.instead?.following);
  const following = changes
    .filter(({ times }) => times.instead?.following)
    .toSorted(
      (one, other) => (one.times.instead?.epochMs ?? 0) - (other.times.instead?.epochMs ?? 0),
    );
  const removed = removals(master?.times);
  const planned = master ? originals(master.times, window, removed, budget) : [];
  const replaced = replacements(single, planned);
  const dates: Dated<E>[] = [];
  for (const original of planned) {
    const change = replaced.get(original);
    if (change) {
      dates.push(changed(change, original));
      continue;
    }
    const since = following.findLast(
      ({ times }) => (times.instead?.epochMs ?? 0) <= original.epochMs,
    );
    const entry = since ?? master;
    if (!entry) continue;
    const begins = since ? shifted(since.times, original) : original;
    const { cancelled } = entry.times;
    dates.push({ entry, key: original.key, ...span(entry.times, begins), cancelled });
  }
  const taken = new Set(replaced.values());
  for (const change of single) {
    const { instead } = change.times;
    if (taken.has(change) || !instead || removed(instead)) continue;
    dates.push(changed(change, { ...instead, wall: 0, key: instead.date }));
  }
  return distinct(dates)
    .filter(({ startMs, endMs }) => endMs > window.fromMs && startMs < window.toMs)
    .slice(0, maxDates);
}

interface Original extends Moment {
  readonly wall: WallMs;
  readonly key: string;
  readonly skipped?: boolean;
}

/** What the series itself names, before single changes. */
function originals(
  times: EntryTimes,
  window: Window,
  removed: (date: Moment) => boolean,
  budget: Budget,
): Original[] {
  const { ruleZone, zone } = times;
  const original = (wall: WallMs): Original => {
    const { epochMs, skipped } = resolveWall(wall, ruleZone);
    const date = ruleZone === zone ? wallDate(wall) : wallDate(wallAt(epochMs, zone));
    return { epochMs, wall, date, key: date, skipped, dateOnly: false };
  };
  if (times.rules.length === 0 && times.added.length === 0) {
    return [{ ...original(times.start), key: "" }];
  }
  const from = wallAt(window.fromMs, ruleZone) - times.trueLength - dayMs;
  const to = wallAt(window.toMs, ruleZone) + dayMs;
  const walls = new Set<WallMs>(times.start >= from && times.start <= to ? [times.start] : []);
  for (const rule of times.rules) {
    for (const wall of datesOf(rule, times.start, from, to, budget)) {
      walls.add(wall);
      if (walls.size > maxDates * 2) break;
    }
  }
  for (const added of times.added) {
    const wall = wallAt(added.epochMs, ruleZone);
    walls.add(added.dateOnly ? wallOn(added, times) : wall);
  }
  const gone = new Set<WallMs>();
  for (const rule of times.exRules) {
    for (const wall of datesOf(rule, times.start, from, to, budget)) gone.add(wall);
  }
  return [...walls]
    .filter((wall) => !gone.has(wall))
    .toSorted((one, other) => one - other)
    .map(original)
    .filter((date) => !removed(date));
}

function wallOn(moment: Moment, times: EntryTimes): WallMs {
  return Date.parse(`${moment.date}T00:00:00Z`) + (((times.start % dayMs) + dayMs) % dayMs);
}

/** Whether the series says that a date of it is not held (EXDATE). */
function removals(times: EntryTimes | undefined): (date: Moment) => boolean {
  const list = times?.removed ?? [];
  const instants = new Set(list.filter(({ dateOnly }) => !dateOnly).map(({ epochMs }) => epochMs));
  const days = new Set(list.filter(({ dateOnly }) => dateOnly).map(({ date }) => date));
  const anyHour = new Set(list.map(({ date }) => date));
  return ({ epochMs, date, dateOnly }) =>
    dateOnly ? anyHour.has(date) : instants.has(epochMs) || days.has(date);
}

/**
 * Which change stands for which date. Some programs keep the old hour in RECURRENCE-ID after the
 * whole series moved: then the day decides.
 */
function replacements<E extends Timed>(
  changes: readonly E[],
  planned: readonly Original[],
): Map<Original, E> {
  const byInstant = new Map(planned.map((date) => [date.epochMs, date]));
  const replaced = new Map<Original, E>();
  const late: E[] = [];
  for (const change of changes) {
    const exact = byInstant.get(change.times.instead?.epochMs ?? NaN);
    if (exact) replaced.set(exact, change);
    else late.push(change);
  }
  const byDay = new Map<string, Original>();
  for (const date of planned) if (!replaced.has(date)) byDay.set(date.date, date);
  for (const change of late) {
    const date = byDay.get(change.times.instead?.date ?? "");
    if (date) replaced.set(date, change);
  }
  return replaced;
}

function changed<E extends Timed>(change: E, original: Original): Dated<E> {
  const { times } = change;
  const begins = { ...original, epochMs: times.startMs, wall: times.start };
  return {
    entry: change,
    key: original.key,
    ...span(times, begins),
    ...(times.startMs !== original.epochMs &&
      !original.dateOnly && { movedFromMs: original.epochMs }),
    cancelled: times.cancelled,
  };
}

/** "This and following": the same shift for every date from there on. */
function shifted(times: EntryTimes, original: Original): Original {
  const { instead } = times;
  if (!instead) return original;
  const wall = original.wall + times.start - wallAt(instead.epochMs, times.ruleZone);
  return { ...original, wall, ...resolveWall(wall, times.ruleZone) };
}

/** The end stays where the wall clock has it, unless a clock change makes nonsense of that. */
function span(
  times: EntryTimes,
  begins: Original,
): { readonly startMs: number; readonly endMs: number } {
  const startMs = begins.epochMs;
  if (begins.wall === times.start && startMs === times.startMs) {
    return { startMs, endMs: startMs + times.trueLength };
  }
  const { wallLength = NaN, trueLength } = times;
  if (Number.isNaN(wallLength)) return { startMs, endMs: startMs + trueLength };
  const end = resolveWall(begins.wall + wallLength, times.ruleZone);
  const sound = !begins.skipped && !end.skipped && end.epochMs > startMs;
  return { startMs, endMs: sound ? end.epochMs : startMs + trueLength };
}

/** Two dates of a series on one day: the later ones are named by their hour too. */
function distinct<E>(dates: readonly Dated<E>[]): Dated<E>[] {
  const seen = new Map<string, number>();
  return dates.map((date) => {
    const count = seen.get(date.key) ?? 0;
    seen.set(date.key, count + 1);
    const at = new Date(date.movedFromMs ?? date.startMs).toISOString();
    return count === 0 ? date : { ...date, key: `${date.key} ${at}` };
  });
}
