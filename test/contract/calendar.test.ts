/** Calendar entries that programs accept and update, and that give nothing away. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  belongsInFeed,
  type CalendarOptions,
  type CalendarWords,
  writeCalendar,
} from "../../src/contract/calendar.js";
import { Circle, type CircleSource } from "../../src/contract/circle.js";
import { exampleCircle } from "../../src/contract/circle-example.js";
import { readers } from "../support/calendar-readers.js";

const words: CalendarWords = {
  appointment: "Appointment",
  feedName: "Appointments",
  cancelled: (title) => `Cancelled: ${title}`,
};

const circle = (changes: Partial<CircleSource> = {}) =>
  Circle.parse({ ...exampleCircle, ...changes });

const write = (changes: Partial<CircleSource> = {}, options: Partial<CalendarOptions> = {}) =>
  writeCalendar([circle(changes)], { words, ...options });

const linesOf = (ics: string) => ics.replace(/\r\n[ \t]/g, "").split("\r\n");
const valueOf = (ics: string, name: string) =>
  linesOf(ics)
    .filter((line) => line.startsWith(name))
    .map((line) => line.slice(name.length))
    .at(-1);

const rude = `Círculo, "${"👨‍👩‍👧‍👦"}"; back\\slash, новый\nline: ${"愈".repeat(40)}`;
const longTitle = [...(rude + "é;,\\".repeat(40))].slice(0, 120).join("");

describe("a calendar entry", () => {
  for (const [name, read] of readers)
    for (const timeZone of ["UTC", "America/Los_Angeles", "Asia/Kolkata"])
      it(`with a title of 120 code points, commas, a new line, an emoji family: lines of at most 75 octets, and ${name} in ${timeZone} returns it exactly, at 23:30Z (circles case 18)`, () => {
        const ics = write(
          {
            title: longTitle,
            summary: "One; two, three\\\nfour",
            start: "2027-01-07T18:30:00-05:00",
            end: "2027-01-07T20:00:00-05:00",
            place: {
              visibility: "public",
              areaLabel: "",
              name: "Test Hall, 2nd floor",
              address: "1 Test St; Philadelphia",
            },
          },
          { full: true },
        );
        assert.equal([...longTitle].length, 120);
        for (const line of ics.split("\r\n"))
          assert.ok(Buffer.byteLength(line) <= 75, `${Buffer.byteLength(line)} octets: ${line}`);
        assert.deepEqual(read(ics, timeZone), [
          {
            summary: longTitle,
            description: "One; two, three\\\nfour",
            location: "Test Hall, 2nd floor, 1 Test St; Philadelphia",
            start: "2027-01-07T23:30:00.000Z",
            end: "2027-01-08T01:00:00.000Z",
          },
        ]);
      });

  it("keeps a backslash before an n apart from a new line", () => {
    // Not asked of python icalendar: its 4.0 reads every backslash-n as a new line, escaped or not.
    const title = "a\\nb\nc\\";
    const [entry] = readers.get("ical.js")?.(write({ title }, { full: true }), "UTC") ?? [];
    assert.equal(entry?.summary, title);
  });

  for (const [name, read] of readers)
    it(`names the right instants to ${name} on every side of a clock change`, () => {
      const times = [
        ["2026-07-01T18:30:00-04:00", "2026-07-01T20:00:00-04:00", "America/New_York"],
        ["2026-10-31T23:30:00-04:00", "2026-11-01T01:30:00-04:00", "America/New_York"],
        ["2026-11-01T01:30:00-04:00", "2026-11-01T01:30:00-05:00", "America/New_York"],
        ["2027-03-14T02:30:00-05:00", "2027-03-14T04:00:00-04:00", "America/New_York"],
        ["2027-03-14T01:30:00-05:00", "2027-03-14T03:30:00-04:00", "America/New_York"],
        ["2026-12-01T18:30:00-07:00", "2026-12-01T19:30:00-07:00", "America/Phoenix"],
        ["2026-10-25T00:30:00+01:00", "2026-10-25T02:30:00+00:00", "Europe/London"],
        ["2026-12-01T18:30:00+05:30", "2026-12-01T19:30:00+05:30", "Asia/Kolkata"],
      ] as const;
      const circles = times.map(([start, end, timeZone]) => circle({ start, end, timeZone }));
      const entries = read(writeCalendar(circles, { words }), "America/Los_Angeles");
      assert.deepEqual(
        entries.map(({ start, end }) => [start, end]),
        times.map(([start, end]) => [new Date(start).toISOString(), new Date(end).toISOString()]),
      );
    });

  it("keeps the venue's clock, but UTC in a skipped or repeated hour or an unlisted zone", () => {
    const start = (text: string, timeZone = "America/New_York") =>
      valueOf(write({ start: text, end: "2027-06-01T12:00:00-04:00", timeZone }), "DTSTART");
    assert.equal(start("2026-11-24T18:30:00-05:00"), ";TZID=America/New_York:20261124T183000");
    assert.equal(start("2026-11-24T23:30:00Z"), ";TZID=America/New_York:20261124T183000");
    assert.equal(start("2026-11-01T01:30:00-04:00"), ":20261101T053000Z");
    assert.equal(start("2026-11-01T01:30:00-05:00"), ":20261101T063000Z");
    assert.equal(start("2027-03-14T02:30:00-05:00"), ":20270314T073000Z");
    assert.equal(start("2026-11-24T18:30:00-05:00", "America/Nowhere"), ":20261124T233000Z");
    assert.equal(start("2026-11-24T18:30:00-05:00", "constructor"), ":20261124T233000Z");
  });

  it("ends later than it starts, or says no end", () => {
    assert.equal(valueOf(write({ end: exampleCircle.start }), "DTEND"), undefined);
  });

  it("says neutral words and a time, nothing else, unless more is asked for", () => {
    const full: Partial<CircleSource> = {
      statusNote: "PRIVATE-NOTE",
      summary: "PRIVATE-SUMMARY",
      title: "PRIVATE-TITLE",
      place: { visibility: "public", areaLabel: "PRIVATE-AREA", address: "PRIVATE-ADDRESS" },
      links: { details: "https://private.example.org/" },
    };
    const discreet = write(full);
    assert.doesNotMatch(discreet, /private-|example/i);
    assert.deepEqual(
      linesOf(discreet).map((line) => line.split(/[:;]/)[0]),
      [
        ..."BEGIN VERSION PRODID CALSCALE BEGIN TZID".split(" "),
        ..."BEGIN DTSTART RRULE TZOFFSETFROM TZOFFSETTO TZNAME END".split(" "),
        ..."BEGIN DTSTART RRULE TZOFFSETFROM TZOFFSETTO TZNAME END END".split(" "),
        ..."BEGIN UID DTSTAMP LAST-MODIFIED SEQUENCE DTSTART DTEND STATUS SUMMARY CLASS".split(" "),
        ..."END END".split(" "),
        "",
      ],
    );
    assert.match(discreet, /SUMMARY:Appointment\r\n/);
    assert.match(discreet, /CLASS:PRIVATE\r\n/);
    assert.match(write({ neutralTitle: "" }), /SUMMARY:Appointment\r\n/);
  });

  it("gives an address only when it is public, and a joining link never", () => {
    for (const visibility of ["area", "afterRsvp", "ask", "tomorrow's idea"]) {
      const ics = write(
        {
          place: { visibility, areaLabel: "West Philadelphia", name: "HIDDEN", address: "HIDDEN" },
          online: { reveal: "public", joinUrl: "https://meet.example.org/HIDDEN" },
        },
        { full: true },
      );
      assert.doesNotMatch(ics, /HIDDEN/);
      assert.match(ics, /LOCATION:West Philadelphia\r\n/);
    }
  });

  it("says so in its title and its status when it does not take place", () => {
    const status = (status: string) => {
      const ics = write({ status }, { full: true });
      return [valueOf(ics, "STATUS:"), valueOf(ics, "SUMMARY:")];
    };
    const title = exampleCircle.title;
    assert.deepEqual(status("scheduled"), ["CONFIRMED", title]);
    assert.deepEqual(status("movedOnline"), ["CONFIRMED", title]);
    assert.deepEqual(status("postponed"), ["TENTATIVE", title]);
    assert.deepEqual(status("a new code"), ["TENTATIVE", title]);
    assert.deepEqual(status("cancelled"), ["CANCELLED", `Cancelled: ${title}`]);
    assert.match(write({ status: "cancelled" }), /SUMMARY:Cancelled: Appointment\r\n/);
  });

  it("keeps one identity, discreet or full, and tells programs which version is newer", () => {
    const changes = { sequence: 3, updated: "2026-11-02T08:00:00.250-05:00" };
    for (const full of [false, true]) {
      const ics = write(changes, { full });
      assert.equal(valueOf(ics, "UID:"), exampleCircle.uid);
      assert.equal(valueOf(ics, "SEQUENCE:"), "3");
      assert.equal(valueOf(ics, "DTSTAMP:"), "20261102T130000Z");
      assert.equal(valueOf(ics, "LAST-MODIFIED:"), "20261102T130000Z");
    }
  });

  it("never asks to accept, rings, repeats or opens a scheduling dialog", () => {
    for (const full of [false, true])
      assert.doesNotMatch(
        write({}, { full, feed: true }),
        /METHOD|ORGANIZER|ATTENDEE|VALARM|RDATE|X-ALT/,
      );
  });

  it("cannot be given further lines or parameters by a text", () => {
    const evil = "x\r\nATTENDEE:mailto:evil@example.org\u2028\u0000\u202E\u0085y\uD800";
    const ics = write(
      {
        title: evil,
        summary: evil,
        statusNote: evil,
        neutralTitle: evil,
        uid: evil,
        place: { visibility: "public", areaLabel: evil, name: evil, address: evil },
      },
      { full: true },
    );
    assert.ok(linesOf(ics).every((line) => !line.startsWith("ATTENDEE")));
    // oxlint-disable-next-line no-control-regex -- what must not be there
    assert.doesNotMatch(ics, /[\0-\u0008\u000B\u000C\u000E-\u001F\u202E\u0085]|\r(?!\n)|(?<!\r)\n/);
  });
});

describe("a feed", () => {
  it("has a neutral name, says when to look again, and has each zone once, first", () => {
    const circles = [circle(), circle({ id: "second00", timeZone: "America/New_York" })];
    const ics = writeCalendar(circles, { words, feed: true });
    assert.equal(valueOf(ics, "NAME:"), "Appointments");
    assert.equal(valueOf(ics, "X-WR-CALNAME:"), "Appointments");
    assert.equal(valueOf(ics, "REFRESH-INTERVAL"), ";VALUE=DURATION:PT12H");
    assert.equal(ics.match(/BEGIN:VTIMEZONE/g)?.length, 1);
    assert.equal(ics.match(/BEGIN:VEVENT/g)?.length, 2);
    assert.ok(ics.indexOf("END:VTIMEZONE") < ics.indexOf("BEGIN:VEVENT"));
    assert.equal(
      ics,
      writeCalendar(circles, { words, feed: true }),
      "equal input gives equal bytes",
    );
  });

  it("keeps a cancelled date for seven days and others for one", () => {
    const after = (days: number) => Date.parse(exampleCircle.end) + days * 86_400_000;
    const scheduled = circle();
    const cancelled = circle({ status: "cancelled" });
    const replaced = circle({ status: "rescheduled", replacedBy: "anotherdate00" });
    assert.equal(belongsInFeed(replaced, after(6.9)), true);
    assert.equal(belongsInFeed(scheduled, after(0.9)), true);
    assert.equal(belongsInFeed(scheduled, after(1.1)), false);
    assert.equal(belongsInFeed(cancelled, after(6.9)), true);
    assert.equal(belongsInFeed(cancelled, after(7.1)), false);
    assert.equal(belongsInFeed(scheduled, after(-179)), true);
    assert.equal(belongsInFeed(scheduled, after(-181)), false);
  });
});
