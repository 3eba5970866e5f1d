/** After each step the focus is where a person goes on. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { start } from "../../../src/widgets/get-support/first.js";
import { focusAfter } from "../../../src/widgets/get-support/focus.js";
import type { State, Step } from "../../../src/widgets/get-support/model.js";
import { answersOf } from "../../support/people.js";

const answers = answersOf({});
const missing = [{ field: "for", code: "missing" as const }];
const asking: State = { at: "asking", screen: "who", answers, obstacles: [] };
const review: State = { at: "review", answers, obstacles: [] };
const failed: State = {
  at: "failed",
  answers,
  obstacles: [],
  code: "network",
  maybeArrived: true,
};
const continued: Step = { type: "continued", obstacles: [] };

describe("the focus", () => {
  const table: readonly (readonly [string, State, Step, string | undefined])[] = [
    ["a question", asking, continued, "heading"],
    ["what is missing", { ...asking, obstacles: missing }, continued, "problems"],
    ["the review", review, continued, "heading"],
    ["the answer that was changed", { ...review, changed: "needs" }, continued, "change-needs"],
    ["the same after a failure", { ...failed, changed: "needs" }, continued, "change-needs"],
    [
      "Send, which says how it goes",
      { at: "sending", answers, slow: false },
      { type: "sent", obstacles: [] },
      "send",
    ],
    ["what went wrong", failed, { type: "failed", code: "network", maybeArrived: true }, "failure"],
    [
      "what cannot be had",
      { at: "unready", answers, code: "network" },
      { type: "failed", code: "network", maybeArrived: false },
      "failure",
    ],
    ["the first page", start, { type: "wentBack" }, "heading"],
  ];
  for (const [goal, state, step, expected] of table)
    it(`goes to ${goal}`, () => assert.equal(focusAfter(state, step), expected));

  it("stays with who types, chooses or waits", () => {
    for (const type of ["wiped", "tarried", "hidCode"] as const)
      assert.equal(focusAfter(review, { type }), undefined);
    assert.equal(focusAfter(asking, { type: "answered", answers: {} }), undefined);
    assert.equal(
      focusAfter({ at: "readying", answers }, { type: "started", path: "full" }),
      undefined,
    );
  });
});
