/** Reads `Seats:`: a number is for the organiser and becomes a private capacity; words are bands
 * that everybody may see. */
import type { Circle } from "../../../src/contract/circle.js";
import type { Capacity } from "../rsvps/capacity.js";
import { bands } from "./field-answers.js";
import { plainWord } from "./plain-words.js";

export interface Seats {
  readonly seats: Circle["rsvp"]["seats"];
  readonly capacity: Capacity;
}

const inPerson = /\b(?:in person|presencial(?:es)?|en persona)\b/;
const online = /\b(?:online|en linea|virtual(?:es)?)\b/;

/**
 * `12`, `full`, `12 in person, 20 online`: without a way it holds for each, since a room and a call
 * each have places of their own. `undefined` when a part is not understood.
 */
export function seatsIn(value: string): Seats | undefined {
  let read: Seats = { seats: {}, capacity: {} };
  for (const part of value.split(/\s*[,;]\s*/)) {
    const word = plainWord(part);
    const bare = word.replace(inPerson, "").replace(online, "");
    const rest = bare.replace(/\b(?:places?|seats?|lugares|plazas|cupos?)\b/, "").trim();
    const places = /^\d{1,4}$/.test(rest) ? Number(rest) : undefined;
    const band = places === undefined ? bands.get(rest) : places === 0 ? "full" : "open";
    if (band === undefined) return undefined;
    const ways = inPerson.test(word)
      ? (["inPerson"] as const)
      : online.test(word)
        ? (["online"] as const)
        : (["inPerson", "online"] as const);
    const all = <Value>(each: Value) => Object.fromEntries(ways.map((way) => [way, each]));
    read = {
      seats: { ...read.seats, ...all(band) },
      capacity: { ...read.capacity, ...(places !== undefined && all(places)) },
    };
  }
  return read;
}
