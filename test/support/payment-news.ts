/** News of payments in tests, as a provider's adapter reads them. */
import assert from "node:assert/strict";
import { findGift } from "../../demo/backend/payments/gift.js";
import type { Gift } from "../../demo/backend/payments/gift.js";
import type { Happening, Payment, PaymentEvent } from "../../demo/backend/payments/port.js";
import type { Db } from "../../demo/backend/store/port.js";
import type { DonationRequest } from "../../src/contract/donation.js";
import { createEndpoint } from "./endpoint.js";
import { opened } from "./gifts.js";

/** When gifts are opened, and news of them heard. */
export const heardAt = new Date("2026-11-24T15:00:00Z");

/** The id of a gift at the demo's checkout. */
export async function openedGift(
  db: Db,
  frequency: DonationRequest["frequency"] = "once",
): Promise<string> {
  const endpoint = createEndpoint(db, { now: heardAt.toISOString() });
  return (await opened(endpoint, { frequency })).id;
}

/** The row of a gift that there is. */
export async function giftRow(db: Db, id: string): Promise<Gift> {
  const found = await findGift(db, id);
  assert.ok(found);
  return found;
}

/** What such a gift comes to. */
export const sum = { amountMinor: 2500, currency: "USD" } as const;

export const promised: Happening = { type: "promised", sum };

/** A payment of that sum, unless told otherwise. */
export function came(ref: string, change: Partial<Payment> = {}): Happening {
  return { type: "paid", payment: { ref, ...sum, paidAt: heardAt, ...change } };
}

/** Makes events with ids of their own. */
export function createEvents() {
  let made = 0;
  return (
    giftId: string,
    happenings: readonly Happening[],
    change: Partial<PaymentEvent> = {},
  ): PaymentEvent => ({
    id: `evt_${(made += 1)}`,
    type: "test",
    mode: "test",
    giftId,
    readAt: heardAt,
    happenings,
    ...change,
  });
}

/** That many seconds later. */
export function later(seconds: number): Date {
  return new Date(heardAt.getTime() + seconds * 1000);
}
