/** What the server refuses of a gift whatever the page said, and the total that it computes
 * itself. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Refusal } from "../../../../demo/backend/guards/problem.js";
import { acceptedReturn, acceptedTotal } from "../../../../demo/backend/payments/terms.js";
import { exampleConfig } from "../../../../src/contract/config-example.js";
import { Config } from "../../../../src/contract/config.js";
import { exampleDonationRequest as wish } from "../../../../src/contract/donation.js";
import type { DonationRequest } from "../../../../src/contract/donation.js";
import { z } from "../../../../src/contract/zod.js";

const config = z.parse(Config, exampleConfig);
const bounds = { presets: [], minMinor: 500, maxMinor: 1_000_000 };
const wide = {
  ...config,
  donations: {
    ...config.donations!,
    currencies: [
      ...config.donations!.currencies,
      { currency: "KWD", frequencies: { once: bounds } },
      { currency: "JPY", frequencies: { once: { ...bounds, maxMinor: 99_999_999 } } },
    ],
    feeModel: { ...config.donations!.feeModel, JPY: { basisPoints: 400, fixedMinor: 0 } },
  },
};

function refusal(change: Partial<DonationRequest>, within: Config = wide): unknown {
  try {
    return acceptedTotal({ ...wish, ...change }, within);
  } catch (error) {
    assert.ok(error instanceof Refusal);
    return error.details.errors ?? error.code;
  }
}

describe("a gift", () => {
  const amount = (code: string, params: object) => [{ path: "/amountMinor", code, params }];
  const cases: readonly (readonly [string, Partial<DonationRequest>, unknown])[] = [
    ["as the organisation offers it", {}, 2500],
    ["of the smallest amount", { amountMinor: 500 }, 500],
    ["below the smallest", { amountMinor: 499 }, amount("too_small", { min: 500 })],
    ["of the largest amount", { amountMinor: 1_000_000 }, 1_000_000],
    ["above the largest", { amountMinor: 1_000_001 }, amount("too_large", { max: 1_000_000 })],
    [
      "between two steps of its currency",
      { currency: "KWD", amountMinor: 1255 },
      amount("step", { step: 10 }),
    ],
    ["in a currency not offered", { currency: "EUR" }, [{ path: "/currency", code: "currency" }]],
    [
      "as often as its currency is not offered",
      { currency: "KWD", amountMinor: 1250, frequency: "year" },
      [{ path: "/frequency", code: "unknown_code" }],
    ],
    [
      "for something not offered",
      { designation: "somethingElse" },
      [{ path: "/designation", code: "designation" }],
    ],
    ["with the fee", { coverFees: true }, 2606],
    ["with a fee nobody knows", { currency: "KWD", amountMinor: 1250, coverFees: true }, 1250],
    [
      "that the fee lifts over what one gift can be",
      { currency: "JPY", amountMinor: 99_000_000, coverFees: true },
      amount("too_large", { max: 99_999_999 }),
    ],
  ];
  for (const [name, change, expected] of cases)
    it(`${name} is answered with ${JSON.stringify(expected)}`, () => {
      assert.deepEqual(refusal(change), expected);
    });

  it("in honor of somebody is refused where that is switched off", () => {
    const tribute = { kind: "memory", name: "Test Person" } as const;
    assert.equal(refusal({ tribute }), 2500);
    const off = { ...wide, donations: { ...wide.donations, tribute: false } };
    assert.deepEqual(refusal({ tribute }, off), [{ path: "/tribute", code: "unknown_field" }]);
  });

  it("is answered paused while nobody takes gifts", () => {
    const { donations, ...none } = wide;
    assert.equal(refusal({}, none), "paused");
    assert.equal(refusal({}, { ...none, donations: { ...donations, paused: true } }), "paused");
  });
});

describe("the page that a donor comes back to", () => {
  const partner = {
    id: "west-philly-library",
    name: "West Philly Library",
    origins: ["https://library.example.org", "http://localhost:8788"],
  };
  const cases: readonly (readonly [string, boolean])[] = [
    ["https://library.example.org/give?a=1#b", true],
    ["https://library.example.org:444/give", false],
    ["https://other.example.org/give", false],
    ["https://library.example.org.evil.example/give", false],
    ["http://localhost:8788/give", true],
  ];
  for (const [url, used] of cases)
    it(`${url} is ${used ? "used" : "replaced by our own"}`, () => {
      const accepted = acceptedReturn({ returnUrl: url }, partner, "test");
      assert.equal(accepted, used ? url : undefined);
    });

  it("is on this machine in a test alone, and nobody's without a partner", () => {
    const local = { returnUrl: "http://localhost:8788/give" };
    assert.equal(acceptedReturn(local, partner, "live"), undefined);
    assert.equal(acceptedReturn(local, undefined, "test"), undefined);
    assert.equal(acceptedReturn({}, partner, "test"), undefined);
  });
});
