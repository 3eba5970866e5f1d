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

  it("are refused when there is more in them than the contract names, anywhere (case 8)", () => {
    const { person, contact, language } = exampleReferral;
    for (const intake of [
      { ...exampleReferral, immigrationStatus: "none" },
      { ...exampleReferral, person: { ...person, birthDate: "2000-01-01" } },
      { ...exampleReferral, contact: { ...contact, address: "1 Test Street" } },
      { ...exampleReferral, language: { spoken: [], written: [], ...language, born: "GT" } },
      { ...exampleMessage, person: { name: null, ssn: "000-00-0000" } },
    ])
      assert.throws(() => plaintext(intake, intake.type === "message" ? "message" : "support"), {
        code: "outdated",
      });
  });

  it("are refused when they are not of the form that they are said to be", () => {
    assert.throws(() => plaintext(exampleMessage, "support"), { code: "outdated" });
  });
});
