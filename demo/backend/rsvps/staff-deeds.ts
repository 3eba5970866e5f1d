/** What staff do for one person of a date, each with its line in the record: give a place, decline,
 * cancel, and write down who was told. */
import { record } from "../staff/audit.js";
import type { DeedCode } from "../staff/audit.js";
import type { Doer } from "../staff/items.js";
import type { Db } from "../store/port.js";
import { approve, cancelRsvp, decline, markTold, promote } from "./deciding.js";
import type { Decided } from "./deciding.js";
import type { RsvpState, StaffRsvp } from "./records.js";

/** `cancel`: they asked for it themselves. `place` is for who waits, on the list or for a talk. */
export const rsvpDeeds = ["place", "decline", "cancel"] as const;
export type RsvpDeed = (typeof rsvpDeeds)[number];

/** `waitlisted`: there was no room, so they wait; `full`: there was none, and nothing changed. */
export type RsvpOutcome = "done" | "waitlisted" | "full" | "off" | "gone";

/** Does one of them; `gone` when they stand otherwise than the page showed, `off` when the date is
 * cancelled. */
export function changeRsvp(
  db: Db,
  { deed, id }: { readonly deed: RsvpDeed; readonly id: string },
  by: Doer & { readonly at: Date },
): Promise<RsvpOutcome> {
  return db.tx(async (tx) => {
    const [row] = await tx.query<{ circleId: string; state: RsvpState; fate: string }>(
      `select circle_id as "circleId", state, fate from rsvp join rsvp_date using (circle_id)
       where id = $1`,
      [id],
    );
    if (!row || row.state === "cancelled") return "gone";
    if (deed === "place" && row.fate === "cancelled") return "off";
    const did = await done(tx, id, deed, { state: row.state, now: by.at });
    const outcome = outcomes[deed](did);
    if (outcome === "done" || outcome === "waitlisted")
      await record(tx, { who: by.who, did: codes[deed], ref: row.circleId, on: by.today });
    return outcome;
  });
}

async function done(
  tx: Db,
  id: string,
  deed: RsvpDeed,
  { now, state }: { readonly now: Date; readonly state: RsvpState },
): Promise<Decided> {
  switch (deed) {
    case "place":
      return state === "pending" ? approve(tx, id) : promote(tx, id);
    case "decline":
      return decline(tx, id);
    case "cancel":
      return (await cancelRsvp(tx, id, { asked: true, now })) && "cancelled";
  }
}

const codes: Readonly<Record<RsvpDeed, DeedCode>> = {
  place: "placeGiven",
  decline: "placeDeclined",
  cancel: "placeCancelled",
};

const ended = (did: Decided): RsvpOutcome => (did === "cancelled" ? "done" : "gone");

const outcomes: Readonly<Record<RsvpDeed, (did: Decided) => RsvpOutcome>> = {
  place: (did) => {
    if (did === "full" || did === "waitlisted") return did;
    return did === "confirmed" ? "done" : "gone";
  },
  decline: ended,
  cancel: ended,
};

/** `reached`; `notReached`: to be tried again; `noWay`: they left no way to reach them. */
export const tellings = ["reached", "notReached", "noWay"] as const;
export type Telling = (typeof tellings)[number];

/**
 * Writes down whether somebody was told what the page showed; `false` when that has changed, so
 * that nobody counts as told of what came later.
 */
export function writeTold(
  db: Db,
  { how, id, version }: Pick<StaffRsvp, "id" | "version"> & { readonly how: Telling },
  by: Doer,
): Promise<boolean> {
  return db.tx(async (tx) => {
    const isReached = how === "reached";
    if (isReached && !(await markTold(tx, { id, version }, by))) return false;
    const [row] = await tx.query<{ circleId: string }>(
      isReached
        ? `update rsvp set tried_on = null, tried_by = null where id = $1
           returning circle_id as "circleId"`
        : `update rsvp set tried_on = $2, tried_by = $3, no_way = $4 where id = $1
           returning circle_id as "circleId"`,
      isReached ? [id] : [id, by.today, by.who, how === "noWay"],
    );
    if (!row) return false;
    const did = isReached ? "told" : "toldNobody";
    await record(tx, { who: by.who, did, ref: row.circleId, on: by.today });
    return true;
  });
}
