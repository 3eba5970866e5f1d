/** When a form that nobody touches is covered, warned of and wiped. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { stateAfter } from "../../../src/ui/controllers/idle.js";

const minutes = (count: number) => count * 60_000;

describe("stateAfter", () => {
  for (const [idle, state] of [
    [-minutes(1), "awake"],
    [0, "awake"],
    [minutes(5) - 1, "awake"],
    [minutes(5), "covered"],
    [minutes(30) - 1, "covered"],
    [minutes(30), "warned"],
    [minutes(31) - 1, "warned"],
    [minutes(31), "wiped"],
    [minutes(60 * 24 * 3), "wiped"],
  ] as const)
    it(`is ${state} after ${idle / 60_000} minutes`, () => assert.equal(stateAfter(idle), state));
});
