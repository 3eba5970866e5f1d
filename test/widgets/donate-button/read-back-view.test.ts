/** When a regular gift comes again. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { nextDay } from "../../../src/widgets/donate-button/read-back-view.js";

describe("a gift that comes again", () => {
  const table = [
    ["month", [2026, 11, 30], [2026, 12, 30]],
    ["month", [2026, 12, 31], [2027, 1, 31]],
    ["month", [2027, 1, 31], [2027, 2, 28]],
    ["month", [2028, 1, 30], [2028, 2, 29]],
    ["month", [2027, 8, 31], [2027, 9, 30]],
    ["year", [2026, 11, 30], [2027, 11, 30]],
    ["year", [2028, 2, 29], [2029, 2, 28]],
  ] as const;
  for (const [frequency, [year, month, day], [nextYear, nextMonth, next]] of table)
    it(`every ${frequency}, given on ${year}-${month}-${day}, does so on ${nextYear}-${nextMonth}-${next}`, () => {
      const found = nextDay(new Date(year, month - 1, day, 23, 30), frequency);
      assert.deepEqual(found, { year: nextYear, month: nextMonth, day: next });
    });
});
