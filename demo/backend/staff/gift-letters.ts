/** The letter that a donor needs for their taxes when one payment is $250 or more, and who wrote
 * down that it was sent. */
import type { Db } from "../store/port.js";
import { record } from "./audit.js";
import type { PaymentLine } from "./gift-lines.js";

/** From here on the IRS asks for a written acknowledgment (Publication 1771): cents of USD. */
export const letterFrom = 25_000;

/**
 * Whether this payment needs a letter: each counts alone, and what went back does not count. The
 * part for fees is a part of the gift. A test has its letter too, to be tried; it says so.
 */
export function needsLetter({ currency, keptMinor }: PaymentLine): boolean {
  return currency === "USD" && keptMinor >= letterFrom;
}

/** Which letter, and whether it was sent. */
export interface Letter {
  readonly id: string;
  readonly ref: string;
  readonly sent: boolean;
}

/** Writes down that it was sent, or takes that back. Whether there was something to change. */
export function markLetter(
  db: Db,
  { id, ref, sent }: Letter,
  { today, who }: { readonly today: string; readonly who: string },
): Promise<boolean> {
  return db.tx(async (tx) => {
    const changed = await tx.query(
      `update gift_payment set letter_sent_on = $3, letter_sent_by = $4
       where donation_id = $1 and ref = $2 and (letter_sent_on is null) = $5 returning ref`,
      [id, ref, sent ? today : null, sent ? who : null, sent],
    );
    if (changed.length === 0) return false;
    await record(tx, { who, did: sent ? "letterSent" : "letterNotSent", ref: id, on: today });
    return true;
  });
}
