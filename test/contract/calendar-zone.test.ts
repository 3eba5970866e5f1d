/** The zones of calendar entries, held against the engine's own zone data. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import * as fc from "fast-check";
import { plainOffset, zoneLines } from "../../src/contract/calendar-zone.js";
import { offsetAt } from "../../src/contract/zone-offset.js";

describe("the zone table", () => {
  const zones = [
    ..."New_York Detroit Indiana/Indianapolis Kentucky/Louisville Toronto Chicago Denver Boise"
      .split(" ")
      .map((city) => `America/${city}`),
    ..."Phoenix Los_Angeles Anchorage Juneau Puerto_Rico St_Thomas Santo_Domingo Halifax"
      .split(" ")
      .map((city) => `America/${city}`),
    ..."London Lisbon Madrid Paris Berlin".split(" ").map((city) => `Europe/${city}`),
    "Pacific/Honolulu",
  ];

  it("agrees with the engine's zone data at every hour tried, from 2008 to 2036", () => {
    const hour = fc.integer({
      min: Date.UTC(2008, 0) / 3_600_000,
      max: Date.UTC(2037, 0) / 3_600_000 - 1,
    });
    fc.assert(
      fc.property(fc.constantFrom(...zones), hour, (zone, hours) => {
        const offset = plainOffset(hours * 3_600_000, zone);
        assert.ok(offset === undefined || offset === offsetAt(hours * 3_600_000, zone), zone);
      }),
      { numRuns: 5_000 },
    );
  });

  it("gives the hours around each clock change of a year as the engine does", () => {
    for (const zone of zones)
      for (
        let hours = Date.UTC(2026, 0) / 3_600_000;
        hours < Date.UTC(2027, 0) / 3_600_000;
        hours += 1
      ) {
        const offset = plainOffset(hours * 3_600_000, zone);
        if (offset !== undefined) assert.equal(offset, offsetAt(hours * 3_600_000, zone), zone);
        else assert.match(new Date(hours * 3_600_000).toISOString(), /^2026-(10-25|11-01)/, zone);
      }
  });

  it("writes rules by RRULE and knows no zone by accident", () => {
    for (const zone of zones) assert.equal(zoneLines(zone)[1], `TZID:${zone}`);
    assert.deepEqual(zoneLines("toString"), []);
    assert.ok(zoneLines("Europe/Paris").includes("DTSTART:20071028T030000"));
    assert.ok(zoneLines("Europe/Paris").includes("DTSTART:20070325T020000"));
  });
});
