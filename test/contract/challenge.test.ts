/** Proof-of-work challenges, whose form is another project's (ALTCHA). */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Challenge, exampleChallenge } from "../../src/contract/challenge.js";
import { refusals } from "../support/refusals.js";

describe("a challenge", () => {
  it("is read as it is written, without what is not known here", () => {
    assert.deepEqual(Challenge.parse({ ...exampleChallenge, version: 2 }), exampleChallenge);
    const { maxnumber: _, ...endless } = exampleChallenge;
    void _;
    assert.deepEqual(Challenge.parse(endless), endless);
  });

  it("is refused when it could not be solved", () => {
    const refused = (changes: Record<string, unknown>) =>
      refusals(Challenge, { ...exampleChallenge, ...changes });
    for (const key of ["algorithm", "challenge", "salt", "signature"])
      assert.deepEqual(refused({ [key]: undefined }), [`/${key} missing`]);
    assert.deepEqual(refused({ algorithm: "MD5" }), ["/algorithm unknown_code"]);
    assert.deepEqual(refused({ challenge: "not hex" }), ["/challenge syntax"]);
    assert.deepEqual(refused({ maxnumber: 0 }), ["/maxnumber too_small"]);
    assert.deepEqual(refused({ salt: "" }), ["/salt too_short"]);
  });
});
