/** A list that was read again, and dates that somebody was led to. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { exampleCircle } from "../../../src/contract/circle-example.js";
import { Circle } from "../../../src/contract/circle.js";
import { z } from "../../../src/contract/zod.js";
import {
  next,
  start,
  type Listing,
  type State,
  type Step,
} from "../../../src/widgets/upcoming-circles/model.js";

function circle(change: Readonly<Record<string, unknown>>): Circle {
  return z.parse(Circle, { ...exampleCircle, ...change });
}

function listing(...circles: readonly Circle[]): Listing {
  return { circles, generatedAt: "2026-11-24T17:00:00Z", truncated: false };
}

const evening = circle({ id: "evening00000" });

describe("a list that was read again", () => {
  const list = listing(evening);
  const question = {};
  const ready = { at: "ready", question, value: list, asOf: 1, asking: false } as const;
  const told = (resource: Extract<Step, { type: "told" }>["resource"]): Step => ({
    type: "told",
    resource,
    unasked: true,
  });
  const after = (...steps: readonly Step[]) => steps.reduce<State>(next, start);

  it("stays as it is read when another one comes unasked, and is put in place when wanted", () => {
    const other = listing(circle({ id: "another00000", start: evening.start }));
    const newer = told({ ...ready, value: other, asOf: 2 });
    const held = after(told(ready), newer);
    assert.ok("listing" in held);
    assert.equal(held.listing, list);
    assert.deepEqual(held.newer, { listing: other, asOf: 2 });
    const shown = next(held, { type: "askedForNewer" });
    assert.ok("listing" in shown);
    assert.equal(shown.listing, other);
    assert.equal(shown.newer, undefined);
  });

  it("is put in place at once when somebody asked, or when it shows nothing else", () => {
    const few = listing(
      circle({ id: "evening00000", rsvp: { ...evening.rsvp, seats: { inPerson: "few" } } }),
    );
    const open = listing(
      circle({ id: "evening00000", rsvp: { ...evening.rsvp, seats: { inPerson: "open" } } }),
    );
    const same = after(told({ ...ready, value: open }), told({ ...ready, value: few }));
    assert.ok("listing" in same);
    assert.equal(same.listing, few);
    const other = listing(circle({ id: "another00000" }));
    const asked = { ...told({ ...ready, value: other }), unasked: false } as Step;
    const state = after(told(ready), asked);
    assert.ok("listing" in state);
    assert.equal(state.listing, other);
  });

  it("keeps a date in view that somebody was led to, with its details when they are wanted", () => {
    const led = after(told(ready), { type: "ledTo", id: "evening00000", open: true });
    assert.ok("brought" in led);
    assert.deepEqual([led.brought, led.opened], [["evening00000"], ["evening00000"]]);
    assert.deepEqual(next(led, { type: "ledTo", id: "evening00000", open: true }), led);
  });
});
