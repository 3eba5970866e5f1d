/** What may be published and what never: the rules that keep an organiser's life out of a list. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { calendar, circlesOf, entry, readAll } from "../../../support/calendars.js";

const weekly = "RRULE:FREQ=WEEKLY;COUNT=4";
const third = "RECURRENCE-ID;TZID=America/New_York:20261208T183000";
const thirdDay = [
  third,
  "DTSTART;TZID=America/New_York:20261208T183000",
  "DTEND;TZID=America/New_York:20261208T200000",
];

describe("an entry", () => {
  it("is published when its description has the line", () => {
    assert.equal(circlesOf([entry()]).length, 1);
  });

  for (const line of [
    "Circle: yes",
    "circle: YES",
    "Círculo: sí",
    "Circulo: si",
    "Circle:yes",
    "<b>Circle:</b>&nbsp;yes",
    "Circle: yes.",
  ])
    it(`is published with ${line}`, () => {
      assert.equal(circlesOf([entry([`DESCRIPTION:Hello\\n${line}\\nbye`])]).length, 1);
    });

  for (const text of [
    "",
    "Circle: no",
    "Circle: maybe",
    "Circle yes",
    "Is this a circle: yes or no",
    "Circle: yes\\nCircle: no",
    "not Circle: yes",
    "Circle: yes please",
  ])
    it(`stays private with “${text}”`, () => {
      assert.equal(circlesOf([entry([`DESCRIPTION:${text}`])]).length, 0);
    });

  for (const line of [
    "CLASS:PRIVATE",
    "CLASS:CONFIDENTIAL",
    "class:private",
    "CLASS;X-A=b:Private ",
    "CLASS:X-SOMETHING",
    "X-CALENDARSERVER-ACCESS:RESTRICTED",
    "ATTENDEE:mailto:test@example.org",
    "ATTENDEE;CN=Test Person:mailto:test@example.org",
    "attendee;CN=broken",
    "item1.ATTENDEE:mailto:test@example.org",
    "X-MICROSOFT-CDO-ALLDAYEVENT:TRUE",
    "DTSTART;VALUE=DATE:20261124",
    "DTSTART:20261124",
  ])
    for (const dedicated of [false, true])
      it(`stays private with ${line}${dedicated ? ", in a dedicated calendar too" : ""}`, () => {
        const reading = readAll(calendar([entry([line])]), { dedicated });
        assert.deepEqual(reading.circles, []);
        assert.equal(reading.problems.length, 1);
      });

  it("needs no line in a dedicated calendar, but may say no", () => {
    const plain = entry(["DESCRIPTION:Come"]);
    assert.equal(circlesOf([plain], { dedicated: true }).length, 1);
    assert.equal(circlesOf([plain]).length, 0);
    assert.equal(circlesOf([entry(["DESCRIPTION:Circle: no"])], { dedicated: true }).length, 0);
  });

  it("is not published by the line of its alarm, nor hidden by the alarm's attendee", () => {
    const alarm = (text: string) => [
      "BEGIN:VALARM",
      "ACTION:EMAIL",
      `DESCRIPTION:${text}`,
      "ATTENDEE:mailto:a@example.org",
      "END:VALARM",
    ];
    const withAlarm = (lines: readonly string[], text: string) =>
      entry(lines).replace("END:VEVENT", [...alarm(text), "END:VEVENT"].join("\r\n"));
    assert.equal(circlesOf([withAlarm(["DESCRIPTION:Mine"], "Circle: yes")]).length, 0);
    assert.equal(circlesOf([withAlarm([], "Reminder")]).length, 1);
  });

  it("is not published when a part inside it never ends: it could hide its attendees", () => {
    const open = entry().replace(
      "END:VEVENT",
      "BEGIN:VALARM\r\nATTENDEE:mailto:a@example.org\r\nEND:VEVENT",
    );
    assert.equal(circlesOf([open]).length, 0);
  });

  for (const kind of ["VTODO", "VJOURNAL"])
    it(`is an appointment, not a ${kind}`, () => {
      assert.equal(circlesOf([entry([], kind)]).length, 0);
    });
});

describe("a series", () => {
  for (const line of ["CLASS:PRIVATE", "ATTENDEE:mailto:test@example.org"]) {
    it(`stays private as a whole when it has ${line}`, () => {
      assert.equal(circlesOf([entry([weekly, line]), entry(thirdDay)]).length, 0);
    });

    it(`keeps back the one date that has ${line}`, () => {
      const dates = circlesOf([entry([weekly]), entry([...thirdDay, line, "SUMMARY:Secret"])]);
      assert.deepEqual(
        dates.map(({ start }) => start.slice(0, 10)),
        ["2026-11-24", "2026-12-01", "2026-12-15"],
      );
    });
  }

  it("keeps back a date whose own description has no line", () => {
    const dates = circlesOf([entry([weekly]), entry([...thirdDay, "DESCRIPTION:Supervision"])]);
    assert.equal(dates.length, 3);
  });

  it("shows a cancelled date with the series' words, not with those of the cancelled entry", () => {
    const gone = [...thirdDay, "STATUS:CANCELLED", "SUMMARY:Ana is ill", "DESCRIPTION:Flu"];
    const [, , cancelled] = circlesOf([entry([weekly]), entry(gone)]);
    assert.equal(cancelled?.status, "cancelled");
    assert.equal(cancelled?.title, "Evening circle");
    assert.doesNotMatch(JSON.stringify(cancelled), /ill|Flu/);
  });
});

describe("a marker in any field of an entry that is not published", () => {
  const names = [
    "SUMMARY",
    "DESCRIPTION",
    "LOCATION",
    "COMMENT",
    "CONTACT",
    "CATEGORIES",
    "URL",
    "GEO",
    "RESOURCES",
    "ORGANIZER",
    "ATTACH",
    "CONFERENCE",
    "RELATED-TO",
    "X-GOOGLE-CONFERENCE",
    "X-ALT-DESC;FMTTYPE=text/html",
    "X-ANYTHING",
    "STATUS",
    "RRULE",
    "EXDATE",
    "DTSTART;TZID=MARKER",
  ];
  const closing = fc.constantFrom(
    "CLASS:PRIVATE",
    "CLASS:CONFIDENTIAL",
    "ATTENDEE:mailto:test@example.org",
    "DTSTART;VALUE=DATE:20261125",
    "",
  );
  const texts = fc.constantFrom(
    "MARKER",
    "MARKER\\nCircle: yes",
    "https://MARKER.example.org/",
    "Note: MARKER",
    "<b>MARKER</b>",
    "\\nEND:VEVENT\\nMARKER",
  );
  const offered = ["Circle: yes\\nArea: Here"];

  it("appears nowhere in what is published", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        texts,
        closing,
        fc.boolean(),
        (name, text, close, first) => {
          const usual = close === "" ? ["DESCRIPTION:Mine alone"] : [`DESCRIPTION:${offered}`];
          const line = `${name}:${close === "" ? text.replace("Circle: yes", "") : text}`;
          const closed = entry(["UID:two@example.org", ...usual, line, ...(close ? [close] : [])]);
          const pair = first ? [closed, entry()] : [entry(), closed];
          const { circles, problems } = readAll(calendar(pair));
          assert.equal(circles.length, 1);
          assert.doesNotMatch(JSON.stringify(circles), /MARKER/i);
          assert.doesNotMatch(problems.map(({ why }) => why).join(), /MARKER/i);
        },
      ),
      { numRuns: 600 },
    );
  });
});
