/** The short path asks for a way, a number and a language. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { callScreen } from "../../../src/widgets/get-support/call-screen.js";
import type { Answers } from "../../../src/widgets/get-support/answers.js";
import { answersOf, look } from "../../support/people.js";

const page = (given: Partial<Answers>) => callScreen(answersOf({ path: "short", ...given }), look);
const keeps = (given: Partial<Answers>) =>
  page(given)
    .check()
    .map(({ field, code }) => `${field} ${code}`);

describe("the short path's page", () => {
  it("needs a way and a number that can be called", () => {
    assert.deepEqual(keeps({}), ["kinds missing"]);
    assert.deepEqual(keeps({ kinds: ["call"] }), ["value-call missing"]);
    assert.deepEqual(keeps({ kinds: ["text"], values: { text: "12" } }), ["value-text syntax"]);
    assert.deepEqual(keeps({ kinds: ["text"], values: { text: "215-555-0199" } }), []);
  });

  it("does not take an e-mail address from the long path for a number", () => {
    const values = { email: "test@example.org" };
    assert.deepEqual(keeps({ kinds: ["email"], values }), ["kinds missing"]);
    assert.deepEqual(page({ kinds: ["email"], values }).lines(), []);
  });

  it("shows what was answered, and nothing of the long path", () => {
    const lines = page({
      kinds: ["call"],
      values: { call: "215-555-0199" },
      spoken: ["es"],
      written: ["en"],
      accessNeeds: "A ramp",
    }).lines();
    assert.deepEqual(
      lines.map(({ answer }) => answer),
      ["215-555-0199", "Spanish"],
    );
  });
});
