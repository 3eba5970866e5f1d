/** Tests that a zone is named as people call it, and keeps the clock of its name. */
import assert from "node:assert/strict";
import { before, it } from "node:test";
import { offsetAt } from "../../src/contract/zone-offset.js";
import { dateTableOf } from "../../src/locale/date-tables.js";
import { keepTable } from "../../src/locale/tables.js";
import { offsetLabel, zoneLabel } from "../../src/locale/zones.js";

before(async () => keepTable("es", (await import("../../locales/generated/es/circles.js")).table));

it("says Eastern time in both languages", () => {
  assert.equal(zoneLabel("America/New_York", -300, "en"), "Eastern time");
  assert.equal(zoneLabel("America/New_York", -300, "es"), "hora del este");
  assert.equal(zoneLabel("America/Detroit", -300, "en"), "Eastern time");
});

const sameClock: Readonly<Record<string, string>> = {
  "Eastern time": "America/New_York",
  "Central time": "America/Chicago",
  "Mountain time": "America/Denver",
  "Arizona time": "America/Phoenix",
  "Pacific time": "America/Los_Angeles",
  "Alaska time": "America/Anchorage",
  "Hawaii time": "Pacific/Honolulu",
  "Puerto Rico time": "America/Puerto_Rico",
};

it("gives a zone only a name whose clock it keeps, in summer and in winter", () => {
  const named = new Set<string>();
  for (const zone of [...Intl.supportedValuesOf("timeZone"), ...oldNames]) {
    const name = zoneLabel(zone, 0, "en");
    const like = sameClock[name];
    if (!like) continue;
    named.add(name);
    for (const at of [Date.UTC(2026, 0, 15), Date.UTC(2026, 6, 15)])
      assert.equal(offsetAt(at, zone), offsetAt(at, like), `${zone} is not on ${name}`);
  }
  assert.deepEqual(named, new Set(Object.keys(sameClock)));
});

const oldNames = ["US/Eastern", "US/Central", "US/Pacific", "US/Michigan", "America/Indianapolis"];

it("names the city and the offset of any other zone", () => {
  assert.equal(zoneLabel("America/Port-au-Prince", -300, "en"), "Port-au-Prince, UTC−5");
  assert.equal(zoneLabel("America/Argentina/Buenos_Aires", -180, "en"), "Buenos Aires, UTC−3");
  assert.equal(zoneLabel("Asia/Kolkata", 330, "es"), "Kolkata, UTC+5:30");
  assert.equal(zoneLabel("UTC", 0, "en"), "UTC");
  assert.equal(zoneLabel("Etc/GMT+5", -300, "en"), "UTC−5");
});

it("writes offsets of whole and broken hours", () => {
  assert.equal(offsetLabel(0), "UTC");
  assert.equal(offsetLabel(-570), "UTC−9:30");
  assert.equal(offsetLabel(840), "UTC+14");
});

it("has a name for the same zones in every table", () => {
  assert.deepEqual(Object.keys(dateTableOf("es").zones), Object.keys(dateTableOf("en").zones));
});
