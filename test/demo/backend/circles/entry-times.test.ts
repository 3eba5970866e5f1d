/** Times that say no zone, or one that nobody knows. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { calendar, circlesOf, entry, readAll } from "../../../support/calendars.js";

describe("time zones", () => {
  const floating = ["DTSTART:20261124T183000", "DTEND:20261124T200000"];
  const elsewhere = [
    "DTSTART;TZID=Moon/Base:20261124T183000",
    "DTEND;TZID=Moon/Base:20261124T200000",
  ];
  it("that are of an unknown zone keep an entry back: a wrong hour is worse than none", () => {
    const { circles, problems } = readAll(calendar([entry(elsewhere)]));
    assert.equal(circles.length, 0);
    assert.match(problems[0]?.why ?? "", /not known/);
  });

  it("that have no zone are the organisation's, and told", () => {
    const { circles, problems } = readAll(calendar([entry(floating)]));
    assert.equal(circles[0]?.start, "2026-11-24T18:30:00-05:00");
    assert.match(problems[0]?.why ?? "", /no zone; read as America\/New_York/);
  });

  for (const [lines, what] of [
    [floating, "no zone"],
    [elsewhere, "not known"],
  ] as const) {
    it(`that are ${what} are the calendar's, and told`, () => {
      const head = ["X-WR-TIMEZONE:America/Chicago"];
      const { circles, problems } = readAll(calendar([entry(lines)], head));
      assert.equal(circles[0]?.start, "2026-11-24T18:30:00-06:00");
      assert.equal(circles[0]?.timeZone, "America/Chicago");
      assert.match(problems[0]?.why ?? "", new RegExp(what));
    });
  }

  it("of an entry in UTC are the calendar's, else the organisation's", () => {
    const utc = entry(["DTSTART:20261124T233000Z", "DTEND:20261125T010000Z"]);
    assert.equal(circlesOf([utc])[0]?.start, "2026-11-24T18:30:00-05:00");
    const west = readAll(calendar([utc], ["X-WR-TIMEZONE:America/Los_Angeles"]));
    assert.equal(west.circles[0]?.start, "2026-11-24T15:30:00-08:00");
  });
});
