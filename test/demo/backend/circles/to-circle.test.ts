/** A date as the contract has it: texts, language, series, and what changed. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Circle } from "../../../../src/contract/circle.js";
import { z } from "../../../../src/contract/zod.js";
import { calendar, circlesOf, entry, readAll } from "../../../support/calendars.js";

const described = (text: string, more: readonly string[] = []) =>
  entry([`DESCRIPTION:${text.replaceAll("\n", "\\n").replaceAll(",", "\\,")}`, ...more]);
const one = (text: string, more: readonly string[] = []) => circlesOf([described(text, more)])[0];

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
    assert.equal(first("Note: Cancelled. We meet again next week."), "cancelled");
    assert.equal(first("Nota: Cancelado esta semana"), "cancelled");
    assert.equal(first("Note: We never cancel."), "scheduled");
    assert.equal(first("", ["STATUS:TENTATIVE"]), "unconfirmed");
    assert.equal(first("", ["STATUS:CANCELLED"]), "cancelled");
    assert.equal(first("", ["STATUS:CONFIRMED"]), "scheduled");
  });

  it("has places where it takes place, and those of a call where one joins by phone", () => {
    const seats = (how: string) =>
      circlesOf([weekly, described(`Circle: yes\nHow: ${how}\nSeats: 12`, change)])[0]?.rsvp.seats;
    assert.deepEqual(seats("in person"), { inPerson: "open" });
    assert.deepEqual(seats("phone"), { online: "open" });
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
