/** Whether a date can still be signed up for, and which other date of its series can. Pure. */
import type { Circle } from "../../contract/circle.js";
import { readInstant } from "../../contract/zone.js";
import { graceEnd, mayJoin, modesNow, type Occurrence } from "./model.js";

/** Whether no place is left that way; whoever joins by phone sits among those online. */
export function isTaken({ rsvp }: Circle, mode: Circle["modes"][number]): boolean {
  if (mode === "other") return false;
  return rsvp.seats[mode === "phone" ? "online" : mode] === "full";
}

/** The ways of taking part that have no place left. */
export function fullModes(circle: Circle): Circle["modes"] {
  return modesNow(circle).filter((mode) => isTaken(circle, mode));
}

/** Whether no way of taking part has a place left. */
export function isFull(circle: Circle): boolean {
  return modesNow(circle).every((mode) => isTaken(circle, mode));
}

/** The next date of the same series that has room and can be signed up for. */
export function nextOpen(
  all: readonly Occurrence[],
  { circle, start: from }: Occurrence,
  nowMs: number,
): Occurrence | undefined {
  const { seriesId } = circle;
  if (seriesId === null) return undefined;
  return all.find(
    (each) =>
      each.circle.seriesId === seriesId &&
      each.start.epochMs > from.epochMs &&
      mayJoin(each, nowMs) &&
      !isFull(each.circle) &&
      !isClosed(each.circle, nowMs),
  );
}

/** Whether it is too late to come in, and not over: some circles let people in for a while. */
export function isUnderWay({ circle, start: from, end }: Occurrence, nowMs: number): boolean {
  return graceEnd(circle, from) <= nowMs && nowMs < end.epochMs;
}

/** Whether the time to sign up is over. */
export function isClosed({ rsvp }: Circle, nowMs: number): boolean {
  const closes = rsvp.closes === undefined ? undefined : readInstant(rsvp.closes);
  return closes !== undefined && closes.epochMs <= nowMs;
}

/** Whether sign-up has begun and is not over, and there is a place or a waitlist. */
export function maySignUp({ circle }: Occurrence, nowMs: number): boolean {
  const { opens, waitlist } = circle.rsvp;
  const begins = opens === undefined ? undefined : readInstant(opens);
  const hasBegun = !begins || begins.epochMs <= nowMs;
  return hasBegun && !isClosed(circle, nowMs) && (waitlist || !isFull(circle));
}
