/** The day by which an answer comes, told before anybody writes; it comes with the questions, and
 * the first page says "within two workdays" until then. */
import { msg, str } from "@lit/localize";
import { answerBy } from "../../contract/answer-by.js";
import type { Config } from "../../contract/config.js";
import { offsetAt } from "../../contract/zone-offset.js";
import { formatDate } from "../../locale/dates.js";

/**
 * In the organisation's own time, over weekends, closed days and a pause; `undefined` when a pause
 * has no end, or the zone is none that this engine knows.
 */
export function promisedWords(
  { organization, support }: Config,
  { now, lang }: { readonly now: number; readonly lang: string },
): string | undefined {
  const today = dateAt(now, organization.timeZone);
  if (!support || !today || (support.paused && !support.paused.until)) return undefined;
  const day = formatDate(answerBy(today, support), lang);
  return msg(str`You hear from us by ${day}.`, {
    id: "shared.promise.by",
    desc: "When we answer, said before anything is written; a weekday with a date",
  });
}

function dateAt(now: number, timeZone: string): string | undefined {
  try {
    return new Date(now + offsetAt(now, timeZone) * 60_000).toISOString().slice(0, 10);
  } catch (error) {
    if (error instanceof RangeError) return undefined; // a zone that this engine does not know
    throw error;
  }
}
