/** Circles from JSON, for organisers who keep no calendar. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { exampleCircle } from "../../../../src/contract/circle.js";
import { Unreadable } from "../../../../demo/backend/circles/entries.js";
import { isJson, readJson } from "../../../../demo/backend/circles/json.js";

const window = { fromMs: Date.parse("2026-11-23T00:00Z"), toMs: Date.parse("2027-01-01T00:00Z") };
const read = (value: unknown) => readJson(Buffer.from(JSON.stringify(value)), window);

describe("a JSON file", () => {
  it("is told from a calendar", () => {
    assert.ok(isJson(Buffer.from("\uFEFF  [")));
    assert.ok(!isJson(Buffer.from("BEGIN:VCALENDAR")));
  });

  it("holds records or a reply, in order of time, of this window", () => {
    const later = {
      ...exampleCircle,
      id: "latelatelate",
      start: "2026-12-01T18:30:00-05:00",
      end: "2026-12-01T20:00:00-05:00",
    };
    const old = {
      ...exampleCircle,
      id: "oldoldoldold",
      start: "2026-01-01T18:30:00-05:00",
      end: "2026-01-01T20:00:00-05:00",
    };
    for (const value of [[later, old, exampleCircle], { circles: [later, old, exampleCircle] }])
      assert.deepEqual(
        read(value).circles.map(({ id }) => id),
        [exampleCircle.id, "latelatelate"],
      );
  });

  it("keeps to itself what stands under private: places, a link, a door", () => {
    const kept = {
      capacity: { inPerson: 12 },
      joinUrl: "https://meet.example.org/circle",
      meetingPoint: "The blue door",
    };
    const { circles, withheld, problems } = read([{ ...exampleCircle, private: kept }]);
    assert.deepEqual(withheld.get(exampleCircle.id), kept);
    assert.ok(!JSON.stringify(circles).includes("blue door"));
    assert.deepEqual(problems, []);
  });

  it("loses a record with a slip under private: nobody shall stand before a closed door", () => {
    const kept = { address: "Harbor House", joinUrl: "https://meet.example.org/MARKER" };
    for (const [wrong, at] of [
      [{ ...kept, seats: 12 }, "private/seats"],
      [{ ...kept, capacity: { inPerson: "12" } }, "private/capacity/inPerson"],
      [{ ...kept, joinUrl: "meet.example.org/MARKER" }, "private/joinUrl"],
      [{ ...kept, joinUrl: "http://meet.example.org/MARKER" }, "private/joinUrl"],
      [{ ...kept, adress: "MARKER" }, "private/adress"],
      ["MARKER", "private"],
    ] as const) {
      const { circles, withheld, origins, problems } = read([
        { ...exampleCircle, private: wrong },
        { ...exampleCircle, id: "anotheranother" },
      ]);
      assert.deepEqual(
        circles.map(({ id }) => id),
        ["anotheranother"],
      );
      // Not in `origins` either: a date that was published before counts as gone, and people call.
      assert.ok(!withheld.has(exampleCircle.id) && !origins.has(exampleCircle.id));
      assert.equal(problems.length, 1);
      assert.ok(problems[0]?.why.startsWith(`record 1 is wrong at /${at}: `), problems[0]?.why);
      assert.doesNotMatch(JSON.stringify(problems), /MARKER/);
    }
  });

  it("loses a record that is wrong, and tells which", () => {
    const { circles, problems } = read([{ ...exampleCircle, start: "soon" }, exampleCircle]);
    assert.equal(circles.length, 1);
    assert.match(problems[0]?.why ?? "", /record 1 is wrong at \/start/);
  });

  it("loses a record whose agreements cannot all be read: people agree to all or to nothing", () => {
    const [first] = exampleCircle.agreements ?? [];
    for (const wrong of [{ id: "kind" }, { ...Object(first), version: "November 2026" }]) {
      const { circles, problems } = read([{ ...exampleCircle, agreements: [first, wrong] }]);
      assert.deepEqual(circles, []);
      assert.match(problems[0]?.why ?? "", /record 1 is wrong in \/agreements/);
    }
  });

  it("shows no address or link that it withholds", () => {
    const place = { visibility: "afterRsvp", areaLabel: "West", address: "5 MARKER St" };
    const online = { reveal: "afterRsvp", joinUrl: "https://zoom.us/j/MARKER" };
    assert.doesNotMatch(
      JSON.stringify(read([{ ...exampleCircle, place, online }]).circles),
      /MARKER/,
    );
  });

  it("that holds no list is unreadable", () => {
    for (const text of ["{", "{}", "[1"])
      assert.throws(() => readJson(Buffer.from(text), window), Unreadable);
  });
});
