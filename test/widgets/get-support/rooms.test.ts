/** The chunk for everything after the first page has all that the element takes from it. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import * as rooms from "../../../src/widgets/get-support/rooms.js";

describe("the rooms after the first page", () => {
  it("bring the pages and what leads through them, their words, the referral, the text to copy, who acts and who sends", () => {
    assert.deepEqual(Object.keys(rooms).toSorted(), [
      "Writing",
      "catalogue",
      "copiedAnswers",
      "next",
      "promisedWords",
      "sender",
      "sentFor",
      "styles",
      "view",
    ]);
  });
});
