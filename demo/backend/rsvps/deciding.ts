/** What staff do with a sign-up; the caller brings the transaction and writes the audit line. */
import type { Db } from "../store/port.js";
import { free, roomOf } from "./capacity.js";
import { locked, promoteWaiting, takenSeats } from "./dates.js";
import type { RsvpDate, RsvpNews, RsvpState, StaffRsvp } from "./records.js";
import { emptied } from "./taking.js";

/** How it stands afterwards; `full`: there is no room for them, and nothing changed. */
export type Decided = RsvpState | "full" | undefined;

interface Standing extends Pick<StaffRsvp, "mode" | "guests" | "state" | "mayWait"> {
  readonly date: RsvpDate;
}

/** After a talk: confirmed when there is room, else on the waitlist. `undefined`: it is gone. */
export async function approve(tx: Db, id: string): Promise<Decided> {
  const one = await standing(tx, id);
  if (one?.state !== "pending") return one?.state;
  return (await hasRoom(tx, one))
    ? set(tx, id, "confirmed", "approved")
    : set(tx, id, "waitlisted", "waitlisted");
}

/** From the waitlist, past those who came before, where there is room. */
export async function promote(tx: Db, id: string): Promise<Decided> {
  const one = await standing(tx, id);
  if (one?.state !== "waitlisted") return one?.state;
  return (await hasRoom(tx, one)) ? set(tx, id, "confirmed", "promoted") : "full";
}

/** After a talk: not this circle. What they wrote stays until they were told. */
export async function decline(tx: Db, id: string): Promise<Decided> {
  const one = await standing(tx, id);
  return one?.state === "pending" ? set(tx, id, "cancelled", "declined") : one?.state;
}

/**
 * Takes somebody out. `asked`: they asked for it themselves, on the phone, and need not be told.
 * Who waits moves up; their ids come with it.
 */
export async function cancelRsvp(
  tx: Db,
  id: string,
  { asked, now }: { readonly asked: boolean; readonly now: Date },
): Promise<{ readonly promoted: readonly string[] } | undefined> {
  const one = await standing(tx, id);
  if (!one) return undefined;
  if (one.state === "cancelled") return { promoted: [] };
  if (asked) await tx.query(`update rsvp set ${emptied}, news = null where id = $1`, [id]);
  else await set(tx, id, "cancelled", "cancelled");
  return { promoted: await promoteWaiting(tx, one.date, now) };
}

/**
 * Writes down that a person was told what the page showed; `version` is the one shown there, so
 * that what changed meanwhile is still to be told. Nothing is kept of who was told that they are
 * out. `false` when it had changed, or is gone.
 */
export async function markTold(
  tx: Db,
  { id, version }: Pick<StaffRsvp, "id" | "version">,
  { today, who }: { readonly today: string; readonly who: string },
): Promise<boolean> {
  const one = await standing(tx, id);
  if (!one) return false;
  const told = await tx.query<{ state: RsvpState }>(
    `update rsvp set knows = fate || ' ' || starts, news = null, told_on = $3, told_by = $4
     from rsvp_date as held where held.circle_id = rsvp.circle_id and id = $1
       and fate || ' ' || starts || ' ' || coalesce(news, '') = $2
     returning state`,
    [id, version, today, who],
  );
  if (told[0]?.state === "cancelled")
    await tx.query(`update rsvp set ${emptied} where id = $1`, [id]);
  return told.length > 0;
}

/** The date's row is locked first, as everywhere. */
async function standing(tx: Db, id: string): Promise<Standing | undefined> {
  const [found] = await tx.query<{ circle_id: string }>(
    "select circle_id from rsvp where id = $1",
    [id],
  );
  const date = found && (await locked(tx, found.circle_id));
  if (!date) return undefined;
  const [row] = await tx.query<Omit<Standing, "date">>(
    `select mode, guests, state, may_wait as "mayWait" from rsvp where id = $1`,
    [id],
  );
  return row && { ...row, date };
}

async function hasRoom(tx: Db, { date, guests, mode }: Standing): Promise<boolean> {
  const taken = await takenSeats(tx, date.circleId);
  return free(date.capacity, taken, roomOf(mode, date.fate)) >= 1 + guests;
}

async function set<State extends RsvpState>(
  tx: Db,
  id: string,
  state: State,
  news: RsvpNews,
): Promise<State> {
  await tx.query("update rsvp set state = $2, news = $3 where id = $1", [id, state, news]);
  return state;
}
