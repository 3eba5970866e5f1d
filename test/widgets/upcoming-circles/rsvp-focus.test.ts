/** Nobody is left behind when a page of taking part gives way to another. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Circle, exampleCircle } from "../../../src/contract/circle.js";
import { z } from "../../../src/contract/zod.js";
import { noAnswers } from "../../../src/widgets/upcoming-circles/rsvp-answers.js";
import { focusAfter } from "../../../src/widgets/upcoming-circles/rsvp-focus.js";
import type { State, Step } from "../../../src/widgets/upcoming-circles/rsvp-model.js";

const about = { circle: z.parse(Circle, exampleCircle), answers: noAnswers };
const asking = { at: "asking", screen: "you", obstacles: [], ...about } as const;
const goOn: Step = { type: "continued", obstacles: [] };
const stuck: State = { ...asking, obstacles: [{ field: "mode", code: "missing" }] };

const cases: readonly (readonly [string, State, Step, string | undefined])[] = [
  ["the heading of the next page", asking, goOn, "heading"],
  ["what keeps a person", stuck, goOn, "problems"],
  [
    "the row that was changed",
    { at: "review", obstacles: [], changed: "you", ...about },
    goOn,
    "change-you",
  ],
  [
    "the failure",
    { at: "failed", code: "busy", maybeArrived: false, obstacles: [], ...about },
    goOn,
    "failure",
  ],
  ["the field while it is typed in", asking, { type: "answered", answers: {} }, undefined],
  [
    "the code that is wrong",
    { at: "code", typed: "x", obstacle: "syntax" },
    { type: "askedForCode" },
    "code",
  ],
  ["the words after cancelling", { at: "cancelled" }, { type: "cancelled" }, "heading"],
];

describe("the focus", () => {
  for (const [name, state, step, goal] of cases)
    it(`is on ${name}`, () => assert.equal(focusAfter(state, step), goal));
});
