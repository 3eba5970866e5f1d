/** The date on which something arrived is the one where the organisation is. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { dateIn } from "../../../demo/backend/answer-by.js";

describe("the date of an instant", () => {
  it("is the organisation's, not Greenwich's", () => {
    const late = new Date("2026-11-25T03:30:00Z");
    assert.equal(dateIn("America/New_York", late), "2026-11-24");
    assert.equal(dateIn("UTC", late), "2026-11-25");
  });
});
