/** Dates as a person says them, from tables: `Intl` costs 24 ms and differs by engine. */
import { readInstant, type Instant } from "../contract/zone.js";
import { fillFields } from "./pattern.js";
import { dateTableOf } from "./date-tables.js";
import type { Table } from "./tables.js";

/** A calendar date; `month` is 1 to 12. */
export type Day = Pick<Instant, "year" | "month" | "day">;

/** `long` Tuesday, November 24 · `year` with the year · `short` Tue, Nov 24. */
export type DayStyle = "long" | "year" | "short";

/** A date within a sentence: `Tuesday, November 24`, `martes, 24 de noviembre`. */
export function formatDay(day: Day, lang: string, style: DayStyle = "long"): string {
  const table = dateTableOf(lang);
  const pattern = { long: table.day, year: table.dayWithYear, short: table.shortDay }[style];
  return fillFields(pattern, (letters) => dayField(letters, day, table));
}

/** The same of a date text (ISO 8601, `2026-11-25`); a text that is no date comes back as it is. */
export function formatDate(text: string, lang: string, style: DayStyle = "long"): string {
  const day = readInstant(`${text}T00:00Z`);
  return day ? formatDay(day, lang, style) : text;
}

/** 0 for Sunday to 6. */
export const weekdayOf = ({ year, month, day }: Day) =>
  new Date(Date.UTC(year, month - 1, day)).getUTCDay();

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
