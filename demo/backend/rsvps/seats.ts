/** Places as everybody may see them: bands that follow what is taken, in every process. */
import type { Circle } from "../../../src/contract/circle.js";
import type { Ports } from "../ports.js";
import { bands } from "./capacity.js";
import type { Capacity, Taken } from "./capacity.js";
import { allTaken } from "./dates.js";

/** Another process hears of a place that was taken after this time at most. */
const restMs = 5_000;

export interface Seats {
  /** Who takes part, by date; the same map while nothing changed. */
  taken(): Promise<ReadonlyMap<string, Taken>>;
  /** The next reading is a new one. */
  changed(): void;
}

export function createSeats({ db, now }: Pick<Ports, "db" | "now">): Seats {
  let known: ReadonlyMap<string, Taken> = new Map();
  let readAt = -Infinity;

  async function read(): Promise<void> {
    const at = now().getTime();
    if (Math.abs(at - readAt) < restMs) return;
    readAt = at;
    try {
      const next = await allTaken(db);
      if (text(next) !== text(known)) known = next;
    } catch (error) {
      // The list goes on with what was known; nobody is let in by it: places are counted anew.
      const name = error instanceof Error ? error.name : "unknown";
      console.error(`haven: how many take part cannot be read (${name}).`);
    }
  }

  return {
    async taken() {
      await read();
      return known;
    },
    changed() {
      readAt = -Infinity;
    },
  };
}

/** The circle with bands in place of numbers; as its organiser wrote it where there are none. */
export function withBands(
  circle: Circle,
  capacity: Capacity | undefined,
  taken: Taken = {},
): Circle {
  if (capacity === undefined) return circle;
  return { ...circle, rsvp: { ...circle.rsvp, seats: bands(circle, capacity, taken) } };
}

const text = (taken: ReadonlyMap<string, Taken>) =>
  JSON.stringify(
    [...taken]
      .map(([id, { inPerson, online }]) => [id, inPerson ?? 0, online ?? 0] as const)
      .toSorted(([one], [other]) => (one < other ? -1 : 1)),
  );
