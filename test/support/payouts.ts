/** Payouts as rows hold them: one, and any that can be. */
import fc from "fast-check";
import { payoutLineKinds } from "../../demo/backend/payments/port.js";
import type { PayoutLineRow, PayoutRow } from "../../demo/backend/staff/payout-rows.js";

let made = 0;

/** A line about a gift, unless told otherwise. */
export function payoutLine(
  kind: PayoutLineRow["kind"],
  amountMinor: number,
  change: Partial<PayoutLineRow> = {},
): PayoutLineRow {
  made += 1;
  const gift = { chargeRef: "ch_1", giftId: "gift_0001", paymentRef: "pi_1" };
  return { ref: `txn_${made}`, kind, amountMinor, feeMinor: 0, ...gift, ...change };
}

export const examplePayout: PayoutRow = {
  provider: "stripe",
  ref: "po_1",
  mode: "live",
  currency: "USD",
  on: "2026-11-27",
  failed: false,
  amountMinor: 2500,
  lines: [payoutLine("payment", 2606, { feeMinor: 106 })],
};

const anySum = fc.integer({ min: -99_999_999, max: 99_999_999 });
const anyLine = fc
  .record({
    kind: fc.constantFrom(...payoutLineKinds),
    amountMinor: anySum,
    feeMinor: fc.integer({ min: -1500, max: 500_000 }),
    giftId: fc.constantFrom(null, "gift_0001", "gift_0002"),
  })
  .map(({ amountMinor, kind, ...line }) => payoutLine(kind, amountMinor, line));

/** Any payout, also one of which not every line was told. */
export const anyPayout: fc.Arbitrary<PayoutRow> = fc
  .record({
    currency: fc.constantFrom("USD", "JPY", "KWD"),
    lines: fc.array(anyLine, { maxLength: 12 }),
    untold: fc.oneof(fc.constant(0), anySum),
  })
  .map(({ untold, ...payout }) => {
    const told = payout.lines.reduce((sum, line) => sum + line.amountMinor - line.feeMinor, 0);
    return { ...examplePayout, ...payout, amountMinor: told + untold };
  });
