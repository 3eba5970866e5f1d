/** Tests that dates and times are written as people say them, and as CLDR has them. */
import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { formatTime } from "../../src/locale/clock.js";
import { formatDate, formatDay } from "../../src/locale/dates.js";
import { keepTable } from "../../src/locale/tables.js";
import { at, everyDate, mark, marks } from "../support/date-cases.js";

before(async () => keepTable("es", (await import("../../locales/generated/es/circles.js")).table));

const evening = at("2026-11-24T18:30:00-05:00");

describe("days and times", () => {
  it("are written in the order and the words of each language", () => {
    assert.equal(formatDay(evening, "en"), "Tuesday, November 24");
    assert.equal(formatDay(evening, "en", "year"), "Tuesday, November 24, 2026");
    assert.equal(formatDay(evening, "en", "short"), "Tue, Nov 24");
    assert.equal(formatDay(evening, "es"), "martes, 24 de noviembre");
    assert.equal(formatDay(evening, "es", "year"), "martes, 24 de noviembre de 2026");
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
});
