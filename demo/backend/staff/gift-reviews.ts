/** What somebody should look at among gifts: how much of it there is, and that somebody has. */
import type { Db } from "../store/port.js";
import { record } from "./audit.js";

/** Writes down that somebody has seen to it; another reason will ask again. */
export function markSeen(
  db: Db,
  { id, review }: { readonly id: string; readonly review: string },
  { today, who }: { readonly today: string; readonly who: string },
): Promise<boolean> {
  return db.tx(async (tx) => {
    const changed = await tx.query(
      `update donation set review_seen = review, review_seen_on = $3, review_seen_by = $4
       where id = $1 and review = $2 and review_seen is distinct from review returning id`,
      [id, review, today, who],
    );
    if (changed.length === 0) return false;
    await record(tx, { who, did: "giftSeen", ref: id, on: today });
    return true;
  });
}

/** How many gifts wait for somebody to look at them. */
export async function countToLookAt(db: Db): Promise<number> {
  const [row] = await db.query<{ count: number }>(
    `select count(*)::float8 as count from donation
     where status <> 'creating' and (review is not null and review_seen is distinct from review
       or review is distinct from 'dispute' and exists (select 1 from gift_payment
         where donation_id = donation.id and dispute = 'open'))`,
  );
  return row?.count ?? 0;
}
