/** Whose phone may ring: what the questions about safety are about. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Answers } from "../../../src/widgets/get-support/answers.js";
import { mayRing, reachesWriter, shortKind } from "../../../src/widgets/get-support/reached.js";
import { answersOf } from "../../support/people.js";

const agreed = { for: "other", subjectAgreed: "yes" } as const;
const table: readonly (readonly [string, Partial<Answers>, boolean, boolean])[] = [
  ["a call to oneself", { for: "self", who: "me", kinds: ["call", "email"] }, true, true],
  ["a mail to oneself", { for: "self", who: "me", kinds: ["email"] }, true, false],
  ["a call to one's family", { for: "family", who: "me", kinds: ["call"] }, true, true],
  ["a call to the other person", { ...agreed, who: "me", kinds: ["call"] }, false, true],
  ["a call to the writer first", { ...agreed, who: "referrer", referrerKind: "call" }, true, true],
  ["a text to the writer", { for: "other", referrerKind: "text", kinds: ["call"] }, true, false],
  ["a call on the short path", { path: "short", kinds: ["email", "call"] }, true, true],
  [
    "a text on the short path",
    { path: "short", ...agreed, who: "me", kinds: ["text"] },
    true,
    false,
  ],
];

describe("who is reached", () => {
  for (const [what, given, writer, rings] of table)
    it(`by ${what} is ${writer ? "" : "not "}the writer, ${rings ? "" : "not "}by voice`, () => {
      const answers = answersOf(given);
      assert.deepEqual([reachesWriter(answers), mayRing(answers)], [writer, rings]);
    });

  it("on the short path by a call or a text alone", () => {
    assert.equal(shortKind({ kinds: ["email", "text"] }), "text");
    assert.equal(shortKind({ kinds: ["email"] }), undefined);
  });
});
