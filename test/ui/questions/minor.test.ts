/** A young person who writes: no dead end, and nothing promised that a law may deny. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { nothing } from "lit";
import { minorWords } from "../../../src/ui/questions/minor.js";

const said = (...asked: Parameters<typeof minorWords>) => JSON.stringify(minorWords(...asked));

describe("what a young person is told", () => {
  it("is nothing for a grown-up, or for who does not say", () => {
    assert.equal(minorWords("adult", "US-PA"), nothing);
    assert.equal(minorWords(undefined, "US-PA"), nothing);
  });

  it("is that they can go on, at every age and everywhere", () => {
    for (const region of ["US-PA", "US-NJ", undefined])
      assert.match(said("under14", region), /You can go on\. A grown-up you trust can help/);
  });

  it("is what holds in Pennsylvania where the organization says so", () => {
    assert.match(said("from14to17", "US-PA"), /In Pennsylvania you can ask .* on your own/);
    assert.match(said("from14to17", "us-pa"), /We will not call home unless/);
    assert.match(said("under14", "US-PA"), /a parent has to say yes/);
  });

  it("promises nothing about a law that we do not know", () => {
    for (const region of ["US-NJ", "FR", "", undefined]) {
      assert.doesNotMatch(said("from14to17", region), /Pennsylvania|will not call home/);
      assert.match(said("from14to17", region), /Ask us first, and we will tell you/);
    }
  });
});
