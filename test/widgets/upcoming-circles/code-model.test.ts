/** A code: looked up however it was typed, and cancelled in one step. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { exampleRsvp } from "../../../src/contract/rsvp.js";
import {
  isCodeState,
  nextCode,
  noCode,
  type CodeState,
  type CodeStep,
} from "../../../src/widgets/upcoming-circles/code-model.js";

const after = (state: CodeState, ...steps: readonly CodeStep[]) => steps.reduce(nextCode, state);
const type = (typed: string): CodeStep => ({ type: "typedCode", typed });
const ask: CodeStep = { type: "askedForCode" };
const found = after(noCode, type(exampleRsvp.code), ask, { type: "found", rsvp: exampleRsvp });

describe("a code", () => {
  for (const typed of ["7Q4K-2MXD-9HTB-5WNE", "7q4k2mxd9htb5wne", " 7Q4K 2MXD 9HTB 5WNE "])
    it(`is read as ${JSON.stringify(typed)}`, () => {
      const state = after(noCode, type(typed), ask);
      assert.equal(state.at === "looking" && state.code, "7Q4K-2MXD-9HTB-5WNE");
    });

  it("that is empty or cut is told apart from one that nobody knows", () => {
    const told = (...steps: CodeStep[]) => {
      const state = after(noCode, ...steps);
      return state.at === "code" && state.obstacle;
    };
    assert.equal(told(ask), "missing");
    assert.equal(told(type("7Q4K-2MXD"), ask), "syntax");
    const lost: CodeStep = { type: "codeFailed", code: "notFound" };
    assert.equal(told(type(exampleRsvp.code), ask, lost), "notFound");
  });

  it("stays typed when the endpoint does not answer", () => {
    const state = after(noCode, type(exampleRsvp.code), ask, {
      type: "codeFailed",
      code: "network",
    });
    assert.equal(state.at === "code" && state.typed, exampleRsvp.code);
    assert.equal(state.at === "code" && state.failure, "network");
  });

  it("cancels in one step, with no reason asked (circles case 20)", () => {
    const cancelled = after(found, { type: "askedToCancel" }, { type: "cancelled" });
    assert.deepEqual(cancelled, { at: "cancelled" });
  });

  it("shows the place again when cancelling failed, and counts as cancelled when it is gone", () => {
    const cancelling = after(found, { type: "askedToCancel" });
    const failed = after(cancelling, { type: "codeFailed", code: "network" });
    assert.equal(failed.at === "found" && failed.failure, "network");
    assert.equal(after(cancelling, { type: "codeFailed", code: "notFound" }).at, "cancelled");
  });

  it("has rooms of its own", () => {
    assert.ok(isCodeState(found));
    assert.ok(!isCodeState({ at: "away" }));
  });
});
