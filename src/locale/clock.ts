/** Times of the clock and days of the week as a person says them: all that a form's phone needs. */
import type { Instant } from "../contract/zone.js";
import { fillFields } from "./pattern.js";
import { tableOf, type ClockTable } from "./tables.js";

/** A time on the clock, 0:00 to 24:00. */
export type Clock = Pick<Instant, "hour" | "minute">;

/** `6:30 PM`, `6:30 p.m.`; the time as written, in no zone. */
export function formatTime(clock: Clock, lang: string): string {
  return writeClock(clock, tableOf(lang), tableOf(lang).time);
}

/** The same with a whole hour shortened, for opening hours: `9 AM`, `9:30 AM`. */
export function formatHour(clock: Clock, lang: string): string {
  const table = tableOf(lang);
  return writeClock(clock, table, clock.minute === 0 ? table.hour : table.time);
}

/** `Monday`, by 0 for Sunday to 6, or by the two letters of the contract (`mo`). */
export function weekdayName(weekday: number | string, lang: string): string {
  const index = typeof weekday === "number" ? weekday : twoLetters.indexOf(weekday);
  return tableOf(lang).weekdays[index] ?? String(weekday);
}

const twoLetters: readonly string[] = ["su", "mo", "tu", "we", "th", "fr", "sa"];

function writeClock({ hour, minute }: Clock, table: ClockTable, pattern: string): string {
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
