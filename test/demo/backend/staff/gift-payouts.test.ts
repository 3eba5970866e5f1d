/** A line of the bank's statement is a payout: the payments in it, and what was left of them. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { linesOf } from "../../../../demo/backend/staff/gift-lines.js";
import { payoutsOf } from "../../../../demo/backend/staff/gift-payouts.js";
import { exampleGift, examplePayment } from "../../../support/gift-rows.js";

const came = (ref: string, change: object = {}) => ({ ...examplePayment, ref, ...change });
const lines = (...payments: (typeof examplePayment)[]) => linesOf([{ ...exampleGift, payments }]);

describe("a payout", () => {
  it("is the sum of its payments, and what the provider left of them", () => {
    assert.deepEqual(payoutsOf(lines(came("a"), came("b"))), [
      {
        ref: "po_1",
        on: "2026-11-27",
        currency: "USD",
        payments: 2,
        totalMinor: 5212,
        providerFeeMinor: 212,
        netMinor: 5000,
      },
    ]);
  });

  it("holds no payment that was not paid out, and adds no two currencies", () => {
    const waiting = came("a", { payoutRef: null, payoutOn: null });
    const payouts = payoutsOf(lines(waiting, came("b"), came("c", { currency: "JPY" })));
    assert.deepEqual(payouts.map(({ currency, payments }) => [currency, payments]).toSorted(), [
      ["JPY", 1],
      ["USD", 1],
    ]);
  });

  it("has no rest while that of one payment is not known", () => {
    const unknown = came("b", { netMinor: null, providerFeeMinor: null });
    assert.equal(payoutsOf(lines(came("a"), unknown, came("c")))[0]?.netMinor, null);
  });

  it("counts in the month in which it arrived, the latest first", () => {
    const later = { payoutRef: "po_2", payoutOn: "2026-12-01" };
    const all = lines(came("a"), came("b", later));
    assert.deepEqual(
      payoutsOf(all).map(({ ref }) => ref),
      ["po_2", "po_1"],
    );
    assert.deepEqual(
      payoutsOf(all, "2026-11").map(({ ref }) => ref),
      ["po_1"],
    );
  });
});
