/** Each category in which Stripe keeps accounts is one thing to a treasurer, and a line knows whose
 * it is. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Stripe } from "stripe";
import { payoutLine } from "../../../../demo/backend/payments/stripe-payout-line.js";

/** Of a balance's line only these fields are read. */
const line = (reporting_category: string, source: object | string | null = null) =>
  payoutLine({
    ...{ id: "txn_1", amount: -2500, fee: 15, reporting_category, source },
  } as Stripe.BalanceTransaction);

describe("a line of a payout at stripe", () => {
  for (const [category, kind] of [
    ["charge", "payment"],
    ["charge_failure", "refund"],
    ["refund", "refund"],
    ["refund_failure", "refund"],
    ["dispute", "dispute"],
    ["dispute_reversal", "dispute"],
    ["fee", "fee"],
    ["payout_reversal", "returned"],
    ["something_new", "other"],
  ] as const)
    it(`of the category ${category} is a ${kind}, with its sum and what was kept`, () => {
      const { amountMinor, feeMinor, ...rest } = line(category);
      assert.deepEqual([rest.kind, amountMinor, feeMinor], [kind, -2500, 15]);
    });

  it("names the charge that it is about, whichever way the source says so", () => {
    const charge = { id: "ch_1", object: "charge" };
    for (const source of [
      charge,
      { id: "re_1", object: "refund", charge: "ch_1" },
      { id: "du_1", object: "dispute", charge },
    ])
      assert.equal(line("charge", source).chargeRef, "ch_1");
    for (const source of [null, "ch_1", { id: "po_1", object: "payout" }])
      assert.equal(line("fee", source).chargeRef, undefined);
  });
});
