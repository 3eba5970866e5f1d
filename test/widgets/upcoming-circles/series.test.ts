/** Which dates belong together. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { exampleCircle } from "../../../src/contract/circle-example.js";
import { Circle } from "../../../src/contract/circle.js";
import { z } from "../../../src/contract/zod.js";
import { occurrencesOf } from "../../../src/widgets/upcoming-circles/model.js";
import { isClosed, isFull, nextOpen } from "../../../src/widgets/upcoming-circles/open-dates.js";
import { seriesOf } from "../../../src/widgets/upcoming-circles/series.js";

const now = Date.parse("2026-11-24T17:00:00Z");
const on = (day: number, change: object = {}) =>
  z.parse(Circle, {
    ...exampleCircle,
    id: `evening000${day}`,
    start: `2026-11-${day}T18:30:00-05:00`,
    end: `2026-11-${day}T20:00:00-05:00`,
    ...change,
  });
const listed = (...circles: readonly Circle[]) =>
  occurrencesOf({ circles, generatedAt: "2026-11-24T17:00:00Z", truncated: false }, now);

describe("the dates of a series", () => {
  it("stand together in the place of the first; a date without a series stands alone", () => {
    const all = listed(on(24), on(25, { seriesId: null }), on(26), on(27, { seriesId: null }));
    assert.deepEqual(
      seriesOf(all).map((dates) => dates.map(({ circle }) => circle.id.slice(-2))),
      [["24", "26"], ["25"], ["27"]],
    );
  });
});

describe("the next open date", () => {
  const full = { ...exampleCircle.rsvp, seats: { inPerson: "full", online: "full" } };
  const closed = { ...exampleCircle.rsvp, closes: "2026-11-24T09:00:00-05:00" };

  it("is the next of the same series that is on, has room and can be signed up for", () => {
    const all = listed(
      on(24, { rsvp: full }),
      on(25, { seriesId: "another" }),
      on(26, { status: "cancelled" }),
      on(27, { rsvp: full }),
      on(28, { rsvp: closed }),
      on(29),
    );
    assert.equal(nextOpen(all, all[0]!, now)?.circle.id, "evening00029");
    assert.equal(nextOpen(all, all[5]!, now), undefined);
    assert.equal(isClosed(all[4]!.circle, now), true);
  });

  it("is not asked for while one way of taking part has room", () => {
    const [half] = listed(
      on(24, { rsvp: { ...full, seats: { inPerson: "full", online: "few" } } }),
    );
    assert.equal(isFull(half!.circle), false);
    const [only] = listed(on(24, { rsvp: full, modes: ["inPerson"] }));
    assert.equal(isFull(only!.circle), true);
  });
});
