/** Times: the text says what people read, the instant says when it is. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import * as fc from "fast-check";
import { dateText, instantText, readInstant } from "../../src/contract/zone.js";

describe("a time in RFC 3339", () => {
  it("is read as it is written, with its instant", () => {
    assert.deepEqual(readInstant("2026-11-24T18:30:00-05:00"), {
      year: 2026,
      month: 11,
      day: 24,
      hour: 18,
      minute: 30,
      offsetMinutes: -300,
      zulu: false,
      epochMs: Date.UTC(2026, 10, 24, 23, 30),
    });
    assert.deepEqual(readInstant("2026-11-24T23:30:00.250Z"), {
      year: 2026,
      month: 11,
      day: 24,
      hour: 23,
      minute: 30,
      offsetMinutes: 0,
      zulu: true,
      epochMs: Date.UTC(2026, 10, 24, 23, 30, 0, 250),
    });
  });

  it("names the same instant as the engine reads", () => {
    const two = (value: number) => String(value).padStart(2, "0");
    const offset = fc.integer({ min: -14 * 60, max: 14 * 60 });
    const date = fc.date({
      min: new Date("0100-01-01"),
      max: new Date("9990-01-01"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(date, offset, (moment, minutes) => {
        const wall = new Date(moment.getTime() + minutes * 60_000).toISOString().slice(0, -1);
        const size = Math.abs(minutes);
        const sign = minutes < 0 ? "-" : "+";
        const text = `${wall}${sign}${two(Math.trunc(size / 60))}:${two(size % 60)}`;
        const read = readInstant(text);
        assert.equal(read?.epochMs, moment.getTime(), text);
        assert.equal(read?.offsetMinutes, minutes);
        assert.equal(read?.epochMs, Date.parse(text));
      }),
      { numRuns: 2_000 },
    );
  });

  it("is none without an offset, with an impossible date, or in another form", () => {
    for (const text of [
      "2026-11-24T18:30:00",
      "2026-11-24",
      "2026-02-29T18:30:00Z",
      "2026-04-31T18:30:00Z",
      "2026-13-01T18:30:00Z",
      "2026-00-10T18:30:00Z",
      "2026-11-24T24:30:00Z",
      "2026-11-24T18:60:00Z",
      "2026-11-24T18:30:61Z",
      "2026-11-24T18:30:00+24:00",
      "2026-11-24T18:30:00+05",
      "2026-11-24T18:30:00 -05:00",
      " 2026-11-24T18:30:00Z",
      "2026-11-24T18:30:00Z\n",
      "20261124T183000Z",
      "+002026-11-24T18:30:00Z",
      "٢٠٢٦-11-24T18:30:00Z",
      "tomorrow at six",
      "",
    ])
      assert.equal(readInstant(text), undefined, JSON.stringify(text));
    assert.ok(readInstant("2028-02-29T18:30:00Z"));
  });

  it("never throws, whatever the text", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void readInstant(text)));
  });

  it("stays a text on the wire, because people read its date and time", () => {
    assert.equal(instantText.parse("2026-11-24T18:30:00-05:00"), "2026-11-24T18:30:00-05:00");
    assert.equal(instantText.safeParse("2026-11-24T18:30:00").success, false);
    assert.equal(instantText.safeParse(1_795_500_000_000).success, false);
  });
});

describe("a date", () => {
  it("is a day of the calendar", () => {
    assert.equal(dateText.parse("2028-02-29"), "2028-02-29");
    for (const date of [
      "2026-02-29",
      "2026-11-31",
      "2026-1-1",
      "24.11.2026",
      "2026-11-24T00:00Z",
      "",
    ])
      assert.equal(dateText.safeParse(date).success, false, date);
  });
});
