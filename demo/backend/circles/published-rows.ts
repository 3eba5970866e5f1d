/** The memory of published dates in the database: public texts, and nothing that is withheld. */
import { Circle } from "../../../src/contract/circle.js";
import { z } from "../../../src/contract/zod.js";
import type { Capacity } from "../rsvps/capacity.js";
import type { Db } from "../store/port.js";
import type { Origin } from "./ics.js";
import { dayMs } from "./wall-time.js";

/** How long after its end a date is still looked at: a cancelled one stays in the feed so long. */
export const keptMs = 7 * dayMs;
/** How long after its end a row stays: as long as people who took part may look it up, and more. */
const rowMs = 30 * dayMs;
/** Dates are published half a year ahead; after a year nobody follows their links any more. */
const idMs = 400 * dayMs;

/** A date as it was published. */
export interface PublishedDate {
  readonly id: string;
  readonly origin: Origin;
  readonly firstStart: string;
  readonly circle: Circle;
  readonly capacity: Capacity;
  readonly vanishedAt: string | null;
  readonly vanishedAs: VanishedAs | null;
}

/** `cancelled` when it was taken out of its series; `unconfirmed` is shown as "please call". */
export type VanishedAs = "cancelled" | "unconfirmed";

interface Row {
  readonly id: string;
  readonly source_uid: string;
  readonly source_key: string;
  readonly first_start: string;
  readonly circle: unknown;
  readonly capacity: Capacity;
  readonly vanished_at: string | null;
  readonly vanished_as: string | null;
}

/** The dates that are not long over. */
export async function publishedDates(db: Db, now: Date): Promise<readonly PublishedDate[]> {
  const rows = await db.query<Row>(
    `select id, source_uid, source_key, first_start, circle, capacity, vanished_at, vanished_as
     from published_date where ends_at > $1`,
    [new Date(now.getTime() - keptMs).toISOString()],
  );
  return rows.flatMap((row) => {
    const circle = z.safeParse(Circle, row.circle);
    if (!circle.success) return [];
    return {
      id: row.id,
      origin: { uid: row.source_uid, key: row.source_key },
      firstStart: row.first_start,
      circle: circle.data,
      capacity: row.capacity,
      vanishedAt: row.vanished_at,
      vanishedAs: row.vanished_at === null ? null : vanishedAs(row.vanished_as),
    };
  });
}

function vanishedAs(text: string | null): VanishedAs {
  return text === "cancelled" ? "cancelled" : "unconfirmed";
}

/** Writes dates that are new or changed. */
export async function rememberDates(
  db: Db,
  dates: readonly Pick<PublishedDate, "origin" | "circle" | "capacity">[],
): Promise<void> {
  if (dates.length === 0) return;
  await db.query(
    `insert into published_date (id, source_uid, source_key, first_start, ends_at, circle,
                                 capacity)
     select row->'circle'->>'id', row->'origin'->>'uid', row->'origin'->>'key',
            row->'circle'->>'start', (row->'circle'->>'end')::timestamptz, row->'circle',
            row->'capacity'
     from jsonb_array_elements($1::jsonb) as row
     on conflict (id) do update
       set ends_at = excluded.ends_at, circle = excluded.circle, vanished_at = null,
           capacity = excluded.capacity,
           vanished_as = null, source_uid = excluded.source_uid, source_key = excluded.source_key`,
    [JSON.stringify(dates)],
  );
}

/** Notes which dates are no longer in the calendar, and since when. */
export async function rememberVanished(
  db: Db,
  dates: readonly { readonly id: string; readonly as: VanishedAs }[],
  now: Date,
): Promise<void> {
  if (dates.length === 0) return;
  await db.query(
    `update published_date
     set vanished_at = coalesce(vanished_at, $2::timestamptz), vanished_as = row->>'as'
     from jsonb_array_elements($1::jsonb) as row where id = row->>'id'`,
    [JSON.stringify(dates), now.toISOString()],
  );
}

/** Forgets dates at once, as their entry asks for. */
export async function forgetDates(db: Db, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await db.query(
    "delete from published_date where id in (select jsonb_array_elements_text($1::jsonb))",
    [JSON.stringify(ids)],
  );
}

/** Forgets what is over: dates after 30 days, and after a year that they were there at all. */
export async function forgetOldDates(db: Db, now: Date): Promise<void> {
  const before = (ms: number) => new Date(now.getTime() - ms).toISOString();
  await db.query("delete from published_date where ends_at < $1", [before(rowMs)]);
  await db.query("delete from published_circle where published_on < $1", [
    before(idMs).slice(0, 10),
  ]);
}

/** Notes that the whole source was read. */
export async function rememberRead(db: Db, now: Date): Promise<void> {
  await db.query(
    `insert into circle_source (id, read_at) values (1, $1)
     on conflict (id) do update set read_at = excluded.read_at`,
    [now.toISOString()],
  );
}

/** When the whole source was last read by any process. */
export async function lastRead(db: Db): Promise<Date | undefined> {
  const [row] = await db.query<{ read_at: string | Date }>("select read_at from circle_source");
  return row && new Date(row.read_at);
}
