/** The dates of circles as staff and facilitators see them: how many come, wait and ask, and what
 * they need by when. */
import type { Circle } from "../../../src/contract/circle.js";
import { readDecisions, withDecisions } from "../circles/decisions.js";
import type { CircleReading } from "../circles/port.js";
import type { Ports } from "../ports.js";
import { roomOf, rooms } from "../rsvps/capacity.js";
import { capacityOf, fateOf } from "../rsvps/published-date.js";
import type { PublishedDate } from "../rsvps/published-date.js";
import type { Capacity, Room } from "../rsvps/capacity.js";
import { readDates } from "../rsvps/records.js";
import type { DateFate, RsvpDateCounts, StaffRsvp } from "../rsvps/records.js";
import type { Db } from "../store/port.js";

/** How many there are in one room of a date, guests counted. */
export interface RoomCount {
  readonly room: Room;
  readonly coming: number;
  readonly waiting: number;
  readonly pending: number;
  /** Places; null without a limit, or where the organiser named none. */
  readonly places: number | null;
}

/** Something that people asked for, or whom it is asked of by which day. */
export interface NeedCount {
  readonly code: string;
  /** The day until which it can be arranged, `2026-11-20`; null where the date names none. */
  readonly by: string | null;
  readonly count: number;
}

export interface CircleDay {
  readonly id: string;
  readonly title: string;
  /** RFC 3339, as written in the calendar. */
  readonly start: string;
  readonly end: string;
  readonly timeZone: string;
  readonly fate: DateFate;
  readonly statusNote: string | null;
  readonly signUp: Circle["rsvp"]["mode"];
  /** Whether the calendar still has it; only then a cancelled one can be held after all. */
  readonly inCalendar: boolean;
  /** Cancelled on these pages, whatever the calendar says. */
  readonly cancelledHere: boolean;
  readonly rooms: readonly RoomCount[];
  readonly needs: readonly NeedCount[];
  /** What each thing that can be asked for is to be asked for by. */
  readonly askBy: Readonly<Record<string, string>>;
  readonly pending: number;
  readonly waiting: number;
  readonly toTell: number;
  /** The day on which it goes with everybody's words; null where nobody signed up. */
  readonly deletesOn: string | null;
}

/** The coming dates, and those with people of the last 14 days, in order of time. */
export async function readCircleDays(
  { circles, db, now }: Pick<Ports, "circles" | "db" | "now">,
  only?: string,
): Promise<readonly CircleDay[]> {
  // A calendar that cannot be read hides nobody who signed up.
  const nothing: CircleReading = { circles: [], problems: [] };
  const reading = await circles.read(now()).catch(() => nothing);
  const decisions = await readDecisions(db);
  const here = new Set(decisions.map(({ circleId }) => circleId));
  const standing = withDecisions(reading.circles, decisions);
  const inCalendar = new Set(
    reading.circles
      .filter(({ id, status }) => status !== "cancelled" && !reading.vanished?.has(id))
      .map(({ id }) => id),
  );
  const published = (circle: Circle): PublishedDate => ({
    circle,
    withheld: reading.withheld?.get(circle.id) ?? {},
    vanished: reading.vanished?.has(circle.id) ?? false,
  });
  const dates = new Map((await readDates(db)).map((date) => [date.circleId, date]));
  const people = await readPeople(db);
  const shown = new Map(standing.map((circle) => [circle.id, circle]));
  const ids = [...new Set([...shown.keys(), ...dates.keys()])];
  return ids
    .filter((id) => only === undefined || id === only)
    .flatMap((id) => {
      const circle = shown.get(id);
      const date = dates.get(id);
      const day = circle ? ofCircle(published(circle)) : date && ofDate(date);
      if (!day) return [];
      const own = people.filter(({ circleId }) => circleId === id);
      const capacity = date?.capacity ?? (circle ? capacityOf(published(circle)) : {});
      const askBy = circle ? askByOf(circle) : {};
      return [
        {
          ...day,
          id,
          inCalendar: inCalendar.has(id),
          cancelledHere: here.has(id),
          rooms: countRooms(own, capacity, { modes: circle?.modes ?? [], fate: day.fate }),
          needs: countNeeds(own, askBy),
          askBy,
          pending: date?.pending ?? 0,
          waiting: date?.waitlisted ?? 0,
          toTell: date?.toTell ?? 0,
          deletesOn: date?.deletesOn ?? null,
        },
      ];
    })
    .toSorted((one, other) => Date.parse(one.start) - Date.parse(other.start));
}

type Day = Pick<
  CircleDay,
  "title" | "start" | "end" | "timeZone" | "fate" | "statusNote" | "signUp"
>;

function ofCircle(date: PublishedDate): Day {
  const { end, rsvp, start, statusNote, timeZone, title } = date.circle;
  const fate = fateOf(date);
  return { title, start, end, timeZone, fate, statusNote: statusNote ?? null, signUp: rsvp.mode };
}

function ofDate({ end, fate, start, title }: RsvpDateCounts): Day {
  return { title, start, end, timeZone: "", fate, statusNote: null, signUp: "none" };
}

type Person = Pick<StaffRsvp, "circleId" | "mode" | "state" | "guests" | "needs" | "language">;

/** Everybody without a word of theirs. */
function readPeople(db: Db): Promise<Person[]> {
  return db.query<Person>(
    `select circle_id as "circleId", mode, state, guests, needs, language from rsvp
     where state <> 'cancelled'`,
  );
}

function countRooms(
  people: readonly Person[],
  capacity: Capacity,
  { fate, modes }: Pick<Circle, "modes"> & Pick<CircleDay, "fate">,
): readonly RoomCount[] {
  const open = new Set(modes.flatMap((mode) => (mode === "other" ? [] : roomOf(mode, fate))));
  return rooms.flatMap((room) => {
    const inside = people.filter(({ mode }) => roomOf(mode, fate) === room);
    if (inside.length === 0 && !open.has(room)) return [];
    const heads = (state: StaffRsvp["state"]) =>
      inside
        .filter((each) => each.state === state)
        .reduce((sum, { guests }) => sum + 1 + guests, 0);
    return {
      room,
      coming: heads("confirmed"),
      waiting: heads("waitlisted"),
      pending: heads("pending"),
      places: capacity[room] ?? null,
    };
  });
}

/** The needs of those who come or may still, what is to be asked for first in front. */
function countNeeds(people: readonly Person[], askBy: CircleDay["askBy"]): readonly NeedCount[] {
  const counts = new Map<string, number>();
  for (const { needs } of people)
    for (const code of needs) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts]
    .map(([code, count]) => ({ code, count, by: askBy[code] ?? null }))
    .toSorted((one, other) => (one.by ?? "9").localeCompare(other.by ?? "9"));
}

function askByOf({ access, languages, supports }: Circle): CircleDay["askBy"] {
  const asked = [...supports, ...access, ...languages];
  return Object.fromEntries(
    asked.flatMap(({ code, requestBy }) => (requestBy === undefined ? [] : [[code, requestBy]])),
  );
}
