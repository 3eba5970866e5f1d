/** Every answer has a label in plain words; what was not answered is left out. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { answers } from "../../../demo/inbox/answers.js";
import { exampleMessage, exampleReferral } from "../../../src/contract/intake.js";
import type { Intake } from "../../../src/contract/intake.js";

const programs = [{ code: "mentalHealth", label: "Mental health" }];
const read = (intake: Intake) =>
  new Map(answers(intake, programs).map(({ label, text }) => [label, text]));

describe("the answers of a referral", () => {
  it("are said in words, programs by the organization's own", () => {
    const said = read(exampleReferral);
    assert.equal(said.get("For"), "Themselves");
    assert.equal(said.get("What would help"), "Mental health, Someone they love died");
    assert.equal(said.get("Speaks"), "Spanish");
    assert.equal(said.get("Interpreter"), "Yes, please");
    assert.equal(said.get("Age"), "18 or older");
    assert.equal(said.get("Wrote on a page in"), "English");
  });

  it("leave out what was skipped or not asked, and keep a code that is new", () => {
    const said = read({
      ...exampleReferral,
      needs: ["somethingNew"],
      person: null,
      language: null,
    });
    assert.equal(said.get("What would help"), "somethingNew");
    for (const label of ["ZIP", "Name to use", "Age", "Speaks", "Who wrote", "About"])
      assert.ok(!said.has(label), label);
  });

  it("name whose age it is, and languages that browsers do not know", () => {
    const family = read({
      ...exampleReferral,
      for: "family",
      language: { spoken: ["ase", "mam", "quc"], written: [], interpreter: null },
    });
    assert.equal(family.get("Age of the family member"), "18 or older");
    assert.equal(family.get("Speaks"), "American Sign Language, Mam, K’iche’");
    assert.ok(!family.has("Reads"));
  });

  it("say who wrote for somebody else, and what that one knows", () => {
    const said = read({
      ...exampleReferral,
      for: "other",
      context: ["suicideLoss", "grief"],
      referrer: {
        name: "Test Person",
        role: "facilitator",
        organization: "West Philly Library",
        method: { kind: "call", value: "215-555-0170", rank: 1 },
        subjectKnows: "unsure",
        subjectAgreed: "no",
      },
    });
    assert.equal(said.get("About"), "Someone died by suicide, Someone died");
    assert.equal(said.get("Knows them as"), "Facilitator");
    assert.equal(said.get("The person knows"), "Not sure");
    assert.equal(said.get("The person agreed"), "No");
    assert.equal(said.get("Reach who wrote"), "Call: 215-555-0170");
  });
});

describe("the answers of a message", () => {
  it("say what it is about and from whom", () => {
    const said = read(exampleMessage);
    assert.equal(said.get("About"), "Circles");
    assert.equal(said.get("Organization"), "West Philly Library");
    assert.ok(!said.has("For"));
  });
});
