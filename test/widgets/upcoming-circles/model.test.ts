/** Which dates are listed, on which day, by which clock; and what each step does to the list. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { exampleCircle } from "../../../src/contract/circle-example.js";
import { Circle } from "../../../src/contract/circle.js";
import { readInstant } from "../../../src/contract/zone.js";
import { z } from "../../../src/contract/zod.js";
import {
  clockNow,
  daysOf,
  mayJoin,
  next,
  occurrencesOf,
  start,
  takesPlace,
  todayAt,
  type Listing,
  type State,
  type Step,
} from "../../../src/widgets/upcoming-circles/model.js";
import { isUnderWay } from "../../../src/widgets/upcoming-circles/open-dates.js";

const ms = (text: string) => Date.parse(text);
const noon = ms("2026-11-24T17:00:00Z");

function circle(change: Readonly<Record<string, unknown>>): Circle {
  return z.parse(Circle, { ...exampleCircle, ...change });
}

function listing(...circles: readonly Circle[]): Listing {
  return { circles, generatedAt: "2026-11-24T17:00:00Z", truncated: false };
}

const evening = circle({ id: "evening00000" });
const ids = (list: Listing, now: number) =>
  occurrencesOf(list, now).map(({ circle: { id } }) => id);

describe("the dates of a list", () => {
  it("stand in order of time, whatever zone each is written in", () => {
    const western = circle({
      id: "western00000",
      start: "2026-11-24T16:00:00-08:00", // 19:00 in Philadelphia
      end: "2026-11-24T17:00:00-08:00",
    });
    const eastern = circle({
      id: "eastern00000",
      start: "2026-11-25T02:00:00+03:00", // 18:00 in Philadelphia
      end: "2026-11-25T03:00:00+03:00",
    });
    assert.deepEqual(ids(listing(western, evening, eastern), noon), [
      "eastern00000",
      "evening00000",
      "western00000",
    ]);
  });

  it("stand in the same order each time when they begin together", () => {
    const twin = circle({ id: "aaaaaaaa0000" });
    assert.deepEqual(ids(listing(evening, twin), noon), ["aaaaaaaa0000", "evening00000"]);
    assert.deepEqual(ids(listing(twin, evening), noon), ["aaaaaaaa0000", "evening00000"]);
  });

  it("stay until they are over, also a cancelled one, and not a moment longer", () => {
    for (const status of ["scheduled", "cancelled", "postponed"] as const) {
      const list = listing(circle({ status }));
      assert.equal(ids(list, ms("2026-11-25T00:59:59.999Z")).length, 1, status);
      assert.equal(ids(list, ms("2026-11-25T01:00:00Z")).length, 0, status);
    }
  });

  it("are under way from when it is too late to come in to the last minute", () => {
    const [occurrence] = occurrencesOf(listing(evening), noon);
    assert.ok(occurrence);
    const told = ["23:44:59Z", "23:45:00Z"].map((t) =>
      isUnderWay(occurrence, ms(`2026-11-24T${t}`)),
    );
    assert.deepEqual(told, [false, true]);
    assert.equal(isUnderWay(occurrence, ms("2026-11-25T01:00:00Z")), false);
  });

  it("let people in for as long as they say, and are under way then", () => {
    const late = circle({ expect: { graceMinutes: 10 } });
    const [occurrence] = occurrencesOf(listing(late), noon);
    assert.ok(occurrence);
    const at = (t: string) => ms(`2026-11-24T${t}Z`);
    assert.deepEqual(
      ["23:39:59", "23:40:00"].map((t) => [
        mayJoin(occurrence, at(t)),
        isUnderWay(occurrence, at(t)),
      ]),
      [
        [true, false],
        [false, true],
      ],
    );
  });

  it("take place unless they are cancelled or postponed", () => {
    const table = {
      scheduled: true,
      movedOnline: true,
      rescheduled: true,
      onTheMoon: true,
      cancelled: false,
      postponed: false,
    };
    for (const [status, takes] of Object.entries(table))
      assert.equal(takesPlace(circle({ status })), takes, status);
  });
});

describe("the days of a list", () => {
  it("are the dates as written in the start, not the reader's and not UTC's", () => {
    const late = circle({
      id: "late00000000",
      start: "2026-11-24T23:30:00-05:00", // the 25th in UTC
      end: "2026-11-25T01:00:00-05:00",
    });
    const far = circle({
      id: "far000000000",
      start: "2026-11-25T01:00:00+05:30", // the 24th in UTC
      end: "2026-11-25T02:00:00+05:30",
    });
    const days = daysOf(occurrencesOf(listing(late, far, evening), noon));
    assert.deepEqual(
      days.map(({ date, occurrences }) => [date, occurrences.map(({ circle: { id } }) => id)]),
      [
        ["2026-11-25", ["far000000000"]],
        ["2026-11-24", ["evening00000", "late00000000"]],
      ],
    );
  });
});

describe("the clock of a list", () => {
  it("is the device's, unless that is more than ten minutes behind the endpoint's", () => {
    const list = listing();
    const table = [
      [noon, 0],
      [noon - 600_000, 0],
      [noon - 600_001, 600_001],
      [noon + 86_400_000, 0], // ahead: the list is old, the clock may be right
    ] as const;
    for (const [device, shift] of table)
      assert.equal(
        clockNow(device, { listing: list, asOf: device }),
        device + shift,
        String(device - noon),
      );
  });

  it("has the date of the venue, whatever day it is elsewhere", () => {
    const from = readInstant("2026-11-24T18:30:00-05:00") ?? assert.fail();
    assert.equal(todayAt(from, Date.parse("2026-11-25T04:59:00Z")), "2026-11-24");
    assert.equal(todayAt(from, Date.parse("2026-11-25T05:00:00Z")), "2026-11-25");
  });

  it("goes on with the device while the page stays open", () => {
    const wrong = noon - 3_600_000;
    assert.equal(clockNow(wrong + 60_000, { listing: listing(), asOf: wrong }), noon + 60_000);
  });

  it("is the device's when the endpoint names no time that can be read", () => {
    assert.equal(clockNow(5, { listing: { ...listing(), generatedAt: "soon" }, asOf: 5 }), 5);
  });
});

describe("a list", () => {
  const list = listing(evening);
  const question = {};
  const ready = { at: "ready", question, value: list, asOf: 1, asking: false } as const;
  const told = (resource: Extract<Step, { type: "told" }>["resource"]): Step => ({
    type: "told",
    resource,
    unasked: true,
  });
  const after = (...steps: readonly Step[]) => steps.reduce<State>(next, start);

  it("begins with nothing to ask, and loads when there is", () => {
    assert.deepEqual(after(), { at: "unconfigured" });
    assert.deepEqual(after(told({ at: "loading" })), { at: "loading" });
    assert.deepEqual(after(told({ at: "loading" }), told({ at: "idle" })), { at: "unconfigured" });
  });

  it("says how it failed when there never was one", () => {
    const failed = told({ at: "failed", code: "network" });
    assert.deepEqual(after(failed), { at: "failed", code: "network" });
  });

  it("is said to be old when the newest try failed, and keeps what was opened", () => {
    const stale = told({ ...ready, at: "stale", code: "timeout" });
    const state = after(
      told(ready),
      { type: "toggled", id: "evening00000" },
      { type: "askedForMore", by: 5 },
      stale,
    );
    assert.deepEqual(state, {
      at: "stale",
      asOf: 1,
      code: "timeout",
      listing: list,
      opened: ["evening00000"],
      beyond: 5,
      brought: [],
    });
    assert.deepEqual(next(state, told(ready)), {
      at: "ready",
      asOf: 1,
      listing: list,
      opened: ["evening00000"],
      beyond: 5,
      brought: [],
      filter: undefined,
    });
  });

  it("opens and closes the details of one date", () => {
    const toggle: Step = { type: "toggled", id: "evening00000" };
    const once = after(told(ready), toggle);
    assert.deepEqual("opened" in once && once.opened, ["evening00000"]);
    const twice = next(once, toggle);
    assert.deepEqual("opened" in twice && twice.opened, []);
  });

  it("changes nothing where there is no list", () => {
    for (const state of [start, { at: "loading" }, { at: "failed", code: "network" }] as const) {
      assert.equal(next(state, { type: "toggled", id: "x" }), state);
      assert.equal(next(state, { type: "askedForMore", by: 5 }), state);
    }
  });
});
