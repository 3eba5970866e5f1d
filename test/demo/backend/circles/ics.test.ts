/** A whole calendar to circles: what a date says, what is withheld, what is told to the organiser. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import fc from "fast-check";
import { Circle } from "../../../../src/contract/circle.js";
import { z } from "../../../../src/contract/zod.js";
import { Unreadable } from "../../../../demo/backend/circles/entries.js";
import { calendar, circlesOf, entry, readAll } from "../../../support/calendars.js";

const described = (text: string, more: readonly string[] = []) =>
  entry([`DESCRIPTION:${text.replaceAll("\n", "\\n").replaceAll(",", "\\,")}`, ...more]);
const one = (text: string, more: readonly string[] = []) => circlesOf([described(text, more)])[0];
const place = "LOCATION:Harbor House\\, 4500 Test Ave\\, Philadelphia\\, PA 19143\\, USA";

describe("a date", () => {
  it("is what the contract says", () => {
    const circles = circlesOf([entry(["RRULE:FREQ=WEEKLY"])]);
    assert.equal(circles.length, 17);
    for (const circle of circles) assert.ok(z.safeParse(Circle, circle).success);
  });

  it("says how often its series meets, in the text's language", () => {
    assert.equal(circlesOf([entry(["RRULE:FREQ=WEEKLY"])])[0]?.scheduleNote, "Every Tuesday");
    const spanish = one("Para quienes perdieron a un ser querido\nCírculo: sí", [
      "RRULE:FREQ=WEEKLY",
    ]);
    assert.equal(spanish?.scheduleNote, "Cada martes");
    assert.equal(spanish?.textLang, "es");
    assert.equal(one("Circle: yes")?.scheduleNote, null);
    assert.equal(one("Circle: yes")?.seriesId, null);
  });

  it("has its first words as summary, and all of them to read on", () => {
    const long = `${"You may just listen. ".repeat(40)}\nCircle: yes`;
    const circle = one(long);
    assert.ok((circle?.summary.length ?? 999) <= 280);
    assert.match(circle?.summary ?? "", /listen\.$/);
    assert.ok((circle?.expect.text?.length ?? 0) > 700);
  });

  it("keeps title, language and letters as they were folded", () => {
    const title = "Círculo de duelo, sè k; 心 👨‍👩‍👧";
    const folded = Buffer.concat(
      [...Buffer.from(`SUMMARY:${title.replace(/[,;]/g, "\\$&")}`)].flatMap((byte, index) =>
        index > 0 && index % 7 === 0
          ? [Buffer.from("\r\n "), Buffer.from([byte])]
          : [Buffer.from([byte])],
      ),
    );
    const [head = "", tail = ""] = calendar([entry(["SUMMARY:HERE"])])
      .toString()
      .split("SUMMARY:HERE");
    const { circles } = readAll(Buffer.concat([Buffer.from(head), folded, Buffer.from(tail)]));
    assert.equal(circles[0]?.title, title);
  });
});

describe("a place", () => {
  it("shows its area and nothing else unless said", () => {
    const circle = one("Ring at 4500 Test Ave. Come.\nCircle: yes\nArea: West Philadelphia", [
      place,
    ]);
    assert.deepEqual(circle?.place, { visibility: "area", areaLabel: "West Philadelphia" });
    assert.doesNotMatch(JSON.stringify(circle), /Harbor House|4500|19143/);
    assert.equal(circle?.summary, "Come.");
  });

  it("is asked for when no area is named, and when its line is not understood", () => {
    assert.equal(one("Circle: yes", [place])?.place?.visibility, "ask");
    assert.equal(one("Circle: yes\nAddress: pubic", [place])?.place?.visibility, "ask");
  });

  it("is shown when it is public", () => {
    assert.deepEqual(one("Circle: yes\nArea: West\nAddress: public", [place])?.place, {
      visibility: "public",
      areaLabel: "West",
      name: "Harbor House",
      address: "4500 Test Ave, Philadelphia, PA 19143",
    });
  });

  it("is kept for those who signed up, when that is promised", () => {
    const reading = readAll(calendar([described("Circle: yes\nAddress: after sign-up", [place])]));
    const [circle] = reading.circles;
    assert.doesNotMatch(JSON.stringify(circle), /Harbor House/);
    assert.match(reading.withheld.get(circle?.id ?? "")?.address ?? "", /^Harbor House, 4500/);
  });
});

describe("a meeting's link", () => {
  const link = "https://us02web.zoom.us/j/85550142142?pwd=MARKER";
  for (const [where, lines] of [
    ["LOCATION", [`LOCATION:${link}`]],
    ["SUMMARY", [`SUMMARY:Evening circle ${link}`, `CONFERENCE;VALUE=URI:${link}`]],
    ["X-GOOGLE-CONFERENCE", [`X-GOOGLE-CONFERENCE:${link}`]],
    ["URL", [`URL:${link}`]],
    [
      "DESCRIPTION",
      [`DESCRIPTION:Circle: yes\\nHow: online\\nJoin Zoom Meeting\\n${link}\\nPasscode: MARKER`],
    ],
    [
      "a field",
      [`LOCATION:${link}`, `DESCRIPTION:Circle: yes\\nNote: now at ${link}\\nArea: ${link} x`],
    ],
  ] as const)
    it(`in ${where} is kept on the server and never shown`, () => {
      const reading = readAll(calendar([entry([...lines])]));
      const [circle] = reading.circles;
      assert.ok(circle);
      assert.doesNotMatch(JSON.stringify(circle), /zoom\.us|MARKER/i);
      assert.equal(reading.withheld.get(circle.id)?.joinUrl, link);
    });

  it("makes a circle online where nothing says how", () => {
    assert.deepEqual(one("Circle: yes", [`LOCATION:${link}`])?.modes, ["online"]);
    assert.equal(one("Circle: yes", [`LOCATION:${link}`])?.place, null);
    assert.deepEqual(one("Circle: yes\nArea: West", [`X-GOOGLE-CONFERENCE:${link}`])?.modes, [
      "inPerson",
      "online",
    ]);
  });

  it("may be a number to dial and a code", () => {
    const text = "Circle: yes\nHow: phone\nOr dial: (US) +1 215-555-0161 PIN: 550161#";
    const reading = readAll(calendar([described(text)]));
    const [circle] = reading.circles;
    const kept = reading.withheld.get(circle?.id ?? "");
    assert.match(kept?.dialIn ?? "", /215-555-0161/);
    assert.equal(kept?.passcode, "550161#");
    assert.doesNotMatch(JSON.stringify(circle?.online), /555|550161/);
  });
});

describe("a changed date", () => {
  const change = ["RECURRENCE-ID;TZID=America/New_York:20261124T183000"];
  const weekly = described("Circle: yes\nArea: West\nHow: in person", ["RRULE:FREQ=WEEKLY"]);

  it("that is only online says so, with its note", () => {
    const text = "Circle: yes\nHow: online\nNote: The building is closed.";
    const [first] = circlesOf([weekly, described(text, change)]);
    assert.equal(first?.status, "movedOnline");
    assert.equal(first?.statusNote, "The building is closed.");
  });

  it("may be postponed, tentative or cancelled", () => {
    const first = (text: string, more: readonly string[] = []) =>
      circlesOf([weekly, described(`Circle: yes\n${text}`, [...change, ...more])])[0]?.status;
    assert.equal(first("Note: Postponed. We will say when."), "postponed");
    assert.equal(first("Nota: Aplazado"), "postponed");
    assert.equal(first("", ["STATUS:TENTATIVE"]), "unconfirmed");
    assert.equal(first("", ["STATUS:CANCELLED"]), "cancelled");
    assert.equal(first("", ["STATUS:CONFIRMED"]), "scheduled");
  });

  it("has the higher version of itself and its series", () => {
    const newer = described("Circle: yes", [
      ...change,
      "SEQUENCE:4",
      "LAST-MODIFIED:20261120T100000Z",
    ]);
    const [first, second] = circlesOf([weekly, newer]);
    assert.equal(first?.sequence, 4);
    assert.equal(first?.updated, "2026-11-20T10:00:00Z");
    assert.equal(second?.sequence, 0);
  });
});

describe("time zones", () => {
  const floating = ["DTSTART:20261124T183000", "DTEND:20261124T200000"];
  const elsewhere = [
    "DTSTART;TZID=Moon/Base:20261124T183000",
    "DTEND;TZID=Moon/Base:20261124T200000",
  ];
  for (const [lines, what] of [
    [floating, "no zone"],
    [elsewhere, "not known"],
  ] as const) {
    it(`that are ${what} keep an entry back`, () => {
      const { circles, problems } = readAll(calendar([entry(lines)]));
      assert.equal(circles.length, 0);
      assert.match(problems[0]?.why ?? "", new RegExp(what));
    });

    it(`that are ${what} are the calendar's, and told`, () => {
      const head = ["X-WR-TIMEZONE:America/Chicago"];
      const { circles, problems } = readAll(calendar([entry(lines)], head));
      assert.equal(circles[0]?.start, "2026-11-24T18:30:00-06:00");
      assert.equal(circles[0]?.timeZone, "America/Chicago");
      assert.match(problems[0]?.why ?? "", new RegExp(what));
    });
  }

  it("of an entry in UTC are the calendar's, else the organisation's", () => {
    const utc = entry(["DTSTART:20261124T233000Z", "DTEND:20261125T010000Z"]);
    assert.equal(circlesOf([utc])[0]?.start, "2026-11-24T18:30:00-05:00");
    const west = readAll(calendar([utc], ["X-WR-TIMEZONE:America/Los_Angeles"]));
    assert.equal(west.circles[0]?.start, "2026-11-24T15:30:00-08:00");
  });
});

describe("a calendar", () => {
  it("that is none is unreadable", () => {
    for (const text of ["", "hello", "<html>", "BEGIN:VEVENT\r\nEND:VEVENT"])
      assert.throws(() => readAll(Buffer.from(text)), Unreadable);
  });

  it("loses only its broken entry", () => {
    for (const line of [
      "DTSTART;TZID=America/New_York:20261324T183000",
      "DTSTART;TZID=America/New_York:tomorrow",
      "DTEND;TZID=America/New_York:20261124T173000",
      "DTEND",
      "RRULE:FREQ=SOMETIMES",
      "RRULE:FREQ=SECONDLY",
      "RRULE:FREQ=WEEKLY;BYDAY=XX",
      "UID",
      "SUMMARY:https://zoom.us/j/85",
      "EXDATE:never",
    ]) {
      const { circles, problems } = readAll(calendar([entry([line, "X-A:b"]), entry(["UID:two"])]));
      assert.equal(circles.length, 1, line);
      assert.equal(problems.length, 1, line);
    }
  });

  it("that ends in the middle is told", () => {
    const whole = calendar([entry(), entry(["UID:two"])]);
    const reading = readAll(whole.subarray(0, whole.length - 60));
    assert.equal(reading.complete, false);
    assert.equal(reading.circles.length, 1);
  });

  it("tells each line that is not understood where it stands in the file", () => {
    const text = "DESCRIPTION:Come.\\nCircle: yes\\nAges: eigh\r\n teen\\nLenguage: Spanish";
    const bytes = calendar([entry([text])]);
    const lines = bytes.toString().split("\r\n");
    const { problems } = readAll(bytes);
    assert.deepEqual(
      problems.map(({ line }) => line),
      [
        lines.findIndex((line) => line.includes("Ages")) + 1,
        lines.indexOf(" teen\\nLenguage: Spanish") + 1,
      ],
    );
  });

  it("of anything at all is read or refused, and never breaks the reader", () => {
    const demo = readFileSync(
      new URL("../../../../demo/data/circles.ics", import.meta.url),
      "latin1",
    );
    const pieces = demo.split("\r\n");
    const junk = fc.constantFrom(
      "\0",
      "\\",
      ":",
      ";",
      '"',
      "BEGIN:VEVENT",
      "END:VALARM",
      "RRULE:FREQ=DAILY;COUNT=99999",
    );
    const change = fc.tuple(
      fc.nat(pieces.length - 1),
      fc.oneof(junk, fc.string({ maxLength: 40 })),
    );
    fc.assert(
      fc.property(fc.array(change, { maxLength: 30 }), (changes) => {
        const lines = [...pieces];
        for (const [at, text] of changes) lines[at] = text;
        const bytes = Buffer.from(["BEGIN:VCALENDAR", ...lines].join("\n"), "latin1");
        const { circles } = readAll(bytes);
        for (const circle of circles) assert.ok(z.safeParse(Circle, circle).success);
        assert.doesNotMatch(
          JSON.stringify(circles),
          /Dentist|Supervisor|T\. P\.|zoom\.us|meet\.google/,
        );
      }),
      { numRuns: 150 },
    );
  });
});
