/** Follows the calendar: a date that moved, was cancelled or is gone has people who are to be told,
 * and more places are for those who wait. */
import type { Db } from "../store/port.js";
import { lockedOrNew, promoteWaiting, sameDate, updateDate } from "./dates.js";
import type { PublishedDate } from "./published-date.js";
import { rowOf } from "./published-date.js";
import { dateColumns } from "./records.js";
import type { RsvpDate } from "./records.js";

/**
 * Writes down how every date with people stands, that is not over. Who is to be told follows from
 * what each of them knows, so that any number of processes may do so as often as they like.
 */
export async function settleDates(
  db: Db,
  dates: ReadonlyMap<string, PublishedDate>,
  now: Date,
): Promise<void> {
  const known = await db.query<RsvpDate>(
    `select ${dateColumns} from rsvp_date where ends_at > $1 order by circle_id`,
    [now],
  );
  for (const row of known) {
    const date = dates.get(row.circleId);
    const { cancelledHere, ...rest } = row;
    // Its entry is no longer to be published: nothing more is known of it than that.
    const next = date ? rowOf(date) : { ...rest, fate: "unsure" as const };
    const fate = cancelledHere ? ("cancelled" as const) : next.fate;
    if (sameDate(row, { ...next, fate })) continue;
    await db.tx(async (tx) => {
      const before = await lockedOrNew(tx, next);
      await updateDate(tx, next);
      await promoteWaiting(tx, {
        ...before,
        ...next,
        fate: before.cancelledHere ? "cancelled" : next.fate,
      });
    });
  }
}

/** Deletes dates that were over fourteen days ago, with everybody who signed up for them. */
export async function sweepRsvps(db: Db, today: string): Promise<void> {
  await db.query("delete from rsvp_date where deletes_on <= $1::date", [today]);
}
