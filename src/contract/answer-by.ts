/** The day by which somebody answers: a promise that must survive weekends, closed days and a
 * pause, and that reads the same before sending and after. */
import { weekdays, type Support } from "./organization-config.js";

/** What the organisation has promised, and when it works. */
export type AnswerPromise = Pick<Support, "answerWithin" | "workdays" | "closedOn" | "paused">;

/** Where an organisation has promised nothing else. */
export const weekdaysOnly: AnswerPromise = {
  answerWithin: { days: 2, workdays: true },
  workdays: ["mo", "tu", "we", "th", "fr"],
  closedOn: [],
  paused: undefined,
};

/**
 * The date, `2026-11-25`, by which something that arrived on the date `received` is answered.
 *
 * Counting begins on the day after, and after a pause on the day after it ends. Promised in
 * workdays, only days on which somebody works count; promised in days, the last day moves on to
 * such a day.
 */
export function answerBy(received: string, promise: AnswerPromise): string {
  const { answerWithin } = promise;
  const open = openOn(promise);
  let date = beginning(received, promise);
  for (let left = answerWithin.days; left > 0;) {
    date = dayAfter(date);
    if (!answerWithin.workdays || open(date)) left -= 1;
  }
  // A year of closed days is a mistake in the file, and no reason to search for ever.
  for (let searched = 0; !open(date) && searched < 366; searched += 1) date = dayAfter(date);
  return date;
}

/**
 * The days on which somebody works after `received`, and not in a pause, up to the promised one.
 */
export function daysToAnswer(
  received: string,
  promised: string,
  promise: AnswerPromise,
): readonly string[] {
  const open = openOn(promise);
  const days: string[] = [];
  let date = dayAfter(beginning(received, promise));
  for (; date <= promised; date = dayAfter(date)) if (open(date)) days.push(date);
  return days;
}

/** The day after which counting begins: the end of a pause, or the day on which it came. */
function beginning(received: string, { paused }: AnswerPromise): string {
  return paused?.until !== undefined && paused.until > received ? paused.until : received;
}

function openOn({ workdays, closedOn }: AnswerPromise): (date: string) => boolean {
  const closed = new Set(closedOn);
  const works = new Set(workdays.length > 0 ? workdays : weekdays);
  return (date) => works.has(weekday(date)) && !closed.has(date);
}

function dayAfter(date: string): string {
  return new Date(Date.parse(`${date}T00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

function weekday(date: string): (typeof weekdays)[number] {
  const index = (new Date(`${date}T00:00Z`).getUTCDay() + 6) % 7;
  return weekdays[index] ?? "mo";
}
