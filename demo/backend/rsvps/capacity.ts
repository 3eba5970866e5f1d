/** How many places a date has, which only its organiser knows, and the band that everybody may
 * see. */
import type { Circle } from "../../../src/contract/circle.js";
import type { RsvpRequest } from "../../../src/contract/rsvp.js";
import type { DateFate } from "./records.js";

/** Where seats are counted: whoever joins by phone sits among those online. */
export const rooms = ["inPerson", "online"] as const;
export type Room = (typeof rooms)[number];

/** Places by room: 0 where the organiser wrote "full", absent where there is no limit. */
export type Capacity = { readonly [Each in Room]?: number };

/** People with their guests, by room. */
export type Taken = { readonly [Each in Room]?: number };

/** The room of a way to take part; of a date that moved online everybody is in the call. */
export function roomOf(mode: RsvpRequest["mode"], fate?: DateFate): Room {
  return mode === "inPerson" && fate !== "online" ? "inPerson" : "online";
}

/** Whether anybody can sit there: a number for all ways says nothing of a way that is none. */
export function hasRoom({ modes }: Pick<Circle, "modes">, room: Room): boolean {
  return room === "inPerson"
    ? modes.includes("inPerson")
    : modes.includes("online") || modes.includes("phone");
}

/** Places that are free; Infinity without a limit, never below 0. */
export function free(capacity: Capacity, taken: Taken, room: Room): number {
  return Math.max(0, (capacity[room] ?? Infinity) - (taken[room] ?? 0));
}

/** So few are free that one should not wait for long; with fewer places in all it is always so. */
const few = 3;
const fewOf = 5;

/**
 * What is said of the places: `full` without any, `few` with three, or a fifth of them, at most.
 * The organiser's own words stand where there is no number.
 */
export function bands(circle: Circle, capacity: Capacity, taken: Taken): Circle["rsvp"]["seats"] {
  const { seats } = circle.rsvp;
  const band = (room: Room) => {
    if (!hasRoom(circle, room)) return undefined;
    const places = capacity[room];
    if (places === undefined) return seats[room];
    const left = free(capacity, taken, room);
    if (left === 0) return "full";
    return left <= few || left * fewOf <= places ? "few" : "open";
  };
  const [inPerson, online] = [band("inPerson"), band("online")];
  return { ...(inPerson && { inPerson }), ...(online && { online }) };
}
