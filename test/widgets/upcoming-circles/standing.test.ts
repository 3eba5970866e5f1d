/** When the words of a card are made again as more of the list comes: not for a date simply on. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { exampleCircle } from "../../../src/contract/circle-example.js";
import { Circle } from "../../../src/contract/circle.js";
import { z } from "../../../src/contract/zod.js";
import { occurrencesOf } from "../../../src/widgets/upcoming-circles/model.js";
import { shows } from "../../../src/widgets/upcoming-circles/standing.js";

const now = Date.parse(exampleCircle.start) - 86_400_000;
const generatedAt = new Date(now).toISOString();

function dateWith(change: object) {
  const circle = z.parse(Circle, { ...exampleCircle, ...change });
  const [date] = occurrencesOf({ circles: [circle], generatedAt, truncated: false }, now);
  return date!;
}

describe("what a card shows of how its date stands", () => {
  const on = dateWith({});

  it("is nothing while the date is simply on, as before the words for it have come", () => {
    assert.equal(shows(on, { now, all: [on] }), undefined);
  });

  it("is something from the moment it begins", () => {
    const begun = Date.parse(exampleCircle.start) + 3_600_000;
    assert.notEqual(shows(on, { now: begun, all: [on] }), undefined);
  });

  it("changes when sign-up opens, and again when it closes", () => {
    const [opens, closes] = [now + 3_600_000, now + 7_200_000].map((each) =>
      new Date(each).toISOString(),
    );
    const date = dateWith({ rsvp: { ...exampleCircle.rsvp, opens, closes } });
    const said = [now, now + 3_600_000, now + 7_200_000].map((each) =>
      shows(date, { now: each, all: [date] }),
    );
    assert.equal(new Set(said).size, 3);
  });
});
