/** What is over is deleted by the clock: closed items with their notes, dates with everybody who
 * signed up, sign-ins that ended, counts of last year. */
import { dateIn } from "../answer-by.js";
import type { Ports } from "../ports.js";
import { sweepRsvps } from "../rsvps/settling.js";
import { sweepItems } from "./items.js";
import { daysAfter } from "./records.js";

/** Days for which counts of replies are kept. */
const countedDays = 400;

/**
 * Deletes all of it once, as of the clock; gives the items that went. Every process does so from
 * time to time: what one has deleted another does not find any more.
 */
export async function sweep({
  db,
  now,
  organization,
}: Pick<Ports, "db" | "now" | "organization">): Promise<readonly string[]> {
  const today = dateIn(organization.config().organization.timeZone, now());
  const swept = await sweepItems(db, organization.keepClosedDays, today);
  await sweepRsvps(db, today);
  await db.query("delete from staff_link where expires_at <= $1", [now()]);
  await db.query("delete from staff_session where expires_at <= $1", [now()]);
  await db.query("delete from counter where day < $1::date", [daysAfter(today, -countedDays)]);
  return swept;
}
