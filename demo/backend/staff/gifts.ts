/** Gifts as staff see them, to match with the bank. */
import { dateIn } from "../answer-by.js";
import { newestGifts } from "../payments/gift.js";
import type { Gift } from "../payments/gift.js";
import type { Db } from "../store/port.js";

/** A gift as staff see it, with what donors are not told. */
export interface StaffGift extends Pick<
  Gift,
  "id" | "status" | "amountMinor" | "totalMinor" | "currency" | "frequency" | "mismatch"
> {
  readonly on: string;
  readonly partner: string | null;
  readonly designation: string | null;
  /** The test checkout, while something can still happen in it. */
  readonly checkoutUrl: string | null;
}

/** The newest gifts, with the days in the organisation's zone. */
export async function readGifts(db: Db, timeZone: string): Promise<readonly StaffGift[]> {
  const gifts = await newestGifts(db, 500);
  return gifts.map((gift) => {
    const { id, status, amountMinor, totalMinor, currency, frequency, mismatch } = gift;
    const { partner, designation, checkoutUrl, mode, createdAt } = gift;
    const undecided = mode === "test" && (status === "open" || status === "processing");
    return {
      id,
      status,
      amountMinor,
      totalMinor,
      currency,
      frequency,
      mismatch,
      partner,
      designation,
      on: dateIn(timeZone, createdAt),
      checkoutUrl: undecided ? checkoutUrl : null,
    };
  });
}
