/** What a circle costs, in words that come only with a list that needs them. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Circles } from "../../../src/client/circles.js";
import { exampleCircle } from "../../../src/contract/circle-example.js";
import { Circle } from "../../../src/contract/circle.js";
import { z } from "../../../src/contract/zod.js";
import { costLabel } from "../../../src/widgets/upcoming-circles/labels.js";
import { priceLabel, withPrices } from "../../../src/widgets/upcoming-circles/price.js";

const listOf = (...costs: object[]): Circles => ({
  circles: costs.map((cost) => z.parse(Circle, { ...exampleCircle, cost })),
  generatedAt: "2026-11-24T12:00:00Z",
  truncated: false,
});
const ten = { kind: "fixed", amountMinor: 1000, currency: "USD" } as const;

describe("a price", () => {
  it("is not written before a list has named one, and is asked about instead", async () => {
    await withPrices(Promise.resolve(listOf({ kind: "free" }, { kind: "sliding" })));
    assert.equal(priceLabel(ten, "en"), undefined);
    assert.equal(costLabel(ten, "en"), "Ask us about the cost");
  });

  it("can be written once the list is there that names it", async () => {
    const list = listOf({ kind: "free" }, ten);
    assert.equal(await withPrices(Promise.resolve(list)), list);
    assert.equal(costLabel(ten, "en"), "$10");
  });

  it("in money that nobody here knows is asked about, and breaks no list", () => {
    assert.equal(costLabel({ ...ten, currency: "XXX" }, "en"), "Ask us about the cost");
  });

  it("does not stand beside what is free or open", () => {
    assert.equal(priceLabel({ ...ten, kind: "donation" }, "en"), undefined);
  });
});
