/** A new page of a form begins where a person goes on. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { focusGoal, type Page } from "../../../src/ui/controllers/focus-goal.js";

describe("the focus on a form's new page", () => {
  const table: readonly (readonly [string, Page, string])[] = [
    ["the heading", { at: "asking", obstacles: [] }, "heading"],
    ["what is in the way, before all else", { at: "failed", obstacles: [{}] }, "problems"],
    ["the answer that was changed", { at: "review", changed: "needs" }, "change-needs"],
    ["the same after a failure", { at: "failed", changed: "needs" }, "change-needs"],
    ["Send, which says how it goes", { at: "sending" }, "send"],
    ["what failed", { at: "failed" }, "failure"],
    ["what cannot be had", { at: "unready" }, "failure"],
  ];
  for (const [goal, page, expected] of table)
    it(`is on ${goal}`, () => assert.equal(focusGoal(page), expected));
});
