/** Which dates a filter keeps, when a filter is offered at all, and who did not say. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { exampleCircle } from "../../../src/contract/circle-example.js";
import { Circle } from "../../../src/contract/circle.js";
import { z } from "../../../src/contract/zod.js";
import type { Facet } from "../../../src/widgets/upcoming-circles/filter-terms.js";
import * as filters from "../../../src/widgets/upcoming-circles/filters.js";
import {
  daysOf,
  hasList,
  next,
  occurrencesOf,
  start,
  type Occurrence,
  type State,
} from "../../../src/widgets/upcoming-circles/model.js";

const now = Date.parse("2026-11-23T17:00:00Z");

/** Dates named a, b, c…, each an example with what is changed in it. */
function dates(...changes: readonly Readonly<Record<string, unknown>>[]): readonly Occurrence[] {
  const circles = changes.map((change, index) =>
    z.parse(Circle, { ...exampleCircle, id: `filtercircle${index}`, ...change }),
  );
  return occurrencesOf({ circles, generatedAt: "2026-11-23T17:00:00Z", truncated: false }, now);
}

const kept = (all: readonly Occurrence[], picks: filters.Picks) =>
  filters.narrow(all, picks, now).kept.map(({ circle }) => Number(circle.id.slice(-1)));

function counts(all: readonly Occurrence[], facet: Facet, picks: filters.Picks = {}) {
  const { divisions } = filters.narrow(all, picks, now);
  const shares = divisions.find((each) => each.facet === facet)?.shares ?? [];
  return Object.fromEntries(shares.map(({ value, count }) => [value, count]));
}

const access = (value: string) => ({ access: [{ code: "stepFree", value }] });

describe("a filter", () => {
  it("keeps only a stated yes, and tells who asks to be asked and who did not say (circles case 11)", () => {
    const all = dates(access("yes"), access("ask"), access("no"), { access: [] });
    const { kept: stay, doubts } = filters.narrow(all, { access: ["stepFree"] }, now);
    assert.deepEqual(
      stay.map(({ circle }) => circle.id),
      ["filtercircle0"],
    );
    assert.deepEqual(doubts, [{ facet: "access", ask: 1, unstated: 1 }]);
  });

  it("has no doubt about dates that another filter leaves out anyway", () => {
    const all = dates(access("yes"), { ...access("ask"), kind: "workshop" });
    const { doubts } = filters.narrow(all, { access: ["stepFree"], kind: ["healingCircle"] }, now);
    assert.deepEqual(doubts, []);
  });

  it("takes any of what was chosen within it, and all between two", () => {
    const all = dates(
      { topics: ["grief"], modes: ["online"] },
      { topics: ["work"], modes: ["online"] },
      { topics: ["money"], modes: ["online"] },
      { topics: ["grief"], modes: ["phone"] },
    );
    assert.deepEqual(kept(all, { topic: ["grief", "work"] }), [0, 1, 3]);
    assert.deepEqual(kept(all, { topic: ["grief", "work"], mode: ["online"] }), [0, 1]);
  });

  it("is offered only where it would divide the list", () => {
    const all = dates({ topics: ["grief"] }, { topics: ["work"] });
    const offered = filters.divisions(all, now).map(({ facet }) => facet);
    assert.deepEqual(offered, ["topic"]);
    assert.deepEqual(filters.divisions(dates({}), now), []);
  });

  it("counts what each option would list, by what is chosen elsewhere and not in itself", () => {
    const all = dates(
      { topics: ["grief"], modes: ["online"] },
      { topics: ["work"], modes: ["online"] },
      { topics: ["work"], modes: ["inPerson"] },
    );
    assert.deepEqual(counts(all, "topic"), { grief: 1, work: 2 });
    assert.deepEqual(counts(all, "topic", { mode: ["online"] }), { grief: 1, work: 1 });
    assert.deepEqual(counts(all, "topic", { topic: ["grief"] }), { grief: 1, work: 2 });
  });

  it("stays when what was chosen is in no date any more, so that it can be taken back", () => {
    assert.deepEqual(counts(dates({}), "topic", { topic: ["money"] }), { grief: 1, money: 0 });
  });

  it("keeps cancelled dates too: people look for their circle and have to learn of it", () => {
    const all = dates({ status: "cancelled", topics: ["grief"] }, { topics: ["work"] });
    assert.deepEqual(kept(all, { topic: ["grief"] }), [0]);
  });

  it("knows a circle that moved online as online, as its card does", () => {
    const all = dates({ status: "movedOnline", modes: ["inPerson"] }, { modes: ["inPerson"] });
    assert.deepEqual(kept(all, { mode: ["online"] }), [0]);
    assert.deepEqual(kept(all, { mode: ["inPerson"] }), [1]);
  });

  it("takes an age that the circle takes, in part too, and none that is not stated", () => {
    const ages = (ageMin?: number, ageMax?: number) => ({
      audience: { codes: [], entry: "open", ageMin, ageMax },
    });
    const all = dates(ages(16), ages(18), ages(undefined, 13), ages());
    assert.deepEqual(kept(all, { age: ["teen"] }), [0]);
    assert.deepEqual(kept(all, { age: ["child"] }), [2]);
    assert.deepEqual(kept(all, { age: ["adult", "child"] }), [0, 1, 2]);
    assert.deepEqual(filters.narrow(all, { age: ["teen"] }, now).doubts, [
      { facet: "age", ask: 0, unstated: 1 },
    ]);
  });

  it("tells a spoken, an interpreted and a signed language apart", () => {
    const language = (code: string, how: string, more = {}) => ({
      languages: [{ code, how, when: "provided", ...more }],
    });
    const all = dates(
      language("es-MX", "spoken"),
      language("es", "interpreted", { when: "onRequest", requestBy: "2026-11-23" }),
      language("ase", "signed"),
      language("es", "interpreted", { when: "onRequest", requestBy: "2026-11-22" }),
    );
    assert.deepEqual(kept(all, { language: ["spoken:es"] }), [0]);
    assert.deepEqual(kept(all, { language: ["signed:ase"] }), [2]);
    // Until the last day to ask for it; after it one has to call.
    assert.deepEqual(kept(all, { language: ["interpreted:es"] }), [1]);
    assert.deepEqual(filters.narrow(all, { language: ["interpreted:es"] }, now).doubts, [
      { facet: "language", ask: 1, unstated: 0 },
    ]);
  });
});

