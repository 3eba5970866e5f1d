/** Follows the calendar: a date that moved, was cancelled or is gone has people who are to be told,
 * and more places are for those who wait. */
import type { Db } from "../store/port.js";
import { lockedOrNew, promoteWaiting, sameDate, updateDate } from "./dates.js";
import type { PublishedDate } from "./published-date.js";
import { rowOf } from "./published-date.js";
import { dateColumns } from "./records.js";
import type { RsvpDate } from "./records.js";

/**
 * Writes down how every date with people stands, that is or was not over. Who is to be told
 * follows from what each of them knows, so that any number of processes may do so as often as they
 * like.
 */
export async function settleDates(
  db: Db,
  dates: ReadonlyMap<string, PublishedDate>,
  now: Date,
): Promise<void> {
  // Staff called it off while the first person was signing up: neither saw the other's row.
  await db.query(
    `update rsvp_date set cancelled_here = true, fate = 'cancelled'
     where not cancelled_here and circle_id in (select circle_id from circle_decision)`,
  );
  const known = await db.query<RsvpDate>(`select ${dateColumns} from rsvp_date order by circle_id`);
  for (const row of known) {
    const date = dates.get(row.circleId);
    const { cancelledHere, ...rest } = row;
    // Its entry is no longer to be published: nothing more is known of it than that.
    const next = date ? rowOf(date) : { ...rest, fate: "unsure" as const };
    // What is over is left alone; but a date that nobody came to may be put off the day after.
    const isOver = ({ end }: Pick<RsvpDate, "end">) => Date.parse(end) <= now.getTime();
    if (isOver(row) && isOver(next)) continue;
    const fate = cancelledHere ? ("cancelled" as const) : next.fate;
    if (sameDate(row, { ...next, fate })) continue;
    await db.tx(async (tx) => {
      const before = await lockedOrNew(tx, next);
      await updateDate(tx, next);
      const standing = before.cancelledHere ? "cancelled" : next.fate;
      await promoteWaiting(tx, { ...before, ...next, fate: standing }, now);
    });
  }
}

/** Deletes dates that were over fourteen days ago, with everybody who signed up for them. */
export async function sweepRsvps(db: Db, today: string): Promise<void> {
  await db.query("delete from rsvp_date where deletes_on <= $1::date", [today]);
}
