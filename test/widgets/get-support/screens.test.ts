/** Each screen's heading, check and lines, as a person meets them. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Answers } from "../../../src/widgets/get-support/answers.js";
import { screenLook } from "../../../src/widgets/get-support/screens.js";
import type { Screen } from "../../../src/widgets/get-support/steps.js";
import { answersOf, look } from "../../support/people.js";

const screen = (name: Screen, given: Partial<Answers> = {}) =>
  screenLook(name, answersOf(given), look);
const keeps = (name: Screen, given: Partial<Answers> = {}) =>
  screen(name, given)
    .check()
    .map(({ field, code }) => `${field} ${code}`);

describe("a screen", () => {
  it("keeps a person only where a call back needs it", () => {
    assert.deepEqual(keeps("who"), ["for missing"]);
    assert.deepEqual(keeps("needs"), ["needs missing"]);
    assert.deepEqual(keeps("reach"), ["who missing"]);
    assert.deepEqual(keeps("call"), ["kinds missing"]);
    for (const name of ["message", "person", "safe", "language"] as const)
      assert.deepEqual(keeps(name), [], name);
  });

  it("lets through who calls us", () => {
    assert.deepEqual(keeps("reach", { for: "self", who: "iWillContactYou" }), []);
  });

  it("refuses a text that would not fit, instead of cutting it", () => {
    assert.deepEqual(keeps("message", { message: "é".repeat(2000) }), []);
    assert.deepEqual(keeps("message", { message: "é".repeat(2001) }), ["message tooLong"]);
  });

  it("speaks of the person whom it is about", () => {
    const agreed = { for: "other", subjectAgreed: "yes", who: "me", kinds: ["call"] } as const;
    assert.equal(screen("safe", { for: "self" }).title(), "What is safe for you?");
    assert.equal(screen("safe", agreed).title(), "What is safe for them?");
    assert.equal(screen("safe", { ...agreed, who: "referrer" }).title(), "What is safe for you?");
    assert.equal(screen("person", { for: "other" }).title(), "About this person");
    const [reached] = screen("reach", agreed).lines();
    assert.equal(reached?.answer, "Call, text or write to them");
  });

  it("has words for every obstacle that its own check finds", () => {
    const wrong: Partial<Answers> = {
      for: "other",
      zip: "1",
      codeWord: "a",
      who: "me",
      kinds: ["call"],
      values: { call: "1" },
      spoken: ["en", "es", "ht", "fr"],
      referrerKind: "call",
      message: "a".repeat(2001),
    };
    const all: readonly Screen[] = [
      "who",
      "referrer",
      "needs",
      "message",
      "person",
      "reach",
      "safe",
      "language",
      "call",
    ];
    for (const name of all) {
      const page = screen(name, wrong);
      const obstacles = page.check();
      assert.ok(obstacles.length > 0, name);
      for (const { field } of obstacles)
        assert.ok(page.words(obstacles, field), `${name} ${field}`);
    }
  });
});
