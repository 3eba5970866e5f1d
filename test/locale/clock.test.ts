/** Tests that times and weekdays are said as people say them. */
import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { formatHour, formatTime, weekdayName } from "../../src/locale/clock.js";
import { keepTable } from "../../src/locale/tables.js";

before(async () => keepTable("es", (await import("../../locales/generated/es/circles.js")).table));

describe("times of the clock", () => {
  it("are written in the order and the words of each language", () => {
    assert.equal(formatTime({ hour: 18, minute: 30 }, "en"), "6:30 PM");
    assert.equal(formatTime({ hour: 18, minute: 30 }, "es"), "6:30 p.m.");
  });

  it("are shortened on the whole hour where opening hours are told", () => {
    assert.equal(formatHour({ hour: 9, minute: 0 }, "en"), "9 AM");
    assert.equal(formatHour({ hour: 9, minute: 30 }, "en"), "9:30 AM");
  });

  it("call midnight the same at both ends of a day", () => {
    assert.equal(
      formatTime({ hour: 24, minute: 0 }, "en"),
      formatTime({ hour: 0, minute: 0 }, "en"),
    );
  });
});

describe("weekdays", () => {
  it("are named by number and by the contract's letters", () => {
    assert.equal(weekdayName("mo", "es"), "lunes");
    assert.equal(weekdayName(0, "en"), "Sunday");
    assert.equal(weekdayName("xx", "en"), "xx");
  });
});
