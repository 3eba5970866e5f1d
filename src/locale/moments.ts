/** When something is, as seen from here and now: today, until when, in whose time. */
import type { Instant } from "../contract/zone.js";
import { type Clock, formatTime, weekdayName } from "./clock.js";
import { type Day, formatDay, weekdayOf } from "./dates.js";
import { capital, fill } from "./pattern.js";
import { dateTableOf } from "./date-tables.js";
import { offsetLabel } from "./zones.js";

/**
 * From `start` to `end`: two times on one date, both dates over midnight, and each with its offset
 * when the clocks change in between, since 1:30 AM may come twice.
 */
export function formatRange(start: Instant, end: Instant, lang: string): string {
  const table = dateTableOf(lang);
  const turned = start.offsetMinutes !== end.offsetMinutes;
  const [from, to] = [start, end].map((at) => {
    const time = formatTime(at, lang);
    const zoned = turned ? `${time} (${offsetLabel(at.offsetMinutes)})` : time;
    return sameDay(start, end) ? zoned : fill(table.beside, formatDay(at, lang), zoned);
  });
  return fill(table.span, from ?? "", to ?? "");
}

/** How far `start` is from the date now at its own offset: 0 today, 1 tomorrow. */
export function daysAway(start: Instant, nowMs: number): number {
  const here = new Date(nowMs + start.offsetMinutes * 60_000);
  const today = Date.UTC(here.getUTCFullYear(), here.getUTCMonth(), here.getUTCDate());
  return Math.round((Date.UTC(start.year, start.month - 1, start.day) - today) / 86_400_000);
}

/** The heading of a day: `Today, Tuesday, November 24`, with the year when it is not this one. */
export function dayLabel(start: Instant, lang: string, nowMs: number): string {
  const table = dateTableOf(lang);
  const away = daysAway(start, nowMs);
  const thisYear = new Date(nowMs + start.offsetMinutes * 60_000).getUTCFullYear();
  const day = formatDay(start, lang, start.year === thisYear || away === 1 ? "long" : "year");
  const word = away === 0 ? table.today : away === 1 ? table.tomorrow : undefined;
  return capital(word === undefined ? day : fill(table.beside, word, day));
}

/** The visitor's own time of an instant, with the weekday when it falls on another date. */
export function formatVisitorTime(start: Instant, lang: string): string {
  const local = visitorClock(start.epochMs);
  const time = formatTime(local, lang);
  if (sameDay(local, start)) return time;
  return fill(dateTableOf(lang).beside, weekdayName(weekdayOf(local), lang), time);
}

/** Whether the visitor's clock differs from the venue's then; names of zones do not count. */
export function isElsewhere(start: Instant): boolean {
  return -new Date(start.epochMs).getTimezoneOffset() !== start.offsetMinutes;
}

const sameDay = (a: Day, b: Day) => a.year === b.year && a.month === b.month && a.day === b.day;

function visitorClock(epochMs: number): Day & Clock {
  const date = new Date(epochMs);
  return {
    year: date.getFullYear(),
    month: date.getMonth() + 1,
    day: date.getDate(),
    hour: date.getHours(),
    minute: date.getMinutes(),
  };
}
