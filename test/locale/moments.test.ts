/** Tests that a date is told as it is seen from here and now. */
import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import {
  dayLabel,
  daysAway,
  formatRange,
  formatVisitorTime,
  isElsewhere,
} from "../../src/locale/moments.js";
import { keepTable } from "../../src/locale/tables.js";
import { at, ranges } from "../support/date-cases.js";

before(async () => keepTable("es", (await import("../../locales/generated/es/circles.js")).table));

const evening = at("2026-11-24T18:30:00-05:00");
const noon = at("2026-11-24T12:00:00-05:00").epochMs;

describe("ranges", () => {
  for (const [start, end, english, spanish] of ranges)
    it(`say ${english}`, () => {
      assert.equal(formatRange(at(start), at(end), "en"), english);
      assert.equal(formatRange(at(start), at(end), "es"), spanish);
    });
});

describe("the heading of a day", () => {
  it("says today and tomorrow with the date, by the venue's calendar", () => {
    assert.equal(dayLabel(evening, "en", noon), "Today, Tuesday, November 24");
    assert.equal(
      dayLabel(at("2026-11-25T00:15:00-05:00"), "es", noon),
      "Mañana, miércoles, 25 de noviembre",
    );
    assert.equal(dayLabel(at("2026-11-26T10:00:00-05:00"), "es", noon), "Jueves, 26 de noviembre");
  });

  it("says the year when it is another one, but not for tomorrow", () => {
    assert.equal(
      dayLabel(at("2027-01-07T10:00:00-05:00"), "en", noon),
      "Thursday, January 7, 2027",
    );
    const newYearsEve = at("2026-12-31T20:00:00-05:00").epochMs;
    assert.equal(
      dayLabel(at("2027-01-01T10:00:00-05:00"), "en", newYearsEve),
      "Tomorrow, Friday, January 1",
    );
  });

  it("compares dates, never twenty-four hours", () => {
    const lateEvening = at("2026-11-23T23:50:00-05:00").epochMs;
    assert.equal(daysAway(at("2026-11-24T00:10:00-05:00"), lateEvening), 1);
    assert.equal(daysAway(at("2026-11-24T23:50:00-05:00"), lateEvening), 1);
    assert.equal(daysAway(at("2026-11-23T00:10:00-05:00"), lateEvening), 0);
    assert.equal(daysAway(at("2026-11-22T00:10:00-05:00"), lateEvening), -1);
  });

  it("counts days over a change of clocks", () => {
    const beforeChange = at("2026-10-31T23:30:00-04:00").epochMs;
    assert.equal(daysAway(at("2026-11-01T23:30:00-05:00"), beforeChange), 1);
    assert.equal(daysAway(at("2026-11-02T00:10:00-05:00"), beforeChange), 2);
  });
});

describe("the visitor's own time", () => {
  const zone = process.env["TZ"];
  const inZone = <T>(name: string, act: () => T): T => {
    process.env["TZ"] = name;
    try {
      return act();
    } finally {
      if (zone === undefined) delete process.env["TZ"];
      else process.env["TZ"] = zone;
    }
  };

  it("is named only where the clock differs, not where only the zone's name does", () => {
    assert.equal(
      inZone("America/Detroit", () => isElsewhere(evening)),
      false,
    );
    assert.equal(
      inZone("America/Los_Angeles", () => isElsewhere(evening)),
      true,
    );
    assert.equal(
      inZone("UTC", () => isElsewhere(at("2026-11-24T18:30:00Z"))),
      false,
    );
  });

  it("carries the weekday when it falls on another date", () => {
    assert.equal(
      inZone("America/Los_Angeles", () => formatVisitorTime(evening, "en")),
      "3:30 PM",
    );
    assert.equal(
      inZone("Europe/Madrid", () => formatVisitorTime(evening, "es")),
      "miércoles, 12:30 a.m.",
    );
  });
});
