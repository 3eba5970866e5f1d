/** Moves a gift by what its provider says: each event once, in whatever order, never back. */
import type { Db } from "../store/port.js";
import { findGift } from "./gift.js";
import type { Gift, GiftStatus } from "./gift.js";
import type { EventStatus, PaymentEvent } from "./port.js";

const ranks: Readonly<Record<GiftStatus, number>> = {
  creating: 0,
  open: 1,
  processing: 2,
  failed: 3,
  expired: 3,
  canceled: 3,
  paid: 4,
};

/** What became of an event. */
export type Settled = "moved" | "unchanged" | "duplicate" | "mismatch" | "unknown";

/**
 * Applies one event in one transaction with the note that it came. An amount or currency that is
 * not
 * the stored one moves nothing and is marked for staff.
 */
export function settle(db: Db, provider: string, event: PaymentEvent, now: Date): Promise<Settled> {
  return db.tx(async (tx) => {
    const fresh = await tx.query(
      `insert into payment_event
         (provider, id, type, donation_id, amount_minor, currency, received_at)
       values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing returning id`,
      [
        provider,
        event.id,
        event.type,
        event.giftId ?? null,
        event.amountMinor ?? null,
        event.currency ?? null,
        now,
      ],
    );
    if (fresh.length === 0) return "duplicate";
    const gift = event.giftId === undefined ? undefined : await findGift(tx, event.giftId, true);
    if (!gift || gift.provider !== provider) return "unknown";
    if (event.status === undefined) return "unchanged";
    if (!agrees(gift, event)) {
      await tx.query("update donation set mismatch = true where id = $1", [gift.id]);
      return "mismatch";
    }
    const status = moved(gift, event.status);
    if (status === gift.status) return "unchanged";
    await tx.query("update donation set status = $2, settled_at = $3 where id = $1", [
      gift.id,
      status,
      ranks[status] > ranks.processing ? now : null,
    ]);
    return "moved";
  });
}

/**
 * The status after an event: the higher rank wins, so that the order of arrival does not matter.
 */
export function moved(
  { status, cancelAsked }: Pick<Gift, "status" | "cancelAsked">,
  to: EventStatus,
): GiftStatus {
  const next = to === "expired" && cancelAsked ? "canceled" : to;
  return ranks[next] > ranks[status] ? next : status;
}

const agrees = (gift: Gift, { amountMinor, currency }: PaymentEvent) =>
  amountMinor === gift.totalMinor && currency === gift.currency;
