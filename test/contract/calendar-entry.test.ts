/** What an entry says of a circle that moved, and of what only its own person knows. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { entryOf, isCalledOff } from "../../src/contract/calendar-entry.js";
import { type CalendarOptions, writeCalendar } from "../../src/contract/calendar.js";
import { Circle, type CircleSource } from "../../src/contract/circle.js";
import { exampleCircle } from "../../src/contract/circle-example.js";

const words = {
  appointment: "Appointment",
  feedName: "Appointments",
  cancelled: (title: string) => `Cancelled: ${title}`,
};

const circle = (changes: Partial<CircleSource> = {}) =>
  Circle.parse({ ...exampleCircle, ...changes });

const write = (changes: Partial<CircleSource> = {}, options: Partial<CalendarOptions> = {}) =>
  writeCalendar([circle(changes)], { words, ...options });

const valueOf = (ics: string, name: string) =>
  ics
    .replaceAll("\r\n ", "")
    .split("\r\n")
    .find((line) => line.startsWith(name))
    ?.slice(name.length);

describe("what an entry says", () => {
  it("is a neutral title and nothing else, unless more is asked for", () => {
    assert.deepEqual(entryOf(circle(), words), { title: "Appointment" });
    assert.deepEqual(entryOf(circle({ neutralTitle: undefined }), words), { title: "Appointment" });
    assert.deepEqual(entryOf(circle({ neutralTitle: "Visit" }), words), { title: "Visit" });
    const { title, summary, place } = exampleCircle;
    assert.deepEqual(entryOf(circle(), words, true), {
      title,
      description: summary,
      location: place?.areaLabel,
    });
  });

  it("calls the old slot off when the circle has another date, and the new date not", () => {
    const old = write({ status: "rescheduled", replacedBy: "anotherdate00" });
    assert.deepEqual(
      [valueOf(old, "STATUS:"), valueOf(old, "SUMMARY:")],
      ["CANCELLED", "Cancelled: Appointment"],
    );
    const moved = write({ status: "rescheduled", previousStart: "2026-11-23T18:30:00-05:00" });
    assert.deepEqual(
      [valueOf(moved, "STATUS:"), valueOf(moved, "SUMMARY:")],
      ["CONFIRMED", "Appointment"],
    );
  });

  it("holds what a person learnt when they signed up only where it is handed in", () => {
    const revealed = { location: "1 Test Street", description: "https://meet.example.org/x" };
    const ics = write({}, { revealed });
    assert.match(ics, /SUMMARY:Appointment\r\nDESCRIPTION:https:\/\/meet/);
    assert.match(ics, /LOCATION:1 Test Street\r\nCLASS:PRIVATE/);
    assert.doesNotMatch(write({}, { full: true }), /1 Test Street|meet\.example/);
  });

  it("is called off when cancelled or replaced by another date, and never else", () => {
    assert.equal(isCalledOff({ status: "cancelled", replacedBy: undefined }), true);
    assert.equal(isCalledOff({ status: "rescheduled", replacedBy: undefined }), false);
    assert.equal(isCalledOff({ status: "postponed", replacedBy: "anotherdate00" }), false);
  });
});
