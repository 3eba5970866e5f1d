/** Remembers published dates, so that one which vanishes from the calendar is not just gone. */
import type { Circle } from "../../../src/contract/circle.js";
import { readInstant } from "../../../src/contract/zone.js";
import type { Db } from "../store/port.js";
import type { CalendarReading, Fate } from "./ics.js";
import {
  forgetDates,
  publishedDates,
  rememberDates,
  rememberVanished,
  type PublishedDate,
  type VanishedAs,
} from "./published-rows.js";
import { rekeyed, successions } from "./succession.js";
import type { Withheld } from "./withheld.js";

/** A reading together with what the memory knows. */
export interface Settled {
  readonly circles: readonly Circle[];
  /** Dates that are shown though they are no longer in the calendar. */
  readonly vanished: ReadonlySet<string>;
  /** What is known for those who sign up; of a date out of memory only how many places it has. */
  readonly withheld: ReadonlyMap<string, Withheld>;
}

/**
 * The reading's circles with what the memory knows: a date that moved says from where; one that is
 * no longer in the calendar stays, cancelled when it was taken out of its series and else "please
 * call". An entry that is no longer to be published is forgotten at once. Of half a file only what
 * stands in it counts: the rest is shown as it was.
 */
export async function settlePublished(
  db: Db,
  reading: CalendarReading,
  now: Date,
): Promise<Settled> {
  const { complete, origins } = reading;
  // A demonstration's dates move by themselves.
  if (reading.seasonal)
    return { circles: reading.circles, vanished: new Set(), withheld: reading.withheld };
  const known = await publishedDates(db, now);
  const byId = new Map(known.map((date) => [date.id, date]));
  const fates = new Map(known.map(({ id, origin }) => [id, reading.fateOf(origin)]));
  const renamed = successions(
    reading.circles,
    origins,
    known.map((date) => ({ ...date, missing: fates.get(date.id) === "missing" })),
  );
  const circles = reading.circles.map((circle) => {
    const date = byId.get(renamed.get(circle.id) ?? circle.id);
    return date ? continued(circle, date) : circle;
  });
  const current = new Set(circles.map(({ id }) => id));
  const lost = known.filter(
    ({ id, circle, vanishedAt }) =>
      !current.has(id) && (ms(circle.end) > now.getTime() || vanishedAt !== null),
  );
  const forgotten = lost.filter(({ id }) => fates.get(id) === "retracted");
  const kept = lost.filter(({ id }) => fates.get(id) !== "retracted");
  const shown = kept.map((date) =>
    complete ? { ...date, vanishedAs: shownAs(fates.get(date.id)) } : date,
  );
  if (complete) {
    await rememberDates(
      db,
      reading.circles.flatMap(({ id }, index) => {
        const circle = circles[index];
        const origin = origins.get(id);
        if (!circle || !origin) return [];
        const date = { origin, circle, capacity: reading.withheld.get(id)?.capacity ?? {} };
        return changed(date, byId.get(circle.id)) ? [date] : [];
      }),
    );
    await rememberVanished(
      db,
      shown.flatMap(({ id, vanishedAs }) =>
        vanishedAs && byId.get(id)?.vanishedAs !== vanishedAs ? [{ id, as: vanishedAs }] : [],
      ),
      now,
    );
  }
  await forgetDates(
    db,
    forgotten.map(({ id }) => id),
  );
  const gone = shown.filter(({ vanishedAs }) => vanishedAs !== null);
  return {
    circles: [...circles, ...shown.map((date) => asShown(date, now))].toSorted(
      (one, other) => ms(one.start) - ms(other.start),
    ),
    vanished: new Set(gone.map(({ id }) => id)),
    withheld: new Map([...rekeyed(reading.withheld, renamed), ...places(shown)]),
  };
}

/** What was published last, for a process that cannot read the calendar. */
export async function rememberedCircles(db: Db, now: Date): Promise<Settled> {
  const known = await publishedDates(db, now);
  return {
    circles: known
      .map((date) => asShown(date, now))
      .toSorted((one, other) => ms(one.start) - ms(other.start)),
    vanished: new Set(known.filter(({ vanishedAs }) => vanishedAs).map(({ id }) => id)),
    withheld: new Map(places(known)),
  };
}

function places(dates: readonly PublishedDate[]): (readonly [string, Withheld])[] {
  return dates.map(({ id, capacity }) => [id, { capacity }]);
}

/**
 * The names stay, a move to another time or to a call is told, and the sequence grows with each
 * change that calendars show.
 */
function continued(circle: Circle, { id, circle: was, firstStart, vanishedAt }: PublishedDate) {
  const moved = circle.status === "scheduled" && ms(firstStart) !== ms(circle.start);
  // Somebody may be on the way to a room where nobody is.
  const leftTheRoom = hasRoom(was) || was.status === "movedOnline";
  const isCall = circle.modes.includes("online") && !hasRoom(circle);
  const wentOnline = circle.status === "scheduled" && leftTheRoom && isCall;
  const now: Circle = {
    ...circle,
    id,
    uid: was.uid,
    ...(moved && { status: "rescheduled", previousStart: firstStart }),
    ...(wentOnline && { status: "movedOnline" }),
  };
  const shown = ({ start, end, timeZone, status, place }: Circle) =>
    canonical({ start, end, timeZone, status, place });
  const steps = vanishedAt === null ? Number(shown(now) !== shown(was)) : 2;
  return { ...now, sequence: Math.max(circle.sequence, was.sequence + steps) };
}

const hasRoom = ({ modes }: Circle) => modes.includes("inPerson");

function asShown({ circle, vanishedAs, vanishedAt }: PublishedDate, now: Date): Circle {
  if (vanishedAs === null) return circle;
  const since = vanishedAt === null ? now : new Date(vanishedAt);
  return {
    ...circle,
    status: vanishedAs,
    sequence: circle.sequence + 1,
    updated: since.toISOString().replace(/\.\d+/, ""),
  };
}

function shownAs(fate: Fate | undefined): VanishedAs {
  return fate === "removed" ? "cancelled" : "unconfirmed";
}

/** Most readings write nothing. */
function changed(
  now: Pick<PublishedDate, "origin" | "circle" | "capacity">,
  date: PublishedDate | undefined,
): boolean {
  if (!date || date.vanishedAt !== null) return true;
  const told = ({ origin, circle, capacity }: typeof now) =>
    canonical([origin.uid, circle, capacity]);
  return told(date) !== told(now);
}

/** The database gives keys back in an order of its own. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(
          Object.entries(part).toSorted(([one], [other]) => (one < other ? -1 : 1)),
        )
      : part,
  );
}

function ms(text: string): number {
  return readInstant(text)?.epochMs ?? 0;
}
