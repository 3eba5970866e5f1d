/** What staff see of those who signed up for a date: where each stands, and of their words only
 * the sealed text. */
import type { RsvpPerson, RsvpRequest } from "../../../src/contract/rsvp.js";
import type { SealedText } from "../../../src/contract/sealed.js";
import type { Db } from "../store/port.js";
import type { Capacity } from "./capacity.js";

export const rsvpStates = ["confirmed", "waitlisted", "pending", "cancelled"] as const;
export type RsvpState = (typeof rsvpStates)[number];

/** Whether and how a date is held; `unsure` asks people to call, or is gone from the calendar. */
export const fates = ["on", "online", "postponed", "cancelled", "unsure"] as const;
export type DateFate = (typeof fates)[number];

/** What was done to one sign-up, which its person does not know yet. */
export const newsCodes = ["promoted", "approved", "waitlisted", "declined", "cancelled"] as const;
export type RsvpNews = (typeof newsCodes)[number];

/** Why somebody has to be told: what became of the date (`on`: held after all), or of them. */
export type ToTell = RsvpNews | DateFate | "moved";

/** One date that somebody signed up for. */
export interface RsvpDate {
  readonly circleId: string;
  readonly title: string;
  /** RFC 3339, as written in the calendar. */
  readonly start: string;
  /** RFC 3339 in UTC. */
  readonly end: string;
  readonly fate: DateFate;
  /** Cancelled on the staff pages, whatever the calendar says. */
  readonly cancelledHere: boolean;
  /** Private: never on the wire. */
  readonly capacity: Capacity;
  /** The day on which it is deleted with everybody's words. */
  readonly deletesOn: string;
}

/** The same with how many stand where; each counts sign-ups, `people` those who are confirmed. */
export interface RsvpDateCounts extends RsvpDate, Readonly<Record<RsvpState, number>> {
  /** The confirmed with their guests. */
  readonly people: number;
  /** Without those who left no way to reach them. */
  readonly toTell: number;
}

/** One sign-up. */
export interface StaffRsvp extends Pick<RsvpRequest, "mode" | "guests" | "needs" | "lang"> {
  readonly id: string;
  readonly circleId: string;
  readonly state: RsvpState;
  readonly mayWait: boolean;
  readonly language: string | null;
  /** Accepted, as `id@version`. */
  readonly agreements: readonly string[];
  /** Said to be of the age that the date asks for; null where it asks for none. */
  readonly ageOk: boolean | null;
  readonly unproven: boolean;
  readonly jwe: SealedText | null;
  readonly data: RsvpPerson | null;
  readonly madeOn: string;
  /** The larger, the later it came. */
  readonly arrival: number;
  /** Null: they know how it stands. */
  readonly toTell: ToTell | null;
  /** Given back to `markTold`, so that what changes meanwhile is not called told. */
  readonly version: string;
  readonly toldOn: string | null;
  readonly toldBy: string | null;
  /** When somebody last tried to tell them, and did not reach them. */
  readonly triedOn: string | null;
  readonly triedBy: string | null;
  /** They left no way to reach them: nobody has to try. */
  readonly noWay: boolean;
}

/** How a date stands in one text: who knows another one has to be told. */
export function versionOf({ fate, start }: Pick<RsvpDate, "fate" | "start">): string {
  return `${fate} ${start}`;
}

export const dateColumns = `circle_id as "circleId", title, starts as start,
  to_char(ends_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "end", fate,
  cancelled_here as "cancelledHere", capacity, to_char(deletes_on, 'YYYY-MM-DD') as "deletesOn"`;

/** Whether somebody has to be told; for a `rsvp` joined with its `rsvp_date`. */
const untold = `(news is not null
  or (knows <> fate || ' ' || starts and state <> 'cancelled'))`;

/** Every date with people, the next first. */
export function readDates(db: Db): Promise<RsvpDateCounts[]> {
  const count = (state: RsvpState) => `count(*) filter (where state = '${state}')::int as ${state}`;
  return db.query<RsvpDateCounts>(
    `select ${dateColumns}, ${rsvpStates.map(count).join(", ")},
       coalesce(sum(1 + guests) filter (where state = 'confirmed'), 0)::int as people,
       count(*) filter (where ${untold} and not no_way)::int as "toTell"
     from rsvp_date join rsvp using (circle_id) group by circle_id order by ends_at, circle_id`,
  );
}

const rsvpColumns = `id, circle_id as "circleId", mode, state, may_wait as "mayWait", guests, needs,
  language, agreements, age_ok as "ageOk", lang, unproven, jwe, data,
  to_char(made_on, 'YYYY-MM-DD') as "madeOn", arrival::float8 as arrival,
  case when not ${untold} then null
       -- A place on a date that is off is no place: that comes first.
       when state <> 'cancelled' and fate not in ('on', 'online') and knows <> fate || ' ' || starts
       then fate
       when news is not null then news
       when split_part(knows, ' ', 1) = fate and fate <> 'cancelled' then 'moved'
       else fate end as "toTell",
  fate || ' ' || starts || ' ' || coalesce(news, '') as version,
  to_char(told_on, 'YYYY-MM-DD') as "toldOn", told_by as "toldBy",
  to_char(tried_on, 'YYYY-MM-DD') as "triedOn", tried_by as "triedBy", no_way as "noWay"`;

/** Everybody of a date, who came first first. */
export function listFor(db: Db, circleId: string): Promise<StaffRsvp[]> {
  return db.query<StaffRsvp>(
    `select ${rsvpColumns} from rsvp join rsvp_date using (circle_id)
     where circle_id = $1 order by arrival`,
    [circleId],
  );
}

/** Everybody who is to be told something, the next date first. */
export function listToTell(db: Db): Promise<(StaffRsvp & Pick<RsvpDate, "title" | "start">)[]> {
  return db.query(
    `select ${rsvpColumns}, title, starts as start from rsvp join rsvp_date using (circle_id)
     where ${untold} order by no_way, ends_at, circle_id, arrival`,
  );
}

/** How many wait for somebody: for an answer, or to be told. */
export async function countWaiting(db: Db, now: Date): Promise<number> {
  const [row] = await db.query<{ count: number }>(
    `select count(*)::int as count from rsvp join rsvp_date using (circle_id)
     where (${untold} and not no_way)
       or (state = 'pending' and fate <> 'cancelled' and ends_at > $1)`,
    [now],
  );
  return row?.count ?? 0;
}
