/** Tests that dates and times are written as people say them, and as CLDR has them. */
import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import {
  dayLabel,
  daysAway,
  formatDate,
  formatDay,
  formatRange,
  formatTime,
  formatVisitorTime,
  isElsewhere,
  weekdayName,
} from "../../src/locale/dates.js";
import { keepTable } from "../../src/locale/tables.js";
import { at, everyDate, mark, marks, ranges } from "../support/date-cases.js";

before(async () => keepTable("es", (await import("../../locales/generated/es/circles.js")).table));

const evening = at("2026-11-24T18:30:00-05:00");
const noon = at("2026-11-24T12:00:00-05:00").epochMs;

describe("days and times", () => {
  it("are written in the order and the words of each language", () => {
    assert.equal(formatDay(evening, "en"), "Tuesday, November 24");
    assert.equal(formatDay(evening, "en", "year"), "Tuesday, November 24, 2026");
    assert.equal(formatDay(evening, "en", "short"), "Tue, Nov 24");
    assert.equal(formatDay(evening, "es"), "martes, 24 de noviembre");
    assert.equal(formatDay(evening, "es", "year"), "martes, 24 de noviembre de 2026");
    assert.equal(formatTime(evening, "en"), "6:30 PM");
    assert.equal(formatTime(evening, "es"), "6:30 p.m.");
  });

  for (const [lang, locale] of [
    ["en", "en-US"],
    ["es", "es-US"],
  ] as const)
    it(`are the same as CLDR's for two years and every minute in ${lang}`, () => {
      const day = new Intl.DateTimeFormat(locale, {
        timeZone: "UTC",
        weekday: "long",
        year: "numeric",
        month: "long",
        day: "numeric",
      });
      const time = new Intl.DateTimeFormat(locale, {
        timeZone: "UTC",
        hour: "numeric",
        minute: "2-digit",
      });
      const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, " ");
      for (let index = 0; index < 731; index += 1) {
        const date = new Date(Date.UTC(2027, 0, 1 + index));
        const text = formatDate(date.toISOString().slice(0, 10), lang, "year");
        assert.equal(text, plain(day.format(date)));
      }
      for (let minute = 0; minute < 1440; minute += 1) {
        const clock = { hour: Math.floor(minute / 60), minute: minute % 60 };
        const date = new Date(Date.UTC(2027, 0, 1, clock.hour, clock.minute));
        assert.equal(formatTime(clock, lang), plain(time.format(date)));
      }
      assert.equal(mark(everyDate(lang)), marks[lang]);
    });

  it("leave a text that is no date as it is", () => {
    assert.equal(formatDate("2026-11-25", "en"), "Wednesday, November 25");
    assert.equal(formatDate("2026-02-30", "en"), "2026-02-30");
  });

  it("name weekdays by number and by the contract's letters", () => {
    assert.equal(weekdayName("mo", "es"), "lunes");
    assert.equal(weekdayName(0, "en"), "Sunday");
    assert.equal(weekdayName("xx", "en"), "xx");
  });
});

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
