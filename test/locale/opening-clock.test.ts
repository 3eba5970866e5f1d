/** Opening hours as they are printed, in two languages. */
import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { formatClock } from "../../src/locale/opening-clock.js";
import { keepTable } from "../../src/locale/tables.js";

before(async () => {
  keepTable("es", (await import("../../locales/generated/es/circles.js")).table);
  keepTable("es", (await import("../../locales/generated/es/circles-along.js")).table);
});

describe("opening hours", () => {
  it("shorten whole hours", () => {
    assert.equal(formatClock("09:00", "en"), "9 AM");
    assert.equal(formatClock("17:30", "en"), "5:30 PM");
    assert.equal(formatClock("24:00", "en"), "12 AM");
    assert.equal(formatClock("09:00", "es"), "9 a.m.");
    assert.equal(formatClock("soon", "en"), "soon");
  });
});
