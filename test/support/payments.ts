/** Payments that came, written as a provider's news writes them, for tests about what they add up
 * to. */
import type { Db } from "../../demo/backend/store/port.js";
import type { Donation } from "../../src/contract/donation.js";

/** Makes a gift one of real money: the demo's provider takes none. */
export async function live(db: Db, id: string): Promise<void> {
  await db.query("update donation set mode = 'live', status = 'paid' where id = $1", [id]);
}

interface Came {
  readonly ref: string;
  /** The day, at noon in Philadelphia. */
  readonly on: string;
  readonly refunded?: number;
  readonly amountMinor?: number;
  readonly dispute?: "open" | "won" | "lost";
}

export async function addPayment(
  db: Db,
  gift: Pick<Donation, "id" | "totalMinor" | "currency">,
  { amountMinor = gift.totalMinor, dispute, on, ref, refunded = 0 }: Came,
): Promise<void> {
  const paidAt = new Date(`${on}T17:00:00Z`);
  await db.query(
    `insert into gift_payment (provider, ref, donation_id, charge_ref, amount_minor, currency,
       paid_at, provider_fee_minor, net_minor, refunded_minor, refunded_at, dispute, read_at)
     values ('demo', $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $6)`,
    [
      ref,
      gift.id,
      `ch_${ref}`,
      amountMinor,
      gift.currency,
      paidAt,
      30,
      amountMinor - 30,
      refunded,
      refunded > 0 ? paidAt : null,
      dispute ?? null,
    ],
  );
}
