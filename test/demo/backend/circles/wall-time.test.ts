/** Wall clocks: gaps, repeated hours and ordinary days, in zones that change and that do not. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import {
  instantIn,
  resolveWall,
  wallAt,
  wallDate,
} from "../../../../demo/backend/circles/wall-time.js";

const resolve = (wall: string, zone: string) => {
  const { epochMs, skipped } = resolveWall(Date.parse(`${wall}Z`), zone);
  return [instantIn(epochMs, zone), skipped];
};

describe("a wall time", () => {
  for (const [wall, zone, instant, skipped] of [
    ["2026-11-24T18:30:00", "America/New_York", "2026-11-24T18:30:00-05:00", false],
    ["2026-07-01T18:30:00", "America/New_York", "2026-07-01T18:30:00-04:00", false],
    ["2027-03-14T02:30:00", "America/New_York", "2027-03-14T03:30:00-04:00", true],
    ["2027-03-14T03:00:00", "America/New_York", "2027-03-14T03:00:00-04:00", false],
    ["2026-11-01T01:30:00", "America/New_York", "2026-11-01T01:30:00-04:00", false],
    ["2026-11-01T02:00:00", "America/New_York", "2026-11-01T02:00:00-05:00", false],
    ["2026-10-04T02:15:00", "Australia/Lord_Howe", "2026-10-04T02:45:00+11:00", true],
    ["2026-11-24T18:30:00", "Asia/Kolkata", "2026-11-24T18:30:00+05:30", false],
    ["2026-11-24T18:30:00", "UTC", "2026-11-24T18:30:00+00:00", false],
  ] as const)
    it(`of ${wall} in ${zone} is ${instant}`, () => {
      assert.deepEqual(resolve(wall, zone), [instant, skipped]);
    });

  it("comes back from its instant, but where the clock skips it", () => {
    const zones = fc.constantFrom(
      "America/New_York",
      "Europe/London",
      "Australia/Sydney",
      "Asia/Tokyo",
    );
    const minutes = fc.integer({ min: 0, max: 10 * 366 * 24 * 60 });
    fc.assert(
      fc.property(zones, minutes, (zone, minute) => {
        const wall = Date.UTC(2024, 0, 1) + minute * 60_000;
        const { epochMs, skipped } = resolveWall(wall, zone);
        assert.equal(wallAt(epochMs, zone) - wall, skipped ? 3_600_000 : 0);
      }),
      { numRuns: 2_000 },
    );
  });

  it("has a date of its own", () =>
    assert.equal(wallDate(Date.UTC(2026, 10, 24, 23)), "2026-11-24"));
});
