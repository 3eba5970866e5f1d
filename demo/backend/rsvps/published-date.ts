/** A date as signing up sees it: the public record, with what is kept beside it. */
import type { Circle } from "../../../src/contract/circle.js";
import { readInstant } from "../../../src/contract/zone.js";
import { dateIn } from "../answer-by.js";
import type { Withheld } from "../circles/withheld.js";
import { daysAfter } from "../staff/records.js";
import type { Capacity } from "./capacity.js";
import type { DateFate, RsvpDate } from "./records.js";

export interface PublishedDate {
  /** As everybody sees it, with its bands. */
  readonly circle: Circle;
  readonly withheld: Withheld;
  /** No longer in the calendar: nobody new is taken. */
  readonly vanished: boolean;
}

/** Days after a date for which its people are kept. */
export const keptDays = 14;

/** How the date stands, in one word. */
export function fateOf({ circle, vanished }: PublishedDate): DateFate {
  if (vanished) return circle.status === "cancelled" ? "cancelled" : "unsure";
  switch (circle.status) {
    case "cancelled":
    case "postponed":
      return circle.status;
    case "movedOnline":
      return "online";
    default:
      return "on";
  }
}

/** What is kept of it once somebody signed up. */
export function rowOf(date: PublishedDate): Omit<RsvpDate, "cancelledHere"> {
  const { circle } = date;
  const end = new Date(readInstant(circle.end)?.epochMs ?? 0);
  return {
    circleId: circle.id,
    title: circle.title,
    start: circle.start,
    end: end.toISOString(),
    fate: fateOf(date),
    capacity: capacityOf(date),
    deletesOn: daysAfter(dateIn(circle.timeZone, end), keptDays),
  };
}

/** Places by room; the organiser's word "full" is no place. */
export function capacityOf({ circle, withheld }: PublishedDate): Capacity {
  const { capacity = {} } = withheld;
  const { seats } = circle.rsvp;
  const word = (room: "inPerson" | "online") =>
    capacity[room] ?? (seats[room] === "full" ? 0 : undefined);
  const [inPerson, online] = [word("inPerson"), word("online")];
  return {
    ...(inPerson !== undefined && { inPerson }),
    ...(online !== undefined && { online }),
  };
}
