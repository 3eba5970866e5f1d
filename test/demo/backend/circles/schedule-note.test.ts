/** How often a series meets, in words that are only used where they are true. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readRule } from "../../../../demo/backend/circles/rule.js";
import { scheduleNote } from "../../../../demo/backend/circles/schedule-note.js";

const tuesday = Date.parse("2026-11-24T18:30:00Z");
const note = (rule: string, language: string) =>
  scheduleNote([readRule(`RRULE:${rule}`, tuesday, "UTC")], 2, language);

describe("a series", () => {
  for (const [rule, english, spanish] of [
    ["FREQ=WEEKLY", "Every Tuesday", "Cada martes"],
    ["FREQ=WEEKLY;BYDAY=TU,TH", "Every Tuesday and Thursday", "Cada martes y jueves"],
    ["FREQ=WEEKLY;INTERVAL=2", "Every other Tuesday", "Cada dos semanas, martes"],
    ["FREQ=MONTHLY;BYDAY=1TH", "First Thursday of the month", "Primer jueves del mes"],
    ["FREQ=MONTHLY;BYDAY=-1FR", "Last Friday of the month", "Último viernes del mes"],
    ["FREQ=MONTHLY;BYMONTHDAY=15", null, null],
    ["FREQ=MONTHLY", null, null],
    ["FREQ=DAILY", null, null],
    ["FREQ=WEEKLY;INTERVAL=3", null, null],
    ["FREQ=YEARLY;BYMONTH=3;BYDAY=2SU", null, null],
  ] as const)
    it(`by ${rule} meets ${english ?? "in no few words"}`, () => {
      assert.equal(note(rule, "en"), english);
      assert.equal(note(rule, "es-US"), spanish);
    });

  it("has no words in a language that has none here", () => {
    assert.equal(note("FREQ=WEEKLY", "ht"), null);
    assert.equal(scheduleNote([], 2, "en"), null);
  });
});
