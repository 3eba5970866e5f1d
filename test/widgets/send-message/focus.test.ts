/** The focus goes where the writer goes on: nobody is left on a button that is gone. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { focusAfter } from "../../../src/widgets/send-message/focus.js";
import { next, noAnswers, type State, type Step } from "../../../src/widgets/send-message/model.js";

const answers = { ...noAnswers, message: "x", who: "noAnswer" } as const;
const writing: State = { at: "writing", answers, obstacles: [] };
const continued: Step = { type: "continued", obstacles: [] };
const goal = (state: State, ...steps: [Step, ...Step[]]) =>
  steps.reduce<{ state: State; goal?: string | undefined }>(
    (now, step) => {
      const then = next(now.state, step);
      return { state: then, goal: focusAfter(then, step) };
    },
    { state },
  ).goal;

describe("the focus in the message form", () => {
  it("goes to the heading of each page", () => {
    assert.equal(goal(writing, continued), "heading");
    assert.equal(goal(writing, continued, { type: "wentBack" }), "heading");
  });

  it("comes back to the row that was changed", () => {
    assert.equal(goal(writing, continued, { type: "wentBack" }, continued), "change-message");
  });

  it("goes to the list of problems", () => {
    const obstacles = [{ field: "message", code: "missing" }] as const;
    assert.equal(goal(writing, { type: "continued", obstacles }), "problems");
  });

  it("goes to Send when trying again takes its own button away", () => {
    assert.equal(goal(writing, continued, { type: "sent", obstacles: [] }), "send");
  });

  it("goes to the note of a failure, and to what the endpoint refused", () => {
    const failed = { type: "failed", code: "busy", maybeArrived: true } as const;
    const sending: State = { at: "sending", answers, slow: true };
    assert.equal(goal(sending, failed), "failure");
    assert.equal(goal({ at: "readying" }, failed), "failure");
    const errors = [{ path: "/data/message", code: "text_invalid" }] as const;
    assert.equal(goal(sending, { ...failed, code: "invalid", errors }), "problems");
  });

  it("stays where it is while somebody types, and while it is sent", () => {
    assert.equal(goal(writing, { type: "answered", answers: { name: "A" } }), undefined);
    const sending: State = { at: "sending", answers, slow: false };
    assert.equal(focusAfter({ ...sending, slow: true }, { type: "tarried" }), undefined);
  });
});
