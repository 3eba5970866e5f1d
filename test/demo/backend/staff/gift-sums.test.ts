/** Totals are sums of payments: no two currencies are added, nor test money with real money. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { linesOf } from "../../../../demo/backend/staff/gift-lines.js";
import { sumsByCurrency } from "../../../../demo/backend/staff/gift-sums.js";
import { anyGifts, exampleGift, examplePayment } from "../../../support/gift-rows.js";

describe("what gifts come to", () => {
  it("is what was paid without what went back, the part for fees apart", () => {
    const plan = {
      ...exampleGift,
      id: "gift_0002",
      frequency: "month" as const,
      campaign: null,
      payments: [
        { ...examplePayment, ref: "in_1" },
        { ...examplePayment, ref: "in_2", number: 2, refundedMinor: 606, providerFeeMinor: null },
      ],
    };
    const [usd, ...others] = sumsByCurrency(linesOf([exampleGift, plan]), "live");
    assert.deepEqual(others, []);
    assert.deepEqual(usd?.all, {
      currency: "USD",
      mode: "live",
      gifts: 2,
      instalments: 1,
      totalMinor: 7818,
      giftMinor: 7500,
      feeMinor: 318,
      refundedMinor: 606,
      lostMinor: 0,
      keptMinor: 7212,
      providerFeeMinor: 212,
      withoutFee: 1,
    });
    assert.deepEqual(
      usd?.campaigns.map(({ campaign, sums }) => [campaign, sums.keptMinor]),
      [
        ["spring-2026", 2606],
        [null, 4606],
      ],
    );
  });

  it("holds every payment of its mode and currency once, in the whole and in the campaigns", () => {
    fc.assert(
      fc.property(anyGifts, fc.constantFrom("live", "test" as const), (gifts, mode) => {
        const lines = linesOf(gifts);
        const sums = sumsByCurrency(lines, mode);
        const codes = sums.map(({ all }) => all.currency);
        assert.equal(new Set(codes).size, codes.length);
        for (const { all, campaigns } of sums) {
          const own = lines.filter((line) => line.mode === mode && line.currency === all.currency);
          const kept = own.reduce((sum, { keptMinor }) => sum + keptMinor, 0);
          assert.equal(all.keptMinor, kept);
          assert.equal(all.giftMinor + all.feeMinor, all.totalMinor);
          assert.equal(all.keptMinor + all.refundedMinor + all.lostMinor, all.totalMinor);
          for (const part of ["gifts", "instalments", "totalMinor", "keptMinor"] as const)
            assert.equal(
              campaigns.reduce((sum, each) => sum + each.sums[part], 0),
              all[part],
            );
        }
        const counted = sums.reduce((sum, { all }) => sum + all.totalMinor, 0);
        const own = lines.filter((line) => line.mode === mode);
        assert.equal(
          counted,
          own.reduce((sum, { totalMinor }) => sum + totalMinor, 0),
        );
      }),
    );
  });
});
