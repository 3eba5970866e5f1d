/** What a person is told of their sign-up: where it stands, and what was kept for them. */
import { z } from "../../../src/contract/zod.js";
import { Rsvp } from "../../../src/contract/rsvp.js";
import type { Db } from "../store/port.js";
import { hasRoom } from "./capacity.js";
import { fateOf } from "./published-date.js";
import type { PublishedDate } from "./published-date.js";
import type { RsvpDate, RsvpState, StaffRsvp } from "./records.js";

/** A sign-up as its code finds it. */
export interface Found extends Pick<StaffRsvp, "circleId" | "mode" | "guests"> {
  readonly state: RsvpState;
  readonly fate: RsvpDate["fate"];
}

/** The sign-up with this code, found by the code's SHA-256. */
export async function findByCode(db: Db, hash: string): Promise<Found | undefined> {
  const [found] = await db.query<Found>(
    `select circle_id as "circleId", mode, guests, state, fate
     from rsvp join rsvp_date using (circle_id) where code_hash = $1`,
    [hash],
  );
  return found;
}

/**
 * The reply; place and link only to somebody who is confirmed, for the way they come, while the
 * date is to be held. In the order of the schema: the same answer is the same text.
 */
export function told(
  { circleId, fate, guests, mode, state }: Found,
  date: PublishedDate | undefined,
  code: string,
): Rsvp {
  // A calendar that was read this moment knows more than the row, and staff more than a calendar.
  const fates = [fate, date ? fateOf(date) : "unsure"];
  const isOff = fates.includes("cancelled");
  const isHeld = fates.every((each) => each === "on" || each === "online");
  // Who meant to come into the room is as sure of the call that it moved to.
  const isCall = fates.includes("online") || (date && !hasRoom(date.circle, "inPerson"));
  const way = mode === "inPerson" && isCall ? "online" : mode;
  const shown = date && isHeld && state === "confirmed" ? revealed(date, way) : {};
  const { nextSteps } = date?.withheld ?? {};
  return z.parse(Rsvp, {
    state: isOff ? "cancelled" : state,
    code,
    ...(Object.keys(shown).length > 0 && { reveal: shown }),
    ...(nextSteps !== undefined && isHeld && state === "confirmed" && { nextSteps }),
    circle: circleId,
    mode: way,
    guests,
  });
}

function revealed({ circle, withheld }: PublishedDate, mode: Found["mode"]): object {
  const { place, online } = circle;
  if (mode === "inPerson") {
    const named = [place?.name, place?.address].filter(Boolean).join(", ");
    const address = withheld.address ?? named;
    const meetingPoint = withheld.meetingPoint ?? place?.meetingPoint;
    return { ...(address !== "" && { address }), ...(meetingPoint && { meetingPoint }) };
  }
  const { dialIn, passcode } = withheld;
  const joinUrl = mode === "online" ? (withheld.joinUrl ?? online?.joinUrl) : undefined;
  return {
    ...(joinUrl && { joinUrl }),
    ...(dialIn && { dialIn }),
    ...(passcode && { passcode }),
  };
}
