/** What each status says, and whether it is grave. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { exampleCircle } from "../../../src/contract/circle-example.js";
import { Circle } from "../../../src/contract/circle.js";
import { z } from "../../../src/contract/zod.js";
import { statusOf } from "../../../src/widgets/upcoming-circles/status.js";

const of = (change: object) => statusOf(z.parse(Circle, { ...exampleCircle, ...change }));

describe("the status of a date", () => {
  const table = [
    [{ status: "scheduled" }, undefined, undefined, false],
    [{ status: "cancelled" }, "Cancelled", "This date will not take place.", true],
    [{ status: "postponed" }, "Postponed", "There is no new date yet.", true],
    [
      { status: "rescheduled", replacedBy: "newdate00000" },
      "Moved",
      "This circle has a new date.",
      true,
    ],
    [{ status: "rescheduled" }, "New date", undefined, false],
    [{ status: "movedOnline" }, "Now online", "We meet online this time.", false],
    [{ status: "neverHeardOf" }, undefined, "Please call to check this date.", false],
  ] as const;

  for (const [change, word, hint, grave] of table)
    it(`says of ${Object.values(change).join(", ")}: ${word ?? hint ?? "nothing"}`, () => {
      const said = of(change);
      assert.deepEqual([said.word, said.hint, said.grave], [word, hint, grave]);
    });
});
