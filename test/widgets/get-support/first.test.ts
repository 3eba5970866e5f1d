/** Before the first question nobody waits for the rest, and nothing is decided twice. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { firstNext, isFilled, isFirst, start } from "../../../src/widgets/get-support/first.js";
import { next, type State, type Step } from "../../../src/widgets/get-support/model.js";

const first: readonly State[] = [
  start,
  { ...start, at: "readying" } as State,
  { ...start, at: "unready", code: "network" } as State,
];
const steps: readonly Step[] = [
  { type: "brought", message: "canary" },
  { type: "saidDevice", own: true },
  { type: "started", path: "short" },
  { type: "failed", code: "offline", maybeArrived: false },
  { type: "wiped" },
];

describe("the rooms before the first question", () => {
  for (const state of first)
    for (const step of steps)
      it(`lead from ${state.at} to the same room, ${step.type}, before and after the rest is there`, () => {
        assert.deepEqual(firstNext(state, step), next(state, step));
        assert.equal(isFirst(firstNext(state, step)), true);
      });

  it("ask no question by themselves", () => {
    const readying = firstNext(start, { type: "started", path: "full" });
    assert.equal(firstNext(readying, { type: "readied" }), readying);
  });

  it("know of words that came along", () => {
    assert.equal(isFilled(start), false);
    assert.equal(isFilled(firstNext(start, { type: "brought", message: "canary" })), true);
  });
});
