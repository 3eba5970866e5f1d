/** What may travel of a place and a link: nothing beyond their visibility, for any visibility. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { withhold } from "../../../../demo/backend/circles/withhold.js";
import { exampleCircle } from "../../../../src/contract/circle-example.js";
import { Circle } from "../../../../src/contract/circle.js";
import { z } from "../../../../src/contract/zod.js";

const withPlace = (visibility: string) =>
  z.parse(Circle, {
    ...exampleCircle,
    place: { visibility, areaLabel: "North", address: "555 Street", entry: { guard: "yes" } },
    online: { reveal: visibility, joinUrl: "https://meet.example.org/a" },
  });

describe("a circle that travels", () => {
  for (const visibility of ["area", "afterRsvp", "ask", "something new"])
    it(`has no address and no link when its place is "${visibility}"`, () => {
      const { place, online } = withhold(withPlace(visibility));
      assert.deepEqual(Object.keys(place ?? {}).toSorted(), ["areaLabel", "entry", "visibility"]);
      assert.equal(online?.joinUrl, undefined);
    });

  it("has both when they are public", () => {
    const { place, online } = withhold(withPlace("public"));
    assert.deepEqual(
      [place?.address, online?.joinUrl],
      ["555 Street", "https://meet.example.org/a"],
    );
  });

  it("may have neither", () => {
    const bare = withhold(z.parse(Circle, { ...exampleCircle, place: null, online: null }));
    assert.deepEqual([bare.place, bare.online], [null, null]);
  });
});
