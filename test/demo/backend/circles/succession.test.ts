/** A date keeps the name that people hold when its calendar gives it another one. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { rekeyed, successions } from "../../../../demo/backend/circles/succession.js";
import type { Circle } from "../../../../src/contract/circle.js";
import { circlesOf, entry } from "../../../support/calendars.js";

const [circle] = circlesOf([entry()]);
assert.ok(circle);
const one: Circle = circle;
const fresh = { ...one, id: "fresh1111" };
const origin = { uid: "old", key: "" };
const known = { id: one.id, origin, circle: one, missing: true };
const of = (circles: readonly Circle[], list = [known], origins = new Map()) =>
  [...successions(circles, origins, list)].map((pair) => pair.join(" is "));

describe("a new name of a date", () => {
  const same = [`fresh1111 is ${one.id}`];

  it("is its old one when title and day are the same, whatever the hour", () => {
    assert.deepEqual(of([fresh]), same);
    const later = {
      ...fresh,
      start: one.start.replace("T18:30", "T19:15"),
      title: "EVENING circle",
    };
    assert.deepEqual(of([later]), same);
  });

  it("is its own on another day, with another title, or while the old one is there", () => {
    assert.deepEqual(of([{ ...fresh, start: one.start.replace("-24T", "-25T") }]), []);
    assert.deepEqual(of([{ ...fresh, title: "Another circle" }]), []);
    assert.deepEqual(of([fresh], [{ ...known, missing: false }]), []);
  });

  it("is its own when two could be meant: a guess would send people to the wrong one", () => {
    assert.deepEqual(of([fresh, { ...fresh, id: "fresh2222" }]), []);
    assert.deepEqual(of([fresh], [known, { ...known, id: "other1111" }]), []);
  });

  it("is remembered by where it comes from, also when the title changes", () => {
    const origins = new Map([["fresh1111", origin]]);
    assert.deepEqual(of([{ ...fresh, title: "Renamed" }], [known], origins), same);
  });

  it("carries along what is kept for those who signed up", () => {
    const renamed = new Map([["fresh1111", one.id]]);
    const kept = rekeyed(
      new Map([
        ["fresh1111", "a"],
        ["else1111", "b"],
      ]),
      renamed,
    );
    assert.deepEqual(
      [...kept],
      [
        [one.id, "a"],
        ["else1111", "b"],
      ],
    );
  });
});