describe("the filters for time", () => {
  const at = (start: string, end: string) => ({ start, end });
  // A Tuesday morning in Auckland, still Monday for most of the world.
  const all = dates(
    at("2026-11-24T18:30:00-05:00", "2026-11-24T20:00:00-05:00"),
    at("2026-11-24T09:00:00+13:00", "2026-11-24T20:00:00+13:00"),
    at("2026-12-05T14:00:00-05:00", "2026-12-05T15:00:00-05:00"),
  );

  it("use the date as written, as the headings do, in whatever zone the reader is", () => {
    const tuesday = filters.narrow(all, { weekday: ["2"] }, now).kept;
    assert.deepEqual(
      daysOf(tuesday).map(({ date }) => date),
      ["2026-11-24"],
    );
    assert.equal(tuesday.length, 2);
    assert.deepEqual(kept(all, { day: ["2026-11-24"] }), [1, 0]);
    assert.deepEqual(kept(all, { weekday: ["6"] }), [2]);
  });

  it("part the day at noon and at five, by the venue's clock", () => {
    assert.deepEqual(kept(all, { part: ["morning"] }), [1]);
    assert.deepEqual(kept(all, { part: ["afternoon"] }), [2]);
    assert.deepEqual(kept(all, { part: ["evening"] }), [0]);
  });

  it("know the next seven days, and know them anew at the venue's midnight", () => {
    assert.deepEqual(kept(all, { day: ["soon"] }), [1, 0]);
    const later = Date.parse("2026-11-29T05:01:00Z");
    assert.equal(filters.narrow(all, { day: ["soon"] }, later).kept.length, 1);
  });
});

describe("a choice", () => {
  it("is taken back code by code, or at once", () => {
    const one = filters.pick(filters.unfiltered, "topic", "grief", true);
    const two = filters.pick(one, "topic", "work", true);
    assert.deepEqual(filters.picked(two.picks), [
      { facet: "topic", value: "grief" },
      { facet: "topic", value: "work" },
    ]);
    assert.deepEqual(filters.pick(two, "topic", "work", false).picks, one.picks);
    assert.equal(filters.isChosen(filters.clear(two)), false);
    assert.deepEqual(filters.pickOnly(two, "topic", "money").picks, { topic: ["money"] });
    assert.equal(filters.isChosen({ picks: {}, text: "  " }), false);
  });

  it("is kept over another list and an old one, and belongs to no page without a list", () => {
    const value = { circles: [], generatedAt: "2026-11-23T17:00:00Z", truncated: false };
    const read = { at: "ready", question: undefined, value, asOf: now, asking: false } as const;
    const ready = { type: "told", resource: read, unasked: false } as const;
    const old = { ...read, at: "stale", code: "network" } as const;
    const stale = { type: "told", resource: old, unasked: false } as const;
    const filter = filters.pick(filters.unfiltered, "topic", "grief", true);
    const chosen = { type: "filtered", filter } as const;
    const filterOf = (state: State) => hasList(state) && state.filter;
    const state = next(next(start, ready), chosen);
    assert.equal(filterOf(state), filter);
    assert.equal(filterOf(next(state, ready)), filter);
    assert.equal(filterOf(next(next(state, stale), ready)), filter);
    assert.equal(next(start, chosen), start);
  });

  it("is applied to five thousand dates within one frame, once they are known", () => {
    const many = dates(
      ...Array.from({ length: 50 }, (_, index) => ({ topics: [index % 2 ? "grief" : "work"] })),
    );
    const list = Array.from({ length: 100 }, () => many).flat();
    filters.narrow(list, {}, now);
    const times = Array.from({ length: 9 }, () => {
      const from = performance.now();
      filters.narrow(list, { topic: ["grief"], mode: ["online"] }, now);
      return performance.now() - from;
    }).toSorted((a, b) => a - b);
    // A wide margin on a busy machine; `npm run bench` measures it.
    assert.ok((times[0] ?? Infinity) < 100, `${times[0]} ms`);
  });
});
