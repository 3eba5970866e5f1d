/** Covering the fee: the organisation is left with the gift, and the donor pays no unit more. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import * as fc from "fast-check";
import { ceilingMinor, currencies, grossUp, type FeeModel } from "../../src/contract/money.js";

const ten = 10_000n;

/** What a provider may keep of a total: it rounds up, to the nearest, or down. */
const roundings = {
  up: (total: bigint, { basisPoints }: FeeModel) => (total * BigInt(basisPoints) + ten - 1n) / ten,
  "half up": (total: bigint, { basisPoints }: FeeModel) =>
    (total * BigInt(basisPoints) + ten / 2n) / ten,
  down: (total: bigint, { basisPoints }: FeeModel) => (total * BigInt(basisPoints)) / ten,
};

type Rounding = keyof typeof roundings;

const net = (total: number, fee: FeeModel, rounding: Rounding): bigint =>
  BigInt(total) - roundings[rounding](BigInt(total), fee) - BigInt(fee.fixedMinor);

/** Any fee that a config may name, and some that providers really take. */
const anyFee: fc.Arbitrary<FeeModel> = fc.oneof(
  fc.constantFrom(
    { basisPoints: 290, fixedMinor: 30 },
    { basisPoints: 220, fixedMinor: 30 },
    { basisPoints: 150, fixedMinor: 20 },
    { basisPoints: 360, fixedMinor: 0 },
    { basisPoints: 80, fixedMinor: 0 },
  ),
  fc.record({
    basisPoints: fc.integer({ min: 0, max: 5_000 }),
    fixedMinor: fc.integer({ min: 0, max: 100_000 }),
  }),
);
const anyGift = fc.oneof(
  fc.integer({ min: 1, max: 100_000 }),
  fc.integer({ min: 1, max: ceilingMinor }),
);

describe("a total that covers the fee", () => {
  for (const rounding of ["up", "half up", "down"] as const)
    it(`leaves at least the gift when the provider rounds ${rounding}, and at most one unit more`, () => {
      fc.assert(
        fc.property(anyGift, anyFee, (gift, fee) => {
          const left = net(grossUp(gift, fee), fee, rounding);
          assert.ok(left >= BigInt(gift), `${left} of ${gift}`);
          assert.ok(left <= BigInt(gift) + 1n, `${left} of ${gift}`);
          if (rounding === "up") assert.equal(left, BigInt(gift));
        }),
        { numRuns: 20_000 },
      );
    });

  it("is the smallest that does: one unit less leaves less than the gift", () => {
    fc.assert(
      fc.property(anyGift, anyFee, (gift, fee) => {
        assert.ok(net(grossUp(gift, fee) - 1, fee, "up") < BigInt(gift));
      }),
      { numRuns: 20_000 },
    );
  });

  it("is the smallest amount in the currency's steps that does", () => {
    const stepped = [...currencies].filter(([, { step }]) => step > 1);
    assert.ok(stepped.length > 4);
    fc.assert(
      fc.property(anyGift, anyFee, fc.constantFrom(...stepped), (seed, fee, [code, { step }]) => {
        const gift = Math.max(step, seed - (seed % step));
        const total = grossUp(gift, fee, code);
        assert.equal(total % step, 0);
        assert.ok(net(total, fee, "up") >= BigInt(gift));
        assert.ok(net(total - step, fee, "up") < BigInt(gift));
      }),
      { numRuns: 5_000 },
    );
  });

  it("is more than adding the fee of the gift, which is nearly always short", () => {
    const fee = { basisPoints: 290, fixedMinor: 30 };
    let short = 0;
    for (let gift = 500; gift < 10_500; gift += 1) {
      const added = gift + Number(roundings.up(BigInt(gift), fee)) + fee.fixedMinor;
      if (net(added, fee, "up") < BigInt(gift)) short += 1;
    }
    assert.ok(short > 9_900, `${short} of 10,000`);
  });
});
