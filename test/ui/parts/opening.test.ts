/** Whether a phone is answered, at every turn of a week in the organisation's own time. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Hours, Weekday } from "../../../src/contract/config.js";
import { openingAt } from "../../../src/ui/parts/opening.js";

const workdays: Weekday[] = ["mo", "tu", "we", "th", "fr"];
const everyDay: Weekday[] = [...workdays, "sa", "su"];
const office: Hours[] = [{ days: workdays, from: "09:00", to: "17:00" }];
const zone = "America/New_York";
/** The instant at which Philadelphia's clocks show this; summer time ended on 1 November 2026. */
const at = (local: string, offset = "-05:00") => Date.parse(`${local}:00${offset}`);

const open = (hour: number, minute = 0) => ({ at: "open", until: { hour, minute } });
const closed = (weekday: Weekday, inDays: number, hour: number, minute = 0) => ({
  at: "closed",
  opens: { hour, minute },
  weekday,
  inDays,
});

const table: readonly [says: string, hours: readonly Hours[], now: number, expected: unknown][] = [
  ["open at the first minute", office, at("2026-11-24T09:00"), open(17)],
  ["open in the last minute", office, at("2026-11-24T16:59"), open(17)],
  ["closed on the stroke of the end", office, at("2026-11-24T17:00"), closed("we", 1, 9)],
  ["closed before it opens today", office, at("2026-11-24T08:59"), closed("tu", 0, 9)],
  ["closed over the weekend", office, at("2026-11-27T18:00"), closed("mo", 3, 9)],
  ["closed on Sunday night", office, at("2026-11-29T23:59"), closed("mo", 1, 9)],
  [
    "closed over lunch",
    [
      { days: ["tu"], from: "09:00", to: "12:00" },
      { days: ["tu"], from: "13:30", to: "17:00" },
    ],
    at("2026-11-24T12:15"),
    closed("tu", 0, 13, 30),
  ],
  [
    "open through two spans that touch",
    [
      { days: ["tu"], from: "13:00", to: "17:00" },
      { days: ["tu"], from: "09:00", to: "13:00" },
    ],
    at("2026-11-24T10:00"),
    open(17),
  ],
  [
    "open past midnight",
    [{ days: ["sa"], from: "20:00", to: "02:00" }],
    at("2026-11-29T01:30"),
    open(2),
  ],
  [
    "open past the end of the week",
    [{ days: ["su"], from: "20:00", to: "02:00" }],
    at("2026-11-30T01:30"),
    open(2),
  ],
  [
    "open to midnight and on",
    [
      { days: ["tu"], from: "18:00", to: "24:00" },
      { days: ["we"], from: "00:00", to: "06:00" },
    ],
    at("2026-11-24T23:00"),
    open(6),
  ],
  [
    "never closed",
    [{ days: everyDay, from: "00:00", to: "24:00" }],
    at("2026-11-24T03:00"),
    { at: "open" },
  ],
  ["by summer clocks in summer", office, at("2026-07-07T09:00", "-04:00"), open(17)],
  ["by the clocks of the new season after a change", office, at("2026-11-02T09:00"), open(17)],
  [
    "closed for a whole week but one day",
    [{ days: ["tu"], from: "09:00", to: "10:00" }],
    at("2026-11-24T10:00"),
    closed("tu", 7, 9),
  ],
  ["unknown without hours", [], at("2026-11-24T10:00"), undefined],
];

describe("openingAt", () => {
  for (const [says, hours, now, expected] of table)
    it(`says ${says}`, () => assert.deepEqual(openingAt(hours, now, zone), expected));

  it("says nothing when hours or the zone are not known", () => {
    assert.equal(openingAt(undefined, at("2026-11-24T10:00"), zone), undefined);
    assert.equal(openingAt(office, at("2026-11-24T10:00"), "Mars/Olympus"), undefined);
  });

  it("reads the clocks of the organisation, not of the reader", () => {
    assert.deepEqual(
      openingAt(office, at("2026-11-24T16:30"), "Asia/Ho_Chi_Minh"),
      closed("we", 0, 9),
    );
  });
});
