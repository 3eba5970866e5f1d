/** A whole calendar: what breaks in it stays one entry, and is told where it stands. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import fc from "fast-check";
import { Circle } from "../../../../src/contract/circle.js";
import { z } from "../../../../src/contract/zod.js";
import { Unreadable } from "../../../../demo/backend/circles/entries.js";
import { calendar, entry, readAll } from "../../../support/calendars.js";

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
        const circles = readOrRefused(bytes);
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

/** No circles where the whole file is refused, as one whose first line begins no calendar. */
function readOrRefused(bytes: Uint8Array) {
  try {
    return readAll(bytes).circles;
  } catch (error) {
    if (error instanceof Unreadable) return [];
    throw error;
  }
}
