/** The review and the copied words: each answer under its question, nothing that was not asked. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { copiedAnswers, groupsOf } from "../../../src/widgets/get-support/groups.js";
import { answersOf, look } from "../../support/people.js";

const answers = answersOf({
  for: "other",
  subjectKnows: "yes",
  subjectAgreed: "no",
  needs: ["loss", "notSure"],
  message: "She does not sleep.",
  name: "canary-name",
  values: { call: "215-555-0101" },
  kinds: ["call"],
  referrerName: "Test Friend",
  referrerRole: "friend",
  referrerKind: "text",
  referrerValues: { text: "215-555-0199" },
});

describe("the review", () => {
  it("has a group for each question that was asked", () => {
    assert.deepEqual(
      groupsOf(answers, look).map(({ title }) => title),
      [
        "Who is this for?",
        "About you",
        "What would help?",
        "Do you want to tell us more?",
        "About this person",
        "What is safe for you?",
        "Language and access",
      ],
    );
  });

  it("shows the promise of neutral words unless nobody else uses the phone", () => {
    const text = (shared: "no" | "unsure") =>
      JSON.stringify(groupsOf({ ...answers, shared }, look));
    assert.match(text("unsure"), /Please call us back/);
    assert.doesNotMatch(text("no"), /Please call us back/);
  });

  it("copies the words that were written, without what may not travel", () => {
    const text = copiedAnswers(answers, look);
    assert.match(text, /She does not sleep\./);
    assert.match(text, /Text message: 215-555-0199/);
    assert.doesNotMatch(text, /canary-name|215-555-0101/);
  });
});
