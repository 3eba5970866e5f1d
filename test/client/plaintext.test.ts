/** What is sealed: the contract's own words, and nothing beside them. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { plaintext } from "../../src/client/plaintext.js";
import { exampleMessage, exampleReferral } from "../../src/contract/intake.js";

describe("words to be sealed", () => {
  it("are all that was said, of the form it is of", () => {
    const { form, text } = plaintext(exampleMessage, "message");
    assert.equal(form, "message");
    assert.deepEqual(JSON.parse(text), exampleMessage);
  });

  it("are refused when there is more in them than the contract names", () => {
    const intake = { ...exampleReferral, immigrationStatus: "none" };
    assert.throws(() => plaintext(intake, "support"), { code: "outdated" });
  });

  it("are refused when they are not of the form that they are said to be", () => {
    assert.throws(() => plaintext(exampleMessage, "support"), { code: "outdated" });
  });
});
