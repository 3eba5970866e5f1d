/** Days of waiting as a person would say them. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { dayText, leftText, monthText, waitingText } from "../../../demo/inbox/dates.js";

describe("days", () => {
  it("are the date that is written, in every zone", () => {
    assert.equal(dayText("2026-11-25"), "Wed, Nov 25");
    assert.equal(dayText("2026-01-01"), "Thu, Jan 1");
  });

  it("of a month are its name and year", () => {
    assert.equal(monthText("2026-11"), "Nov 2026");
  });

  it("of waiting are counted in words", () => {
    assert.deepEqual([0, 1, 3].map(waitingText), ["Came today", "Waiting 1 day", "Waiting 3 days"]);
  });

  it("of a promise say what is left, or how late it is", () => {
    assert.deepEqual([2, 1, 0, -1, -4].map(leftText), [
      "2 days left",
      "1 day left",
      "Due today",
      "1 day late",
      "4 days late",
    ]);
  });
});
