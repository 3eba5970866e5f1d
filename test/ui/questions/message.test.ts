/** A few words: never needed of who asks for support, and never cut without a word. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { checkMessage, messageLines, obstacleWords } from "../../../src/ui/questions/message.js";

const codes = (message: string, optional?: boolean) =>
  checkMessage({ message }, optional).map(({ code }) => code);

describe("a few words", () => {
  it("may be left out where they are optional, and only there", () => {
    assert.deepEqual([codes(" \n"), codes(" ", true)], [["missing"], []]);
  });

  it("may have 2,000 letters of any script", () => {
    for (const letter of ["a", "é", "🙂"]) {
      assert.deepEqual(codes(letter.repeat(2000)), [], letter);
      assert.deepEqual(codes(letter.repeat(2001), true), ["tooLong"], letter);
    }
  });

  it("says how long they may be", () => {
    const obstacles = [{ field: "message", code: "tooLong" as const }];
    assert.match(obstacleWords(obstacles, "message") ?? "", /2,000 letters/);
  });

  it("show in the review as they were written", () => {
    assert.deepEqual(messageLines({ message: " one\ntwo " }, "Words"), [
      { asked: "Words", answer: "one\ntwo" },
    ]);
  });
});
