/** A payment is a row: what of it was given, what went back, and which instalment it is. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { lineOf, linesOf } from "../../../../demo/backend/staff/gift-lines.js";
import { exampleGift, examplePayment } from "../../../support/gift-rows.js";

describe("a payment", () => {
  it("is split as the donor agreed, into the gift and the part for fees", () => {
    const { feeMinor, giftMinor, keptMinor, totalMinor } = lineOf(exampleGift, examplePayment);
    assert.deepEqual([giftMinor, feeMinor, totalMinor, keptMinor], [2500, 106, 2606, 2606]);
  });

  it("of another sum than agreed is not split: nobody knows its parts", () => {
    for (const other of [{ amountMinor: 2500 }, { currency: "JPY" }]) {
      const line = lineOf(exampleGift, { ...examplePayment, ...other });
      assert.deepEqual([line.giftMinor, line.feeMinor], [line.totalMinor, 0]);
    }
  });

  it("leaves what neither a refund nor a lost dispute took", () => {
    const left = (change: object) => {
      const { keptMinor, lostMinor } = lineOf(exampleGift, { ...examplePayment, ...change });
      return [keptMinor, lostMinor];
    };
    assert.deepEqual(left({ refundedMinor: 606 }), [2000, 0]);
    assert.deepEqual(left({ refundedMinor: 2606 }), [0, 0]);
    assert.deepEqual(left({ dispute: "open" }), [2606, 0]);
    assert.deepEqual(left({ dispute: "won" }), [2606, 0]);
    assert.deepEqual(left({ dispute: "lost" }), [0, 2606]);
    assert.deepEqual(left({ dispute: "lost", refundedMinor: 606 }), [0, 2000]);
  });

  it("says which it is: the one, the first of a plan, an instalment, or one too many", () => {
    const kind = (frequency: "once" | "month", number: number) =>
      lineOf({ ...exampleGift, frequency }, { ...examplePayment, number }).kind;
    assert.deepEqual(
      [kind("once", 1), kind("once", 2), kind("month", 1), kind("month", 2)],
      ["once", "again", "first", "instalment"],
    );
  });
});

describe("the payments of a month", () => {
  it("are those that came in it, the latest first, whenever their gift began", () => {
    const came = (ref: string, number: number, paidOn: string) => {
      return { ...examplePayment, ref, number, paidOn };
    };
    const payments = [
      came("a", 1, "2026-10-31"),
      came("b", 2, "2026-11-01"),
      came("c", 3, "2026-11-30"),
    ];
    const gift = { ...exampleGift, frequency: "month" as const, payments };
    const refs = (month?: string) => linesOf([gift], month).map(({ ref }) => ref);
    assert.deepEqual(refs("2026-11"), ["c", "b"]);
    assert.deepEqual(refs(), ["c", "b", "a"]);
  });
});
