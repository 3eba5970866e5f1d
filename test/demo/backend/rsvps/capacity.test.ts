/** Bands say enough to decide and never how many. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { bands, free, roomOf } from "../../../../demo/backend/rsvps/capacity.js";
import { exampleCircle } from "../../../../src/contract/circle-example.js";
import { Circle } from "../../../../src/contract/circle.js";
import { z } from "../../../../src/contract/zod.js";

const circle = z.parse(Circle, exampleCircle);

describe("a band", () => {
  const of = (places: number, taken: number) =>
    bands(circle, { inPerson: places }, { inPerson: taken }).inPerson;

  it("is few with three places, or a fifth of them, and full with none", () => {
    assert.deepEqual(
      [of(12, 8), of(12, 9), of(12, 11), of(12, 12)],
      ["open", "few", "few", "full"],
    );
    assert.deepEqual([of(100, 79), of(100, 80)], ["open", "few"]);
    assert.equal(of(12, 30), "full");
    assert.equal(of(0, 0), "full");
  });

  it("is said of the ways that the date has, and of a call where one joins by phone", () => {
    const said = (...modes: Circle["modes"]) =>
      bands({ ...circle, modes }, { inPerson: 12, online: 12 }, { online: 12 });
    assert.deepEqual(said("inPerson"), { inPerson: "open" });
    assert.deepEqual(said("online"), { online: "full" });
    assert.deepEqual(said("phone"), { online: "full" });
  });

  it("is the organiser's own word where there is no number", () => {
    assert.deepEqual(bands(circle, {}, { online: 90 }), { inPerson: "open", online: "few" });
  });
});

describe("places", () => {
  it("have no end without a number, and never are fewer than none", () => {
    assert.equal(free({}, { online: 9 }, "online"), Infinity);
    assert.equal(free({ online: 3 }, { online: 9 }, "online"), 0);
    assert.deepEqual(
      ["inPerson", "online", "phone"].map((mode) => roomOf(mode as "phone")),
      ["inPerson", "online", "online"],
    );
    assert.equal(roomOf("inPerson", "online"), "online");
  });
});
