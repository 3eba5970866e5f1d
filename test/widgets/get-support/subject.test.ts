/** What was said of one person never becomes another's, and no word is lost that can be kept. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { settled, subjectOf } from "../../../src/widgets/get-support/subject.js";
import { answersOf } from "../../support/people.js";

const said = answersOf({
  for: "self",
  subject: "self",
  passed: ["who", "needs", "message", "person", "reach", "safe", "language"],
  needs: ["loss"],
  message: "My words",
  name: "Test Person",
  ageBand: "adult",
  zip: "19104",
  who: "me",
  kinds: ["call"],
  values: { call: "215-555-0199" },
  voicemail: "yes",
  codeWord: "blue door",
});

describe("whom the answers are about", () => {
  it("is told apart also by whether they have agreed", () => {
    assert.equal(subjectOf(answersOf({})), undefined);
    assert.equal(subjectOf(answersOf({ for: "family" })), "family");
    const agreed = subjectOf(answersOf({ for: "other", subjectAgreed: "yes" }));
    assert.notEqual(agreed, subjectOf(answersOf({ for: "other", subjectAgreed: "unsure" })));
  });

  it("changes nothing while it stays the same", () => {
    assert.deepEqual(settled(said), said);
    assert.deepEqual(settled({ ...said, subject: undefined }), said);
  });

  it("moves the writer's own name and number when it is for somebody else", () => {
    const other = settled({ ...said, for: "other", subjectAgreed: "yes" });
    assert.equal(other.referrerName, "Test Person");
    assert.deepEqual(other.referrerValues, { call: "215-555-0199" });
    assert.deepEqual(
      [other.name, other.zip, other.ageBand, other.who],
      ["", "", undefined, undefined],
    );
    assert.deepEqual([other.kinds, other.values], [[], {}]);
    assert.deepEqual([other.voicemail, other.codeWord], [undefined, ""]);
    assert.deepEqual([other.message, other.needs], ["My words", ["loss"]]);
    assert.deepEqual(other.passed, ["who", "needs", "message", "language"]);
  });

  it("moves them back when it is for the writer after all", () => {
    const back = settled({
      ...settled({ ...said, for: "other", subjectAgreed: "yes" }),
      for: "self",
    });
    assert.deepEqual([back.name, back.values], ["Test Person", { call: "215-555-0199" }]);
  });

  it("asks age and ZIP again when it is for one's child, and keeps the writer's number", () => {
    const child = settled({ ...said, for: "family" });
    assert.deepEqual([child.name, child.ageBand, child.zip], ["Test Person", undefined, ""]);
    assert.deepEqual([child.who, child.voicemail], ["me", "yes"]);
    assert.ok(!child.passed.includes("person"));
  });

  it("asks anew what is safe when somebody has agreed after all", () => {
    const unsure = settled({ ...said, for: "other", subjectAgreed: "unsure" });
    const agreed = settled({ ...unsure, codeWord: "red door", subjectAgreed: "yes", name: "Ana" });
    assert.deepEqual([agreed.codeWord, agreed.name], ["", "Ana"]);
  });
});
