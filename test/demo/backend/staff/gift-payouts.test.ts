/** A line of the bank's statement is a payout, and its parts add up to it whatever happened. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { payoutOf } from "../../../../demo/backend/staff/gift-payouts.js";
import type { Payout } from "../../../../demo/backend/staff/gift-payouts.js";
import { anyPayout, examplePayout, payoutLine } from "../../../support/payouts.js";

/** The parts of a row as they stand on the page, from left to right. */
const addedUp = (payout: Payout) =>
  payout.cameInMinor -
  payout.wentBackMinor -
  payout.disputedMinor -
  payout.feesMinor +
  payout.otherMinor +
  payout.untoldMinor;

describe("a payout", () => {
  it("adds up to what the bank receives, to the cent, whatever it is made of", () => {
    fc.assert(
      fc.property(anyPayout, (payout) => {
        assert.equal(addedUp(payoutOf(payout)), payout.amountMinor);
      }),
    );
  });

  it("says what came, what went back, what is disputed, and what the provider kept", () => {
    const lines = [
      payoutLine("payment", 5000, { feeMinor: 175 }),
      payoutLine("payment", 2606, { feeMinor: 106 }),
      payoutLine("refund", -2000),
      payoutLine("refund", 500),
      payoutLine("dispute", -2606, { feeMinor: 1500 }),
      payoutLine("fee", -200, { giftId: null }),
    ];
    const { amountMinor, cameInMinor, disputedMinor, feesMinor, payments, ...rest } = payoutOf({
      ...examplePayout,
      amountMinor: 1519,
      lines,
    });
    assert.deepEqual([payments, cameInMinor, rest.wentBackMinor], [2, 7606, 1500]);
    assert.deepEqual([disputedMinor, feesMinor], [2606, 175 + 106 + 1500 + 200]);
    assert.deepEqual([rest.otherMinor, rest.untoldMinor, amountMinor], [0, 0, 1519]);
  });

  it("counts what is about nobody's gift apart, with its fee", () => {
    const sold = payoutLine("payment", 900, { feeMinor: 56, giftId: null });
    const earlier = payoutLine("returned", 4000, { giftId: null });
    const { feesMinor, otherMinor, payments } = payoutOf({
      ...examplePayout,
      lines: [sold, earlier],
    });
    assert.deepEqual([payments, feesMinor, otherMinor], [0, 0, 4844]);
  });

  it("says what is missing while not every line was told, and nothing where nobody told the sum", () => {
    const lines = [payoutLine("payment", 2606, { feeMinor: 106 })];
    const told = payoutOf({ ...examplePayout, amountMinor: 5000, lines });
    assert.equal(told.untoldMinor, 2500);
    const older = payoutOf({ ...examplePayout, amountMinor: null, lines });
    assert.deepEqual([older.amountMinor, older.untoldMinor], [null, 0]);
  });
});
