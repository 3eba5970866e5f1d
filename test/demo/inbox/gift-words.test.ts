/** Whatever is wrong with a gift, staff read why and what to do. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { kindName, lookAt } from "../../../demo/inbox/gift-words.js";

describe("a gift to look at", () => {
  for (const review of ["amount", "currency", "mode", "second", "dispute", "fraudWarning"])
    it(`has a reason and a next step for ${review}`, () => {
      const { what, why } = lookAt(review);
      assert.ok(!why.includes("marked") && why.endsWith(".") && what.endsWith("."));
    });

  it("names a reason of another version as it is", () =>
    assert.match(lookAt("moonPhase").why, /moonPhase/));
});

describe("a payment", () => {
  it("is named by its place in the plan", () => {
    assert.equal(kindName({ kind: "first", number: 1 }), "First of a plan");
    assert.equal(kindName({ kind: "instalment", number: 3 }), "Instalment 3");
  });
});
