/** Before the first question nobody waits for the rest, and nothing is decided twice. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { firstNext, isFirst, start } from "../../../src/widgets/send-message/first.js";
import { next, noAnswers, type State, type Step } from "../../../src/widgets/send-message/model.js";

const words = { ...noAnswers, message: "canary" };
const rooms: readonly State[] = [
  start,
  { at: "readying" },
  { at: "unready", code: "network" },
  { at: "support" },
  { at: "support", answers: words },
];
const steps: readonly Step[] = [
  { type: "started" },
  { type: "failed", code: "offline", maybeArrived: false },
  { type: "wantedSupport" },
  { type: "wentBack" },
  { type: "lostDoor" },
  { type: "forgot" },
  { type: "wiped" },
];

describe("the rooms before the first question", () => {
  for (const state of rooms)
    for (const step of steps)
      it(`lead from ${state.at} to the same room, ${step.type}, before and after the rest is there`, () =>
        assert.deepEqual(firstNext(state, step), next(state, step)));

  it("ask no question by themselves", () => {
    const readying = firstNext(start, { type: "started" });
    assert.equal(isFirst(readying), true);
    assert.equal(firstNext(readying, { type: "readied" }), readying);
  });

  it("lead back to the words that went to the other form", () =>
    assert.deepEqual(firstNext({ at: "support", answers: words }, { type: "wentBack" }), {
      at: "writing",
      answers: words,
      obstacles: [],
    }));
});
