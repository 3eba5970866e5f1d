/** Whether somebody answers a phone now, and until or from when, in the organisation's own time. */
import type { Hours, Weekday } from "../../contract/config.js";
import { offsetAt } from "../../contract/zone-offset.js";

/** A time of day. */
export type Clock = { readonly hour: number; readonly minute: number };

export type Opening =
  /** Without `until` it never closes. */
  | { readonly at: "open"; readonly until?: Clock }
  /** `inDays` 0 is later today, 1 tomorrow. */
  | {
      readonly at: "closed";
      readonly opens: Clock;
      readonly weekday: Weekday;
      readonly inDays: number;
    };

const weekdays: readonly Weekday[] = ["mo", "tu", "we", "th", "fr", "sa", "su"];
const day = 24 * 60;
const week = 7 * day;

/**
 * The state of some hours at an instant; `undefined` when no hours are known, or the zone is not.
 * Hours whose end is not after their start run past midnight.
 */
export function openingAt(
  hours: readonly Hours[] | undefined,
  epochMs: number,
  timeZone: string,
): Opening | undefined {
  const spans = spansOf(hours ?? []);
  const now = minuteOfWeek(epochMs, timeZone);
  if (spans.length === 0 || now === undefined) return undefined;
  const present = spans.find((span) => span.from <= now && now < span.to);
  if (present) {
    return present.to - present.from >= week
      ? { at: "open" }
      : { at: "open", until: clockOf(present.to) };
  }
  const next = spans.find((span) => span.from > now);
  if (!next) return undefined;
  return {
    at: "closed",
    opens: clockOf(next.from),
    weekday: weekdays[Math.floor(next.from / day) % 7] ?? "mo",
    inDays: Math.floor(next.from / day) - Math.floor(now / day),
  };
}

type Span = { readonly from: number; readonly to: number };

/** Last week, this one and the next, joined where one span touches another, in order. */
function spansOf(hours: readonly Hours[]): readonly Span[] {
  const once = hours.flatMap(({ days, from, to }) =>
    days.map((name) => {
      const start = weekdays.indexOf(name) * day;
      const [opens, closes] = [start + minutes(from), start + minutes(to)];
      return { from: opens, to: closes > opens ? closes : closes + day };
    }),
  );
  const all = [-week, 0, week]
    .flatMap((shift) => once.map(({ from, to }) => ({ from: from + shift, to: to + shift })))
    .toSorted((one, other) => one.from - other.from);
  const joined: Span[] = [];
  for (const span of all) {
    const last = joined.at(-1);
    if (last && span.from <= last.to) {
      joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    } else joined.push(span);
  }
  return joined;
}

/** Minutes since Monday 0:00 on the zone's clocks. */
function minuteOfWeek(epochMs: number, timeZone: string): number | undefined {
  try {
    const minute = Math.floor(epochMs / 60_000) + offsetAt(epochMs, timeZone);
    return (((minute + 3 * day) % week) + week) % week; // 1 January 1970 was a Thursday
  } catch (error) {
    if (error instanceof RangeError) return undefined; // a zone that this engine does not know
    throw error;
  }
}

function minutes(clock: string): number {
  const [hour = 0, minute = 0] = clock.split(":").map(Number);
  return hour * 60 + minute;
}

function clockOf(minute: number): Clock {
  const inDay = ((minute % day) + day) % day;
  return { hour: Math.floor(inDay / 60), minute: inDay % 60 };
}
