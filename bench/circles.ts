/** Circles for measuring: made of the contract's example by a fixed seed, beginning tomorrow. */
import { exampleCircle } from "../src/contract/circle-example.js";
import type { CircleSource } from "../src/contract/circle.js";

const titles = [
  "Healing circle",
  "Racial healing conversation",
  "Circle after loss",
  "Open evening",
];
const areas = ["West Philadelphia", "Kensington", "Germantown", "South Philadelphia", "Olney"];
const summaries = [
  "For people who lost someone. You may just listen.",
  "We talk about what hurts, and about what helps. Tea and bread are there.",
  "For parents and grandparents. Childcare is in the next room.",
  "A first step, with two facilitators. No one has to speak.",
];
const day = 86_400_000;

/** `count` dates over 100 days, in order of time; each title ends in its own number. */
export function seededCircles(count: number, nowMs: number): CircleSource[] {
  const random = randomOf(20261124);
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)] as Item;
  const tomorrow = (Math.floor(nowMs / day) + 1) * day;
  return Array.from({ length: count }, (_, index): CircleSource => {
    const date = tomorrow + Math.floor((index * 100) / count) * day;
    // The offset of Philadelphia in winter: what is measured does not depend on the season.
    const at = (hour: number) => `${new Date(date).toISOString().slice(0, 10)}T${hour}:30:00-05:00`;
    const modes = pick([["inPerson"], ["inPerson", "online"], ["online"]]);
    return {
      ...exampleCircle,
      id: `bench${String(index).padStart(11, "0")}`,
      uid: `00000000-0000-5000-8000-${String(index).padStart(12, "0")}`,
      kind: pick(["healingCircle", "racialHealing", "workshop"]),
      seriesId: null,
      scheduleNote: null,
      status: random() < 0.05 ? "cancelled" : "scheduled",
      title: `${pick(titles)} (no. ${index})`,
      summary: pick(summaries),
      start: at(17 + Math.floor(random() * 3)),
      end: at(20),
      timeZone: "Etc/GMT+5",
      modes,
      place: modes.includes("inPerson") ? { visibility: "area", areaLabel: pick(areas) } : null,
    };
  });
}

/** A small, even, repeatable generator (mulberry32): the same seed gives the same rows everywhere. */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
