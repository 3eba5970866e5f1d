/** Takes somebody in, or puts them on the list, under the lock of the date; and takes them out. */
import { randomBytes } from "node:crypto";
import type { RsvpRequest } from "../../../src/contract/rsvp.js";
import { Refusal } from "../guards/problem.js";
import type { Db } from "../store/port.js";
import { free, rooms, roomOf } from "./capacity.js";
import type { Taken } from "./capacity.js";
import { codeFor, codeHash } from "./code.js";
import { locked, lockedOrNew, promoteWaiting, sameDate, takenSeats, updateDate } from "./dates.js";
import { rowOf } from "./published-date.js";
import type { PublishedDate } from "./published-date.js";
import { versionOf } from "./records.js";
import type { RsvpDate, RsvpState } from "./records.js";

/** What is kept as the answer: without the code, and without what is revealed. */
export interface Taking {
  readonly id: string;
  readonly state: Exclude<RsvpState, "cancelled">;
  readonly circle: string;
  readonly mode: RsvpRequest["mode"];
  readonly guests: number;
}

export interface Arrival {
  readonly wish: RsvpRequest;
  readonly unproven: boolean;
  readonly now: Date;
  /** The day, where the organisation is. */
  readonly today: string;
  readonly secret: Uint8Array;
}

/**
 * Stores one sign-up whose wish was accepted. One row of the date is locked from the count to the
 * commit, so that no two processes give away the same place.
 * @throws Refusal 410 `cancelled` when staff cancelled meanwhile; 409 `full` with the ways that
 * have room for this many.
 */
export async function take(
  tx: Db,
  date: PublishedDate,
  { wish, unproven, now: at, today, secret }: Arrival,
): Promise<Taking> {
  const now = rowOf(date);
  const before = await lockedOrNew(tx, now);
  if (before.cancelledHere) throw new Refusal(410, "cancelled");
  const row = { ...before, ...now };
  if (!sameDate(before, now)) {
    await updateDate(tx, now);
    // Whoever waits goes before whoever comes, should the organiser have made room.
    await promoteWaiting(tx, row, at);
  }
  const state = stateFor(wish, date, row, await takenSeats(tx, row.circleId));
  const id = randomBytes(12).toString("hex");
  await tx.query(
    `insert into rsvp (id, circle_id, mode, state, may_wait, guests, needs, language, agreements,
       age_ok, lang, unproven, jwe, data, code_hash, made_on, knows)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)`,
    [
      id,
      row.circleId,
      wish.mode,
      state,
      wish.waitlist === true,
      wish.guests,
      JSON.stringify([...new Set(wish.needs)]),
      wish.language ?? null,
      JSON.stringify([...new Set(wish.agreements)]),
      wish.ageOk ?? null,
      wish.lang,
      unproven,
      wish.jwe ? JSON.stringify(wish.jwe) : null,
      wish.data ? JSON.stringify(wish.data) : null,
      codeHash(codeFor(secret, id)),
      today,
      versionOf(row),
    ],
  );
  return { id, state, circle: row.circleId, mode: wish.mode, guests: wish.guests };
}

function stateFor(
  { guests, mode, waitlist: mayWait }: RsvpRequest,
  { circle }: PublishedDate,
  { capacity, fate }: Pick<RsvpDate, "capacity" | "fate">,
  taken: Taken,
): Taking["state"] {
  const { accepts, mode: rule, waitlist } = circle.rsvp;
  if (rule === "talkFirst" || circle.audience.entry === "talkFirst") return "pending";
  const fits = rooms.filter((room) => free(capacity, taken, room) >= 1 + guests);
  if (fits.includes(roomOf(mode, fate))) return "confirmed";
  if (mayWait && waitlist) return "waitlisted";
  const open = accepts.filter((each) => fits.includes(roomOf(each, fate)));
  throw new Refusal(409, "full", { members: { open, waitlist } });
}

/**
 * Cancels one's own sign-up: nothing that was written stays, and who waits moves up in the same
 * transaction. `false` for a code that is nobody's; a second time changes nothing.
 */
export function leave(db: Db, hash: string, now: Date): Promise<boolean> {
  return db.tx(async (tx) => {
    const [found] = await tx.query<{ circle_id: string }>(
      "select circle_id from rsvp where code_hash = $1",
      [hash],
    );
    const date = found && (await locked(tx, found.circle_id));
    if (!date) return false;
    await tx.query(`update rsvp set ${emptied}, news = null where code_hash = $1`, [hash]);
    await promoteWaiting(tx, date, now);
    return true;
  });
}

/** What is left of a sign-up that is over: that it was there. */
export const emptied = `state = 'cancelled', jwe = null, data = null, needs = '[]',
  language = null, agreements = '[]', age_ok = null`;
