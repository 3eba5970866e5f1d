/** A weekly evening over a change of clocks, from the organiser's calendar to what a card says. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readInstant } from "../../src/contract/zone.js";
import { formatRange } from "../../src/locale/moments.js";
import { circlesOf, entry } from "../support/calendars.js";

describe("a weekly evening", () => {
  it("is at 6:30 PM on every card, and its offset changes with the clocks (circles case 4)", () => {
    const weekly = entry([
      "DTSTART;TZID=America/New_York:20261001T183000",
      "DTEND;TZID=America/New_York:20261001T200000",
      "RRULE:FREQ=WEEKLY;BYDAY=TH",
    ]);
    const now = new Date("2026-10-25T16:00:00Z");
    const dates = circlesOf([weekly], { now }).slice(0, 3);
    assert.deepEqual(
      dates.map(({ start }) => start),
      ["2026-10-29T18:30:00-04:00", "2026-11-05T18:30:00-05:00", "2026-11-12T18:30:00-05:00"],
    );
    for (const { start, end } of dates) {
      const [from, to] = [readInstant(start), readInstant(end)];
      assert.ok(from && to);
      assert.equal(formatRange(from, to, "en"), "6:30 PM to 8:00 PM");
    }
  });
});
