/** By when to ask for something: “ask 5 days before” becomes a day once the date is known. */
import { dayMs, wallDate } from "./wall-time.js";

const written = new RegExp(
  [
    "[,;(]?\\s{0,3}(?:\\b(?:please )?(?:ask|request|p[ií]dal[oa]|pida|avise|solicite)(?: us)?\\s{1,3})?",
    "\\b(\\d{1,2})\\s{1,3}(?:days?|d[ií]as?)\\s{1,3}(?:before|ahead|antes)\\)?",
  ].join(""),
  "iu",
);

/** The days that a value names, and the value without them. */
export function askDaysIn(value: string): { readonly rest: string; readonly askDays?: number } {
  const match = written.exec(value);
  if (!match) return { rest: value };
  const rest = value.slice(0, match.index) + value.slice(match.index + match[0].length);
  return { rest: rest.trim(), askDays: Number(match[1]) };
}

/** How many days before the date to ask for something: the day itself depends on the date. */
export interface Asked {
  readonly askDays?: number;
}

/** The list as it travels, for a date that begins on this day (`2026-11-24`). */
export function askedBy<Each extends object>(
  list: readonly (Each & Asked)[],
  date: string,
): Each[] {
  return list.map(({ askDays, ...each }) => {
    const days =
      askDays === undefined ? undefined : Date.parse(`${date}T00:00:00Z`) - askDays * dayMs;
    // What is left without the days is an Each, which a rest does not tell the compiler.
    return { ...each, ...(days !== undefined && { requestBy: wallDate(days) }) } as unknown as Each;
  });
}
