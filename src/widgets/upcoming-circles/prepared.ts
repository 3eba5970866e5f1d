/** Brings what a list needs before its first picture, and nothing for a list that is simply on. */
import type { Circles } from "../../client/circles.js";
import { late } from "../../client/late.js";
import type { Circle } from "../../contract/circle.js";
import { withPrices } from "./price.js";
import type * as Standing from "./standing.js";

let standing: typeof Standing | undefined;

/** The words for dates that are not simply on, once they are here. */
export const standingWords = () => standing;

/**
 * The list, once it can be told truly: a cancelled date never shows as one that takes place.
 * @throws Failure `network` when the words for it do not come.
 */
export async function prepared(reading: Promise<Circles>): Promise<Circles> {
  const read = await withPrices(reading);
  const soon = Math.max(Date.now(), Date.parse(read.generatedAt)) + 3_600_000;
  if (!standing && read.circles.some((circle) => needsWords(circle, soon)))
    standing = await late(() => import("./standing.js"));
  return read;
}

function needsWords({ status, statusNote, start, rsvp }: Circle, soon: number): boolean {
  const { seats, opens, closes } = rsvp;
  const isSet = seats.inPerson === "full" || seats.online === "full" || opens || closes;
  return status !== "scheduled" || !!statusNote || !!isSet || Date.parse(start) < soon;
}
