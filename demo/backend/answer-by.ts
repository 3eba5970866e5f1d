/** The day by which somebody answers, and the date on which something arrived. */
export { answerBy, daysToAnswer, weekdaysOnly } from "../../src/contract/answer-by.js";
export type { AnswerPromise } from "../../src/contract/answer-by.js";

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
