/** Dates and times as a person says them, from tables: `Intl` costs 24 ms and differs by engine. */
import { readInstant, type Instant } from "../contract/zone.js";
import { capital, fill, fillFields } from "./pattern.js";
import { tableOf, type Table } from "./tables.js";
import { offsetLabel } from "./zones.js";

/** A calendar date; `month` is 1 to 12. */
export type Day = Pick<Instant, "year" | "month" | "day">;

/** A time on the clock, 0:00 to 24:00. */
export type Clock = Pick<Instant, "hour" | "minute">;

/** `long` Tuesday, November 24 · `year` with the year · `short` Tue, Nov 24. */
export type DayStyle = "long" | "year" | "short";

/** A date within a sentence: `Tuesday, November 24`, `martes, 24 de noviembre`. */
export function formatDay(day: Day, lang: string, style: DayStyle = "long"): string {
  const table = tableOf(lang);
  const pattern = { long: table.day, year: table.dayWithYear, short: table.shortDay }[style];
  return fillFields(pattern, (letters) => dayField(letters, day, table));
}

/** The same of a date text (ISO 8601, `2026-11-25`); a text that is no date comes back as it is. */
export function formatDate(text: string, lang: string, style: DayStyle = "long"): string {
  const day = readInstant(`${text}T00:00Z`);
  return day ? formatDay(day, lang, style) : text;
}

/** `6:30 PM`, `6:30 p.m.`; the time as written, in no zone. */
export function formatTime(clock: Clock, lang: string): string {
  return writeClock(clock, tableOf(lang), tableOf(lang).time);
}

/** The same with a whole hour shortened, for opening hours: `9 AM`, `9:30 AM`. */
export function formatHour(clock: Clock, lang: string): string {
  const table = tableOf(lang);
  return writeClock(clock, table, clock.minute === 0 ? table.hour : table.time);
}

/**
 * From `start` to `end`: two times on one date, both dates over midnight, and each with its offset
 * when the clocks change in between, since 1:30 AM may come twice.
 */
export function formatRange(start: Instant, end: Instant, lang: string): string {
  const table = tableOf(lang);
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
  const table = tableOf(lang);
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
  return fill(tableOf(lang).beside, weekdayName(weekdayOf(local), lang), time);
}

/** Whether the visitor's clock differs from the venue's then; names of zones do not count. */
export function isElsewhere(start: Instant): boolean {
  return -new Date(start.epochMs).getTimezoneOffset() !== start.offsetMinutes;
}

/** `Monday`, by 0 for Sunday to 6, or by the two letters of the contract (`mo`). */
export function weekdayName(weekday: number | string, lang: string): string {
  const index = typeof weekday === "number" ? weekday : twoLetters.indexOf(weekday);
  return tableOf(lang).weekdays[index] ?? String(weekday);
}

const twoLetters: readonly string[] = ["su", "mo", "tu", "we", "th", "fr", "sa"];

const sameDay = (a: Day, b: Day) => a.year === b.year && a.month === b.month && a.day === b.day;

const weekdayOf = ({ year, month, day }: Day) =>
  new Date(Date.UTC(year, month - 1, day)).getUTCDay();

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

function dayField(letters: string, day: Day, table: Table): string {
  switch (letters) {
    case "EEEE":
      return table.weekdays[weekdayOf(day)] ?? "";
    case "E":
      return table.shortWeekdays[weekdayOf(day)] ?? "";
    case "MMMM":
      return table.months[day.month - 1] ?? "";
    case "MMM":
      return table.shortMonths[day.month - 1] ?? "";
    case "M":
      return String(day.month);
    case "d":
      return String(day.day);
    case "y":
      return String(day.year);
    default:
      return letters;
  }
}

function writeClock({ hour, minute }: Clock, table: Table, pattern: string): string {
  return fillFields(pattern, (letters) => {
    switch (letters) {
      case "h":
        return String(hour % 12 || 12);
      case "H":
        return String(hour % 24);
      case "HH":
        return String(hour % 24).padStart(2, "0");
      case "mm":
        return String(minute).padStart(2, "0");
      case "a":
        return hour % 24 < 12 ? table.am : table.pm;
      default:
        return letters;
    }
  });
}
