/** The day by which somebody answers: a promise that must survive weekends, closed days and a
 * pause. */
import { weekdays } from "../../src/contract/config.js";
import type { Support } from "../../src/contract/config.js";

/** What the organisation has promised, and when it works. */
export type AnswerPromise = Pick<Support, "answerWithin" | "workdays" | "closedOn" | "paused">;

/**
 * The date, `2026-11-25`, by which something that arrived on the date `received` is answered.
 *
 * Counting begins on the day after, and after a pause on the day after it ends. Promised in
 * workdays,
 * only days on which somebody works count; promised in days, the last day moves on to such a day.
 */
export function answerBy(received: string, promise: AnswerPromise): string {
  const { answerWithin, workdays, closedOn, paused } = promise;
  const closed = new Set(closedOn);
  const works = new Set(workdays.length > 0 ? workdays : weekdays);
  const open = (date: string) => works.has(weekday(date)) && !closed.has(date);
  let date = paused?.until !== undefined && paused.until > received ? paused.until : received;
  for (let left = answerWithin.days; left > 0;) {
    date = dayAfter(date);
    if (!answerWithin.workdays || open(date)) left -= 1;
  }
  // A year of closed days is a mistake in the file, and no reason to search for ever.
  for (let searched = 0; !open(date) && searched < 366; searched += 1) date = dayAfter(date);
  return date;
}

/** The date in a zone at an instant, `2026-11-25`. */
export function dateIn(timeZone: string, instant: Date): string {
  const parts = new Intl.DateTimeFormat("en-CA-u-ca-gregory-nu-latn", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  }).formatToParts(instant);
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? "";
  return `${part("year")}-${part("month")}-${part("day")}`;
}

function dayAfter(date: string): string {
  return new Date(Date.parse(`${date}T00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

function weekday(date: string): (typeof weekdays)[number] {
  const index = (new Date(`${date}T00:00Z`).getUTCDay() + 6) % 7;
  return weekdays[index] ?? "mo";
}
