/** The row of a date, which is the lock under which its seats are counted, and its waitlist. */
import type { Db } from "../store/port.js";
import { free, roomOf } from "./capacity.js";
import type { Room, Taken } from "./capacity.js";
import { dateColumns } from "./records.js";
import type { RsvpDate, StaffRsvp } from "./records.js";

/** What a waiting person needs. */
type Party = Pick<StaffRsvp, "id" | "mode" | "guests">;

/** What the calendar says of a date. */
type CalendarDate = Omit<RsvpDate, "cancelledHere">;

/** As `roomOf` says it; for a `rsvp` joined with its `rsvp_date`. */
const room = "case when mode = 'inPerson' and fate <> 'online' then 'inPerson' else 'online' end";

/** Locks the row of a date until the transaction ends; `undefined` where nobody ever signed up. */
export async function locked(tx: Db, circleId: string): Promise<RsvpDate | undefined> {
  const [date] = await tx.query<RsvpDate>(
    `select ${dateColumns} from rsvp_date where circle_id = $1 for update`,
    [circleId],
  );
  return date;
}

/** The same, with a row where there is none yet. */
export async function lockedOrNew(tx: Db, date: CalendarDate): Promise<RsvpDate> {
  await tx.query(
    // Staff may have called it off before anybody had signed up.
    `insert into rsvp_date (circle_id, title, starts, ends_at, fate, capacity, deletes_on,
       cancelled_here)
     values ($1, $2, $3, $4, $5, $6, $7,
       exists (select 1 from circle_decision where circle_id = $1))
     on conflict (circle_id) do nothing`,
    valuesOf(date),
  );
  const row = await locked(tx, date.circleId);
  if (!row) throw new Error("a date vanished between two statements");
  return row;
}

/** What the calendar says now, in a row that is locked; a cancellation of ours stays. */
export async function updateDate(tx: Db, date: CalendarDate): Promise<void> {
  await tx.query(
    `update rsvp_date set title = $2, starts = $3, ends_at = $4, capacity = $6, deletes_on = $7,
       fate = case when cancelled_here then 'cancelled' else $5 end
     where circle_id = $1`,
    valuesOf(date),
  );
}

/** Whether two rows say the same of a date. */
export function sameDate(one: CalendarDate, other: CalendarDate): boolean {
  const text = ({ capacity, deletesOn, end, fate, start, title }: CalendarDate) =>
    JSON.stringify([
      title,
      start,
      Date.parse(end),
      fate,
      capacity.inPerson,
      capacity.online,
      deletesOn,
    ]);
  return text(one) === text(other);
}

function valuesOf(date: CalendarDate): readonly unknown[] {
  const { capacity, circleId, deletesOn, end, fate, start, title } = date;
  return [circleId, title, start, end, fate, JSON.stringify(capacity), deletesOn];
}

/** People with their guests who are sure of a place, by room; for one date whose row is locked. */
export async function takenSeats(tx: Db, circleId: string): Promise<Taken> {
  const rows = await tx.query<{ room: Room; people: number }>(
    `select ${room} as room, sum(1 + guests)::int as people
     from rsvp join rsvp_date using (circle_id)
     where circle_id = $1 and state = 'confirmed' group by 1`,
    [circleId],
  );
  return Object.fromEntries(rows.map((row) => [row.room, row.people]));
}

/** The same for every date, by its id: for the bands that everybody may see. */
export async function allTaken(db: Db): Promise<ReadonlyMap<string, Taken>> {
  const rows = await db.query<{ id: string; room: Room; people: number }>(
    `select circle_id as id, ${room} as room, sum(1 + guests)::int as people
     from rsvp join rsvp_date using (circle_id) where state = 'confirmed' group by 1, 2`,
  );
  const taken = new Map<string, Taken>();
  for (const { id, people, room: each } of rows)
    taken.set(id, { ...taken.get(id), [each]: people });
  return taken;
}

/**
 * Gives free places to those who wait, who came first first: each for whom there is room with their
 * guests, so that a family that does not fit holds up nobody. They are to be told, and so nobody
 * moves up once the date has begun: who would learn of it in time?
 */
export async function promoteWaiting(
  tx: Db,
  { capacity, circleId, fate, start }: RsvpDate,
  now: Date,
): Promise<readonly string[]> {
  const isAhead = Date.parse(start) > now.getTime();
  if (!isAhead || (fate !== "on" && fate !== "online")) return [];
  const waiting = await tx.query<Party>(
    `select id, mode, guests from rsvp where circle_id = $1 and state = 'waitlisted'
     order by arrival`,
    [circleId],
  );
  if (waiting.length === 0) return [];
  const taken: { [Each in Room]?: number } = { ...(await takenSeats(tx, circleId)) };
  const promoted: string[] = [];
  for (const { guests, id, mode } of waiting) {
    const where = roomOf(mode, fate);
    if (free(capacity, taken, where) < 1 + guests) continue;
    taken[where] = (taken[where] ?? 0) + 1 + guests;
    await tx.query("update rsvp set state = 'confirmed', news = 'promoted' where id = $1", [id]);
    promoted.push(id);
  }
  return promoted;
}
