/** When a circle is: series, exceptions, moves, clock changes, on the venue's wall clock. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { circlesOf, entry, type Asked } from "../../../support/calendars.js";

const at = (start: string, end: string) => [
  `DTSTART;TZID=America/New_York:${start}`,
  `DTEND;TZID=America/New_York:${end}`,
];
const thursdays = at("20261008T183000", "20261008T200000");
const starts = (entries: readonly string[], asked: Asked = {}) =>
  circlesOf(entries, asked).map(({ start }) => start);
const october: Asked = { now: new Date("2026-10-25T16:00:00Z") };

describe("a weekly circle", () => {
  it("stays at 6:30 PM over November 1, and its offset changes (case 4)", () => {
    const dates = starts([entry([...thursdays, "RRULE:FREQ=WEEKLY;BYDAY=TH"])], october);
    assert.deepEqual(dates.slice(0, 3), [
      "2026-10-29T18:30:00-04:00",
      "2026-11-05T18:30:00-05:00",
      "2026-11-12T18:30:00-05:00",
    ]);
  });

  it("stays at 6:30 PM over March 14 too", () => {
    const rule = [...thursdays, "RRULE:FREQ=WEEKLY"];
    const dates = starts([entry(rule)], {
      from: "2027-03-08T12:00:00Z",
      to: "2027-03-20T12:00:00Z",
    });
    assert.deepEqual(dates, ["2027-03-11T18:30:00-05:00", "2027-03-18T18:30:00-04:00"]);
  });

  const rule = [...thursdays, "RRULE:FREQ=WEEKLY;UNTIL=20261113T043000Z"];
  const change = (lines: readonly string[], day = "20261105") =>
    entry([`RECURRENCE-ID;TZID=America/New_York:${day}T183000`, ...lines]);

  it("ends with a date whose UNTIL is told in UTC", () => {
    assert.equal(starts([entry(rule)], october).at(-1), "2026-11-12T18:30:00-05:00");
    const until = (zone: string, hour: string, end: string, byRule: string) => {
      const local = (name: string, time: string) => `${name};TZID=${zone}:20261105T${time}0000`;
      const lines = [local("DTSTART", hour), local("DTEND", end), `RRULE:${byRule}`];
      return starts([entry(lines)], october).at(-1);
    };
    // Read as the wall clock's, it would end a date too early in the east, too late in the west.
    const east = until("Asia/Kolkata", "18", "20", "FREQ=WEEKLY;UNTIL=20261112T123000Z");
    assert.equal(east, "2026-11-12T18:00:00+05:30");
    const west = until("America/New_York", "01", "02", "FREQ=DAILY;UNTIL=20261113T045959Z");
    assert.equal(west, "2026-11-12T01:00:00-05:00");
  });

  it("leaves out a date that EXDATE takes out, in the venue's time, in UTC or as a day", () => {
    for (const gone of [
      "EXDATE;TZID=America/New_York:20261105T183000",
      "EXDATE:20261105T233000Z",
      "EXDATE;VALUE=DATE:20261105",
      "EXDATE;TZID=America/Chicago:20261105T173000,20261106T173000",
    ])
      assert.deepEqual(starts([entry([...rule, gone])], october), [
        "2026-10-29T18:30:00-04:00",
        "2026-11-12T18:30:00-05:00",
      ]);
  });

  it("says of a moved date where it was", () => {
    const moved = change([...at("20261106T190000", "20261106T203000")]);
    const [, date] = circlesOf([entry(rule), moved], october);
    assert.equal(date?.start, "2026-11-06T19:00:00-05:00");
    assert.equal(date?.status, "rescheduled");
    assert.equal(date?.previousStart, "2026-11-05T18:30:00-05:00");
  });

  it("knows a moved date by its day when the hour of RECURRENCE-ID is an old one", () => {
    const moved = entry([
      "RECURRENCE-ID;TZID=America/New_York:20261105T170000",
      ...at("20261106T190000", "20261106T203000"),
    ]);
    assert.deepEqual(starts([entry(rule), moved], october), [
      "2026-10-29T18:30:00-04:00",
      "2026-11-06T19:00:00-05:00",
      "2026-11-12T18:30:00-05:00",
    ]);
  });

  it("finds a date that was moved into the window from outside", () => {
    const moved = change(at("20261030T183000", "20261030T200000"), "20261112");
    const dates = starts([entry(rule), moved], {
      from: "2026-10-30T00:00:00Z",
      to: "2026-11-01T00:00:00Z",
    });
    assert.deepEqual(dates, ["2026-10-30T18:30:00-04:00"]);
  });

  it("keeps a cancelled date in the list as cancelled", () => {
    const gone = change([...at("20261105T183000", "20261105T200000"), "STATUS:CANCELLED"]);
    const statuses = circlesOf([entry(rule), gone], october).map(({ status }) => status);
    assert.deepEqual(statuses, ["scheduled", "cancelled", "scheduled"]);
  });

  it("moves every date from there on with “this and following”", () => {
    const on = entry([
      "RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=America/New_York:20261105T183000",
      ...at("20261106T190000", "20261106T203000"),
      "SUMMARY:Friday circle",
    ]);
    const dates = circlesOf([entry(rule), on], october);
    assert.deepEqual(
      dates.map(({ start, title }) => [start, title]),
      [
        ["2026-10-29T18:30:00-04:00", "Evening circle"],
        ["2026-11-06T19:00:00-05:00", "Friday circle"],
        ["2026-11-13T19:00:00-05:00", "Friday circle"],
      ],
    );
  });

  it("has further dates by RDATE", () => {
    const more = "RDATE;TZID=America/New_York:20261107T100000";
    assert.ok(starts([entry([...rule, more])], october).includes("2026-11-07T10:00:00-05:00"));
  });

  it("is under way until its end, and then gone", () => {
    const during = { from: "2026-10-29T23:00:00Z" };
    const after = { from: "2026-10-30T00:00:00Z" };
    assert.equal(starts([entry(rule)], during)[0], "2026-10-29T18:30:00-04:00");
    assert.equal(starts([entry(rule)], after)[0], "2026-11-05T18:30:00-05:00");
  });
});

describe("clocks that change", () => {
  const one = (lines: readonly string[], asked: Asked = { from: "2026-10-20T00:00:00Z" }) => {
    const [circle] = circlesOf([entry(lines)], asked);
    return [circle?.start, circle?.end];
  };
  const spring: Asked = { from: "2027-03-01T00:00:00Z" };

  it("show both ends with their own offset (case 5)", () => {
    const start = "DTSTART;TZID=America/New_York:20261101T013000";
    const both = ["2026-11-01T01:30:00-04:00", "2026-11-01T01:30:00-05:00"];
    assert.deepEqual(one([start, "DTEND", "DURATION:PT1H"]), both);
    assert.deepEqual(one([start, "DTEND:20261101T063000Z"]), both);
  });

  it("take the first of a time that comes twice", () => {
    assert.deepEqual(one(at("20261101T013000", "20261101T023000")), [
      "2026-11-01T01:30:00-04:00",
      "2026-11-01T02:30:00-05:00",
    ]);
  });

  it("move a time that never comes forward, with its end", () => {
    const moved = ["2027-03-14T03:30:00-04:00", "2027-03-14T04:30:00-04:00"];
    assert.deepEqual(one(at("20270314T023000", "20270314T033000"), spring), moved);
    const series = [...at("20270313T023000", "20270313T033000"), "RRULE:FREQ=DAILY"];
    const [, second] = circlesOf([entry(series)], spring);
    assert.deepEqual([second?.start, second?.end], moved);
  });

  it("leave a night circle from 10 PM to 12:30 AM as it is", () => {
    const night = [...at("20261031T220000", "20261101T003000"), "RRULE:FREQ=WEEKLY;COUNT=2"];
    const dates = circlesOf([entry(night)], { from: "2026-10-20T00:00:00Z" });
    assert.deepEqual(
      dates.map(({ start, end }) => [start, end]),
      [
        ["2026-10-31T22:00:00-04:00", "2026-11-01T00:30:00-04:00"],
        ["2026-11-07T22:00:00-05:00", "2026-11-08T00:30:00-05:00"],
      ],
    );
  });
});

describe("ids", () => {
  const ids = (entries: readonly string[]) =>
    circlesOf(entries, october).map(({ id, uid }) => `${id} ${uid}`);
  const rule = [...thursdays, "RRULE:FREQ=WEEKLY;COUNT=6"];
  const before = ids([entry(rule)]);

  it("are 16 letters and digits, and a version 5 UUID", () => {
    for (const id of before)
      assert.match(
        id,
        /^[a-z2-7]{16} [0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
      );
    assert.equal(new Set(before).size, before.length);
  });

  it("stay when texts, hours or single dates change", () => {
    const edited = [
      ...at("20261008T190000", "20261008T203000"),
      "RRULE:FREQ=WEEKLY;COUNT=6",
      "SUMMARY:New",
    ];
    assert.deepEqual(ids([entry(edited)]), before);
    const moved = entry([
      "RECURRENCE-ID;TZID=America/New_York:20261105T183000",
      ...at("20261106T190000", "20261106T203000"),
    ]);
    assert.deepEqual(ids([entry(rule), moved]), before);
  });

  it("stay when a single circle moves to another day", () => {
    assert.deepEqual(
      ids([entry(at("20261105T183000", "20261105T200000"))]),
      ids([entry(at("20261202T100000", "20261202T110000"))]),
    );
  });

  it("stay where Google splits a series", () => {
    const named = (uid: string, lines: readonly string[]) => entry([`UID:${uid}`, ...lines]);
    const whole = ids([named("abc@google.com", rule)]);
    const split = ids([
      named("abc@google.com", [...thursdays, "RRULE:FREQ=WEEKLY;UNTIL=20261030T035959Z"]),
      named("abc_R20261105T233000@google.com", [
        ...at("20261105T183000", "20261105T200000"),
        "RRULE:FREQ=WEEKLY;COUNT=2",
      ]),
    ]);
    assert.deepEqual(split, whole);
  });

  it("differ for two dates on one day", () => {
    const twice = [...thursdays, "RRULE:FREQ=WEEKLY;COUNT=6;BYHOUR=10,18"];
    assert.equal(new Set(ids([entry(twice)])).size, ids([entry(twice)]).length);
  });
});
