/** Whole feeds of circles of every kind, read by two calendar programs in three system zones. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import * as fc from "fast-check";
import { entryOf } from "../../src/contract/calendar-entry.js";
import { writeCalendar } from "../../src/contract/calendar.js";
import { Circle, type CircleSource } from "../../src/contract/circle.js";
import { exampleCircle } from "../../src/contract/circle-example.js";
import { offsetAt } from "../../src/contract/zone-offset.js";
import { readers } from "../support/calendar-readers.js";

const words = {
  appointment: "Appointment",
  feedName: "Appointments",
  cancelled: (title: string) => `Cancelled: ${title}`,
};

// Not a backslash before an n: python icalendar 4.0 reads every backslash-n as a new line.
const letters = [..."a ;,:\"'é愈ñ\t=-", "\n", "👨‍👩‍👧‍👦", "e\u0301", "م", "\\ "];
const anyText = fc
  .string({ unit: fc.constantFrom(...letters), maxLength: 120 })
  .map((text) => `x${text}x`);
const zones = ["America/New_York", "America/Phoenix", "Europe/London", "Asia/Kolkata", "Etc/UTC"];
/** Minutes around the clock changes of a year in New York, and any other of two years. */
const anyMinute = fc.oneof(
  fc.integer({ min: Date.UTC(2026, 10, 1) / 60_000, max: Date.UTC(2026, 10, 2) / 60_000 }),
  fc.integer({ min: Date.UTC(2027, 2, 14) / 60_000, max: Date.UTC(2027, 2, 15) / 60_000 }),
  fc.integer({ min: Date.UTC(2026, 0) / 60_000, max: Date.UTC(2028, 0) / 60_000 }),
);

const anyCircle = fc
  .record({
    title: anyText,
    neutralTitle: fc.option(anyText, { nil: undefined }),
    summary: anyText,
    zone: fc.constantFrom(...zones),
    minute: anyMinute,
    length: fc.integer({ min: 1, max: 600 }),
    status: fc.constantFrom("scheduled", "cancelled", "postponed", "movedOnline", "rescheduled"),
    replacedBy: fc.option(fc.constant("anotherdate00"), { nil: undefined }),
  })
  .map(({ zone, minute, length, ...rest }): Circle => {
    const written = (at: number) => rfc3339(at * 60_000, zone);
    const [start, end] = [written(minute), written(minute + length)];
    const source: CircleSource = { ...exampleCircle, ...rest, timeZone: zone, start, end };
    return Circle.parse(source);
  });

function rfc3339(epochMs: number, zone: string): string {
  const offset = offsetAt(epochMs, zone);
  const size = Math.abs(offset);
  const [hours, minutes] = [Math.floor(size / 60), size % 60].map((n) =>
    String(n).padStart(2, "0"),
  );
  const wall = new Date(epochMs + offset * 60_000).toISOString().slice(0, 19);
  return `${wall}${offset < 0 ? "-" : "+"}${hours}:${minutes}`;
}

describe("a feed of any circles", () => {
  for (const [name, read] of readers)
    for (const timeZone of ["UTC", "America/Los_Angeles", "Asia/Kolkata"])
      it(`is what was meant to ${name} on a machine in ${timeZone}, title and instants`, () => {
        // A program is started for each: many circles in few feeds.
        const anyFeed = fc.tuple(
          fc.array(anyCircle, { minLength: 60, maxLength: 60 }),
          fc.boolean(),
        );
        fc.assert(
          fc.property(anyFeed, ([circles, full]) => {
            const ics = writeCalendar(circles, { words, full, feed: true });
            for (const line of ics.split("\r\n")) assert.ok(Buffer.byteLength(line) <= 75, line);
            assert.deepEqual(
              read(ics, timeZone).map(({ summary, start, end }) => ({ summary, start, end })),
              circles.map((circle) => ({
                summary: entryOf(circle, words, full).title,
                start: new Date(circle.start).toISOString(),
                end: new Date(circle.end).toISOString(),
              })),
            );
          }),
          { numRuns: 3 },
        );
      });
});
