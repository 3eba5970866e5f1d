/** Which questions a person meets, and how few. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Answers } from "../../../src/widgets/get-support/answers.js";
import {
  isAsked,
  screenAfter,
  screenBefore,
  screensOf,
} from "../../../src/widgets/get-support/steps.js";
import { answersOf } from "../../support/people.js";

const paths: readonly (readonly [string, Partial<Answers>, string])[] = [
  ["oneself", { for: "self" }, "who needs message person reach safe language"],
  ["one's family", { for: "family" }, "who needs message person reach safe language"],
  [
    "oneself, and calls us",
    { for: "self", who: "iWillContactYou" },
    "who needs message person reach language",
  ],
  [
    "somebody who has agreed",
    { for: "other", subjectAgreed: "yes" },
    "who referrer needs message person reach safe language",
  ],
  [
    "somebody who has not",
    { for: "other", subjectAgreed: "unsure", who: "iWillContactYou" },
    "who referrer needs message person safe language",
  ],
  ["a call and nothing else", { path: "short", for: "other", who: "iWillContactYou" }, "call safe"],
];

describe("the questions", () => {
  for (const [who, given, expected] of paths)
    it(`for ${who} are ${expected}`, () => {
      const screens = screensOf(answersOf(given));
      assert.deepEqual(screens, expected.split(" "));
      assert.ok(screens.length <= 8);
    });

  it("follow each other, and lead back the same way", () => {
    const answers = answersOf({ for: "self" });
    assert.equal(screenAfter(answers, "needs"), "message");
    assert.equal(screenBefore(answers, "message"), "needs");
    assert.equal(screenAfter(answers, "language"), undefined);
    assert.equal(screenBefore(answers, undefined), "language");
    assert.equal(screenBefore(answers, "who"), undefined);
  });

  it("are asked or not", () => {
    assert.equal(isAsked(answersOf({ for: "other", subjectAgreed: "no" }), "reach"), false);
    assert.equal(isAsked(answersOf({ for: "other", subjectAgreed: "yes" }), "reach"), true);
  });
});
