/** By when to ask for something. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { askDaysIn, askedBy } from "../../../../demo/backend/circles/ask-by.js";
import { circlesOf, entry } from "../../../support/calendars.js";

describe("a day to ask by", () => {
  for (const [value, rest, askDays] of [
    ["ASL on request, 5 days before", "ASL on request", 5],
    ["ask, 3 days before", "ask", 3],
    ["yes (ask us 10 days ahead)", "yes", 10],
    ["inglés, pida 1 día antes", "inglés", 1],
    ["yes, ages 2 to 12", "yes, ages 2 to 12", undefined],
  ] as const)
    it(`stands in “${value}”`, () => {
      const found = askDaysIn(value);
      assert.equal(found.rest, rest);
      assert.equal(found.askDays, askDays);
    });

  it("is reckoned from the day of each date, over months and years", () => {
    assert.deepEqual(askedBy([{ code: "ase", askDays: 5 }, { code: "en" }], "2027-01-03"), [
      { code: "ase", requestBy: "2026-12-29" },
      { code: "en" },
    ]);
    const dates = circlesOf([
      entry([
        "RRULE:FREQ=WEEKLY;COUNT=2",
        "DESCRIPTION:Circle: yes\\nInterpreter: ASL\\, 5 days before\\nChildcare: ask\\, 2 days before",
      ]),
    ]);
    assert.deepEqual(
      dates.map(({ languages, supports }) => [languages[0]?.requestBy, supports[0]?.requestBy]),
      [
        ["2026-11-19", "2026-11-22"],
        ["2026-11-26", "2026-11-29"],
      ],
    );
  });
});
