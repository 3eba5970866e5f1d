/** Rules of repetition: the same dates as a well-known reader, and an end to every search. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import ICAL from "ical.js";
import { datesOf } from "../../../../demo/backend/circles/recurrence.js";
import { readRule } from "../../../../demo/backend/circles/rule.js";

const start = "2026-11-24T18:30:00";
const startMs = Date.parse(`${start}Z`);
const inYears = (years: number) => startMs + years * 366 * 86_400_000;

function ours(rule: string, from = startMs, to = inYears(3), work = 100_000): string[] {
  const read = readRule(`RRULE:${rule}`, startMs, "America/New_York");
  const dates = datesOf(read, startMs, from, to, { left: work });
  return [...dates].map((wall) => new Date(wall).toISOString().slice(0, 19));
}

function theirs(rule: string): string[] {
  const dates: string[] = [];
  const iterator = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromDateTimeString(start));
  for (let next = iterator.next(); next; next = iterator.next()) {
    if (Date.parse(`${next.toString()}Z`) > inYears(3)) break;
    dates.push(next.toString());
  }
  return dates;
}

const day = fc.constantFrom("MO", "TU", "WE", "TH", "FR", "SA", "SU");
const days = fc.uniqueArray(day, { minLength: 1, maxLength: 4 }).map((list) => list.join());
const nth = fc
  .tuple(fc.constantFrom("1", "2", "3", "4", "-1", "-2"), day)
  .map((pair) => pair.join(""));
const months = fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 3 });
const rules = fc
  .tuple(
    fc.oneof(
      days.map((by) => `FREQ=WEEKLY;BYDAY=${by}`),
      fc.constantFrom("FREQ=DAILY", "FREQ=WEEKLY", "FREQ=MONTHLY", "FREQ=YEARLY"),
      nth.map((by) => `FREQ=MONTHLY;BYDAY=${by}`),
      days.map((by) => `FREQ=MONTHLY;BYDAY=${by};BYSETPOS=-1`),
      fc.integer({ min: 1, max: 31 }).map((by) => `FREQ=MONTHLY;BYMONTHDAY=${by}`),
      fc.tuple(months, nth).map(([by, on]) => `FREQ=YEARLY;BYMONTH=${by.join()};BYDAY=${on}`),
    ),
    fc.integer({ min: 1, max: 4 }),
    fc.option(fc.integer({ min: 1, max: 30 }), { nil: undefined }),
  )
  .map(
    ([rule, interval, count]) => `${rule};INTERVAL=${interval}${count ? `;COUNT=${count}` : ""}`,
  );

describe("a rule", () => {
  it("names the dates that ical.js names", () => {
    fc.assert(
      fc.property(rules, (rule) => {
        // ical.js looks at other months when some lack the day and there is an interval.
        fc.pre(!/BYMONTHDAY=(?:29|30|31)/.test(rule));
        assert.deepEqual(ours(rule), theirs(rule), rule);
      }),
      { numRuns: 300 },
    );
  });

  const table: readonly (readonly [string, readonly string[]])[] = [
    ["FREQ=DAILY;BYDAY=MO", ["2026-11-30", "2026-12-07", "2026-12-14"]],
    ["FREQ=MONTHLY;BYDAY=1TH", ["2026-12-03", "2027-01-07", "2027-02-04"]],
    ["FREQ=MONTHLY;BYDAY=-1FR", ["2026-11-27", "2026-12-25", "2027-01-29"]],
    ["FREQ=MONTHLY;BYMONTHDAY=31", ["2026-12-31", "2027-01-31", "2027-03-31"]],
    ["FREQ=MONTHLY;BYMONTHDAY=-1", ["2026-11-30", "2026-12-31", "2027-01-31"]],
    ["FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13", ["2027-08-13", "2028-10-13", "2029-04-13"]],
    ["FREQ=YEARLY;BYMONTH=3;BYDAY=2SU", ["2027-03-14", "2028-03-12", "2029-03-11"]],
    ["FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO", ["2027-05-17", "2028-05-15", "2029-05-14"]],
    ["FREQ=YEARLY;BYYEARDAY=-1", ["2026-12-31", "2027-12-31", "2028-12-31"]],
    ["FREQ=YEARLY;BYDAY=20MO", ["2027-05-17", "2028-05-15", "2029-05-14"]],
    ["FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=SU,TU", ["2026-11-24", "2026-12-06", "2026-12-08"]],
    ["FREQ=WEEKLY;INTERVAL=2;WKST=MO;BYDAY=SU,TU", ["2026-11-24", "2026-11-29", "2026-12-08"]],
  ];
  for (const [rule, dates] of table)
    it(`names ${dates[0]} first for ${rule}`, () => {
      const named = ours(rule, startMs, inYears(8)).slice(0, 3);
      assert.deepEqual(
        named.map((date) => date.slice(0, 10)),
        dates,
      );
    });

  it("names the same dates when the search begins late", () => {
    fc.assert(
      fc.property(rules, fc.integer({ min: 0, max: 800 }), (rule, later) => {
        const from = startMs + later * 86_400_000;
        const all = ours(rule).filter((date) => Date.parse(`${date}Z`) >= from);
        assert.deepEqual(ours(rule, from), all, rule);
      }),
      { numRuns: 200 },
    );
  });

  it("that no day fits is searched to an end", () => {
    for (const rule of [
      "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
      "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
      "FREQ=MONTHLY;BYDAY=1TH;BYSETPOS=7",
      "FREQ=YEARLY;BYMONTHDAY=31;BYMONTH=4;COUNT=1000000",
    ])
      assert.deepEqual(ours(rule), [], rule);
  });

  it("costs no more work than is allowed", () => {
    const budget = { left: 100 };
    const rule = readRule("RRULE:FREQ=DAILY;COUNT=1000000", startMs, "UTC");
    const dates = [...datesOf(rule, startMs, startMs, inYears(1000), budget)];
    assert.ok(dates.length <= 101);
    assert.ok(budget.left <= 0);
  });
});
