/** Remembers published dates, so that one which vanishes from the calendar is not just gone. */
import { Circle } from "../../../src/contract/circle.js";
import { readInstant } from "../../../src/contract/zone.js";
import { z } from "../../../src/contract/zod.js";
import type { Db } from "../store/port.js";
import type { CalendarReading } from "./ics.js";
import { dayMs } from "./wall-time.js";

interface Row {
  readonly id: string;
  readonly source_uid: string;
  readonly source_key: string;
  readonly first_start: string;
  readonly circle: unknown;
  readonly vanished_at: string | null;
}

const keptMs = 7 * dayMs;

/**
 * The reading's circles with what the memory knows: a date that moved says from where; one that is
 * no longer in the calendar stays, cancelled when it was taken out of its series and else "please
 * call". An entry that is no longer to be published is forgotten at once.
 */
export async function settlePublished(
  db: Db,
  reading: CalendarReading,
  now: Date,
): Promise<readonly Circle[]> {
  // A demonstration's dates move by themselves, and half a file says nothing about the other half.
  if (reading.seasonal || !reading.complete) return reading.circles;
  const rows = await db.query<Row>(
    `select id, source_uid, source_key, first_start, circle, vanished_at from published_date
     where ends_at > $1`,
    [new Date(now.getTime() - keptMs).toISOString()],
  );
  const known = new Map(rows.map((row) => [row.id, row]));
  const circles = reading.circles.map((circle) => moved(circle, known.get(circle.id)));
  const current = new Set(circles.map(({ id }) => id));
  const again = new Set(circles.map(({ title, start }) => `${start} ${title}`));
  const forgotten: string[] = [];
  const vanished: Circle[] = [];
  for (const row of rows) {
    if (current.has(row.id)) continue;
    const read = z.safeParse(Circle, row.circle);
    const fate = reading.fateOf({ uid: row.source_uid, key: row.source_key });
    const ended = !read.success || (ms(read.data.end) <= now.getTime() && row.vanished_at === null);
    if (ended) continue;
    if (fate === "retracted" || again.has(`${read.data.start} ${read.data.title}`))
      forgotten.push(row.id);
    else vanished.push(gone(read.data, fate, row.vanished_at ?? now.toISOString()));
  }
  await remember(db, reading, circles, known);
  await leave(db, vanished, forgotten, known, now);
  return [...circles, ...vanished].toSorted((one, other) => ms(one.start) - ms(other.start));
}

function moved(circle: Circle, row: Row | undefined): Circle {
  if (!row || circle.status !== "scheduled" || ms(row.first_start) === ms(circle.start))
    return circle;
  return { ...circle, status: "rescheduled", previousStart: row.first_start };
}

function gone(circle: Circle, fate: "removed" | "missing", vanishedAt: string): Circle {
  return {
    ...circle,
    status: fate === "removed" ? "cancelled" : "unconfirmed",
    sequence: circle.sequence + 1,
    updated: new Date(vanishedAt).toISOString().replace(/\.\d+/, ""),
  };
}

/** Writes only what is new or changed: most readings write nothing. */
async function remember(
  db: Db,
  { origins }: CalendarReading,
  circles: readonly Circle[],
  known: ReadonlyMap<string, Row>,
): Promise<void> {
  const rows = circles.flatMap((circle) => {
    const row = known.get(circle.id);
    const origin = origins.get(circle.id);
    const same = row && row.vanished_at === null && canonical(row.circle) === canonical(circle);
    return same || !origin ? [] : [{ ...origin, circle }];
  });
  if (rows.length === 0) return;
  await db.query(
    `insert into published_date (id, source_uid, source_key, first_start, ends_at, circle)
     select row->'circle'->>'id', row->>'uid', row->>'key', row->'circle'->>'start',
            (row->'circle'->>'end')::timestamptz, row->'circle'
     from jsonb_array_elements($1::jsonb) as row
     on conflict (id) do update
       set ends_at = excluded.ends_at, circle = excluded.circle, vanished_at = null`,
    [JSON.stringify(rows)],
  );
}

async function leave(
  db: Db,
  vanished: readonly Circle[],
  forgotten: readonly string[],
  known: ReadonlyMap<string, Row>,
  now: Date,
): Promise<void> {
  const newly = vanished
    .filter(({ id }) => known.get(id)?.vanished_at === null)
    .map(({ id }) => id);
  if (newly.length > 0) {
    await db.query(
      `update published_date set vanished_at = $2
       where id in (select jsonb_array_elements_text($1::jsonb))`,
      [JSON.stringify(newly), now.toISOString()],
    );
  }
  if (forgotten.length > 0) {
    await db.query(
      "delete from published_date where id in (select jsonb_array_elements_text($1::jsonb))",
      [JSON.stringify(forgotten)],
    );
  }
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
