/** The example circle, which documents, demo and tests share: safe in every field it shows. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Circle } from "../../src/contract/circle.js";
import { exampleCircle } from "../../src/contract/circle-example.js";
import { readInstant } from "../../src/contract/zone.js";
import { offsetAt } from "../../src/contract/zone-offset.js";

const circle = Circle.parse(exampleCircle);

describe("the example of a circle", () => {
  it("ends after it starts, at offsets of its own zone", () => {
    const [start, end] = [readInstant(circle.start), readInstant(circle.end)];
    assert.ok(start && end && end.epochMs > start.epochMs);
    assert.equal(start.offsetMinutes, offsetAt(start.epochMs, circle.timeZone));
    assert.equal(end.offsetMinutes, offsetAt(end.epochMs, circle.timeZone));
  });

  it("withholds the address and the link until somebody takes part", () => {
    assert.equal(circle.place?.visibility, "area");
    assert.equal(circle.place?.address, undefined);
    assert.equal(circle.online?.joinUrl, undefined);
  });

  it("loses nothing when it is read", () => {
    assert.equal(circle.agreements.length, 1);
    assert.equal(circle.languages.length, 2);
    assert.equal(circle.facilitators.length, 1);
  });
});
