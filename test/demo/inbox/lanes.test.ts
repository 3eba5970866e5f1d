/** Versions of one sending are one thing to work on, in the lane that needs somebody first. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { ItemSummary } from "../../../demo/backend/staff/records.js";
import {
  inLane,
  laneOf,
  promised,
  sendings,
  toneOf,
  waitingCount,
} from "../../../demo/inbox/lanes.js";
import { exampleItem } from "../../support/staff-items.js";

const item = (ref: string, change: Partial<ItemSummary> = {}) => ({
  ...exampleItem,
  ref,
  ...change,
});
const refs = (items: readonly ItemSummary[], intents: Record<string, string>) =>
  sendings(items, new Map(Object.entries(intents))).map(({ earlier, latest }) => [
    latest.ref,
    ...earlier.map(({ ref }) => ref),
  ]);

describe("the versions of one sending", () => {
  const items = [item("A", { arrival: 1 }), item("B", { arrival: 3 }), item("C", { arrival: 2 })];

  it("stand together, the latest first, once they were opened (case 22)", () => {
    assert.deepEqual(refs(items, { A: "one", B: "one", C: "two" }), [["B", "A"], ["C"]]);
  });

  it("stand alone while nobody has opened them", () => {
    assert.deepEqual(refs(items, {}), [["A"], ["B"], ["C"]]);
    assert.deepEqual(refs(items, { A: "one" }), [["A"], ["B"], ["C"]]);
  });

  it("stand where somebody is needed first: what was edited later is new again", () => {
    const lanes = ["closed", "open", "quarantine", "unchecked", "new"] as const;
    lanes.forEach((lane, index) => {
      const versions = lanes
        .slice(0, index + 1)
        .map((each, at) => item(String(at), { lane: each }));
      const intents = new Map(versions.map(({ ref }) => [ref, "one"]));
      assert.deepEqual(sendings(versions, intents).map(laneOf), [lane]);
    });
  });

  it("are promised what was promised first", () => {
    const versions = [item("A", { arrival: 1, left: -1 }), item("B", { arrival: 2, left: 2 })];
    const [sending] = sendings(
      versions,
      new Map([
        ["A", "one"],
        ["B", "one"],
      ]),
    );
    assert.equal(sending && promised(sending).ref, "A");
  });
});

describe("a lane", () => {
  const all = sendings(
    [
      item("A", { left: 2 }),
      item("B", { left: -1 }),
      item("C", { lane: "quarantine", left: 0 }),
      item("D", { lane: "unchecked" }),
      item("E", { lane: "open" }),
      item("F", { lane: "closed" }),
    ],
    new Map(),
  );

  it("has the earliest promise first", () => {
    assert.deepEqual(
      inLane(all, "new").map(({ latest }) => latest.ref),
      ["B", "A"],
    );
  });

  it("raises the badge until somebody has looked, quarantine like the rest (case 28)", () => {
    assert.equal(waitingCount(all), 4);
  });
});

describe("a promise", () => {
  for (const [left, lane, tone] of [
    [1, "new", "fine"],
    [0, "open", "due"],
    [-1, "quarantine", "late"],
    [-9, "closed", "fine"],
  ] as const)
    it(`with ${left} days left in ${lane} is ${tone}`, () =>
      assert.equal(toneOf({ left, lane }), tone));
});
