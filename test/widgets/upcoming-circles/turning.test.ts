/** When a list looks different without anybody doing anything. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { exampleCircle } from "../../../src/contract/circle-example.js";
import { Circle } from "../../../src/contract/circle.js";
import { z } from "../../../src/contract/zod.js";
import { occurrencesOf, type Listing } from "../../../src/widgets/upcoming-circles/model.js";
import { nextChange } from "../../../src/widgets/upcoming-circles/turning.js";

const ms = (text: string) => Date.parse(text);
const noon = ms("2026-11-24T17:00:00Z");
const evening = z.parse(Circle, { ...exampleCircle, id: "evening00000" });

function listing(...circles: readonly Circle[]): Listing {
  return { circles, generatedAt: "2026-11-24T17:00:00Z", truncated: false };
}

describe("the next change of a list", () => {
  const at = (now: string) => nextChange(occurrencesOf(listing(evening), ms(now)), ms(now));

  it("is when it is too late to come in, the end, or midnight at the venue", () => {
    const table = {
      "2026-11-23T17:00:00Z": "2026-11-24T05:00:00Z",
      "2026-11-24T17:00:00Z": "2026-11-24T23:45:00Z",
      "2026-11-24T23:45:00Z": "2026-11-25T01:00:00Z",
    };
    for (const [now, change] of Object.entries(table)) assert.equal(at(now), ms(change), now);
  });

  it("is also when sign-up begins or ends", () => {
    const opens = "2026-11-24T18:00:00-05:00";
    const late = z.parse(Circle, { ...exampleCircle, rsvp: { ...exampleCircle.rsvp, opens } });
    assert.equal(nextChange(occurrencesOf(listing(late), noon), noon), ms(opens));
  });

  it("is none when nothing is listed", () => {
    assert.equal(nextChange([], noon), undefined);
  });
});
