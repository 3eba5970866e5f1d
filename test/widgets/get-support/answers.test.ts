/** When there is something that the next person at the device should not see. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { noAnswers, saysSomething } from "../../../src/widgets/get-support/answers.js";
import { answersOf } from "../../support/people.js";

describe("saysSomething", () => {
  it("is false of an untouched form, and of what tells nothing about a person", () => {
    assert.equal(saysSomething(noAnswers()), false);
    assert.equal(saysSomething(answersOf({ path: "short", ownDevice: true })), false);
    assert.equal(saysSomething(answersOf({ passed: ["who"], for: undefined })), false);
  });

  it("is true of a word or a choice", () => {
    for (const given of [
      { message: "a" },
      { for: "self" },
      { needs: ["loss"] },
      { zip: "1" },
    ] as const)
      assert.equal(saysSomething(answersOf(given)), true, JSON.stringify(given));
  });
});
