/** Dates as each language writes them: one table, checked in Node and in every engine alike. */
import { formatTime } from "../../src/locale/clock.js";
import { formatDay } from "../../src/locale/dates.js";
import { readInstant, type Instant } from "../../src/contract/zone.js";

/** The instant of a text that has to be one. */
export function at(text: string): Instant {
  const instant = readInstant(text);
  if (!instant) throw new Error(`${text} is no instant`);
  return instant;
}

/** Start, end, then what English and Spanish say. */
export const ranges: readonly (readonly [string, string, string, string])[] = [
  [
    "2026-11-24T18:30:00-05:00",
    "2026-11-24T20:00:00-05:00",
    "6:30 PM to 8:00 PM",
    "6:30 p.m. a 8:00 p.m.",
  ],
  [
    "2026-11-24T00:00:00-05:00",
    "2026-11-24T12:00:00-05:00",
    "12:00 AM to 12:00 PM",
    "12:00 a.m. a 12:00 p.m.",
  ],
  [
    "2026-12-31T22:00:00-05:00",
    "2027-01-01T00:30:00-05:00",
    "Thursday, December 31, 10:00 PM to Friday, January 1, 12:30 AM",
    "jueves, 31 de diciembre, 10:00 p.m. a viernes, 1 de enero, 12:30 a.m.",
  ],
  [
    "2026-11-01T01:30:00-04:00",
    "2026-11-01T01:30:00-05:00",
    "1:30 AM (UTC−4) to 1:30 AM (UTC−5)",
    "1:30 a.m. (UTC−4) a 1:30 a.m. (UTC−5)",
  ],
];

/** One line of text for every day of two years and every minute of a day, in one language. */
export function everyDate(lang: string): string[] {
  const days = Array.from({ length: 731 }, (_, index) => {
    const date = new Date(Date.UTC(2027, 0, 1 + index));
    const day = {
      year: date.getUTCFullYear(),
      month: date.getUTCMonth() + 1,
      day: date.getUTCDate(),
    };
    return [formatDay(day, lang), formatDay(day, lang, "year"), formatDay(day, lang, "short")];
  });
  const times = Array.from({ length: 1440 }, (_, minute) =>
    formatTime({ hour: Math.floor(minute / 60), minute: minute % 60 }, lang),
  );
  return [...days.flat(), ...times];
}

/** A short number for a long text (FNV-1a), so that engines can be compared by one line. */
export function mark(lines: readonly string[]): number {
  let hash = 0x811c9dc5;
  for (const character of lines.join("\n"))
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash;
}

/**
 * What `mark(everyDate(lang))` is in Node, where the same texts are compared with CLDR through
 * `Intl`.
 */
export const marks: Readonly<Record<string, number>> = { en: 3785175179, es: 367649992 };
