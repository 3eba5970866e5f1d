/** The demo's payouts have what a real one has, so that staff can try their lists with them. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { demoFee, payoutLines } from "../../../../demo/backend/payments/demo-payouts.js";

const payment = { id: "pay_1", dispute: null, refundedMinor: 0 };
const sums = (change: object) =>
  payoutLines(2500, { ...payment, ...change }).map(({ amountMinor, feeMinor, kind }) => [
    kind,
    amountMinor,
    feeMinor,
  ]);

describe("a payout of the demo", () => {
  it("has a line for the payment, and for what was taken off it", () => {
    assert.deepEqual(sums({}), [["payment", 2500, 103]]);
    assert.deepEqual(sums({ refundedMinor: 500 })[1], ["refund", -500, 0]);
    assert.deepEqual(sums({ dispute: "lost", refundedMinor: 500 })[2], ["dispute", -2000, 1500]);
  });

  it("has the money of a dispute that was won again, and not the fee for it", () => {
    const net = sums({ dispute: "won" }).reduce(
      (total, [, amount, fee]) => total + Number(amount) - Number(fee),
      0,
    );
    assert.equal(net, 2500 - 103 - 1500);
  });

  it("is of the charge that the payment's own news names", () => {
    assert.equal(payoutLines(2500, payment)[0]?.chargeRef, "charge_1");
  });

  it("never keeps more than came", () => {
    assert.deepEqual([demoFee(20), demoFee(2500)], [20, 103]);
  });
});
