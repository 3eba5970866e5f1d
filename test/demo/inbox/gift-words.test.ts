/** Whatever is wrong with a gift, staff read why and what to do. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { kindName, lookAt } from "../../../demo/inbox/gift-words.js";

describe("a gift to look at", () => {
  for (const review of ["amount", "currency", "mode", "second", "dispute", "fraudWarning"])
    it(`has a reason and a next step for ${review}`, () => {
      const { what, why } = lookAt({ review, payments: [] });
      assert.ok(!why.includes("marked") && why.endsWith(".") && what.endsWith("."));
    });

  for (const dispute of ["won", "lost"] as const)
    it(`asks for no answer to a dispute that was ${dispute} already`, () => {
      const { what } = lookAt({ review: "dispute", payments: [{ dispute }] });
      assert.match(what, /nothing to answer/);
    });

  it("asks for an answer while one of two disputes is open", () => {
    const payments = [{ dispute: "lost" }, { dispute: "open" }] as const;
    assert.match(lookAt({ review: "dispute", payments }).what, /^Answer or accept it/);
  });

  it("names a reason of another version as it is", () =>
    assert.match(lookAt({ review: "moonPhase", payments: [] }).why, /moonPhase/));
});

describe("a payment", () => {
  it("is named by its place in the plan", () => {
    assert.equal(kindName({ kind: "first", number: 1 }), "First of a plan");
    assert.equal(kindName({ kind: "instalment", number: 3 }), "Instalment 3");
  });
});
