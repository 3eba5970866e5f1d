/** Zones as calendar programs name them. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { zoneFor } from "../../../../demo/backend/circles/zone-names.js";

const home = "America/New_York";
const none = { zones: new Map<string, string[]>() };
const rules = (standard: string, daylight: string) => [
  "TZID:Ours",
  "BEGIN:DAYLIGHT",
  `TZOFFSETFROM:${standard}`,
  `TZOFFSETTO:${daylight}`,
  "DTSTART:20070311T020000",
  "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU",
  "END:DAYLIGHT",
  "BEGIN:STANDARD",
  `TZOFFSETFROM:${daylight}`,
  `TZOFFSETTO:${standard}`,
  "DTSTART:20071104T020000",
  "RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU",
  "END:STANDARD",
];

describe("a zone's name", () => {
  for (const [name, zone] of [
    ["America/New_York", "America/New_York"],
    ["US/Eastern", "US/Eastern"],
    ["Eastern Standard Time", "America/New_York"],
    ["(UTC-05:00) Eastern Time (US & Canada)", "America/New_York"],
    ["/freeassociation.sourceforge.net/America/Chicago", "America/Chicago"],
    ["/mozilla.org/20050126_1/America/Argentina/Buenos_Aires", "America/Argentina/Buenos_Aires"],
    ["Haiti Standard Time", "America/Port-au-Prince"],
    ["America/Nowhere", undefined],
    ["+05:00", undefined],
    ["Ours", undefined],
    ["", undefined],
  ] as const)
    it(`of “${name}” is ${zone ?? "not known"}`, () =>
      assert.equal(zoneFor(name, none, home), zone));

  it("is told by the calendar's own definition, by a place or by the same rules", () => {
    const placed = { zones: new Map([["Ours", ["X-LIC-LOCATION:America/Denver"]]]) };
    assert.equal(zoneFor("Ours", placed, home), "America/Denver");
    const same = { zones: new Map([["Ours", rules("-0500", "-0400")]]) };
    assert.equal(zoneFor("Ours", same, home), home);
    const other = { zones: new Map([["Ours", rules("-0600", "-0500")]]) };
    assert.equal(zoneFor("Ours", other, home), "America/Chicago");
    const nowhere = { zones: new Map([["Ours", rules("-0530", "-0430")]]) };
    assert.equal(zoneFor("Ours", nowhere, home), undefined);
    const broken = { zones: new Map([["Ours", ["BEGIN:STANDARD", "TZOFFSETTO:x"]]]) };
    assert.equal(zoneFor("Ours", broken, home), undefined);
  });
});
