/** How often a route answered what on a day: tells that "Send does nothing" before a person has
 * to, and says nothing about anyone. */
import type { Db } from "../store/port.js";

export interface Counters {
  /** Counts one reply; `route` is the pattern, never the path that was asked for. */
  count(day: string, route: string, status: number, code: string): void;
  /** Writes what was counted since the last time. */
  flush(): Promise<void>;
}

/** Counters that gather in memory, because a write per reply would cost more than the reply. */
export function createCounters(db: Db): Counters {
  let gathered = new Map<string, number>();
  return {
    count(day, route, status, code) {
      const key = JSON.stringify([day, route, status, code]);
      gathered.set(key, (gathered.get(key) ?? 0) + 1);
    },
    async flush() {
      const batch = gathered;
      gathered = new Map();
      try {
        // In one order, so that two processes never wait for each other in a circle.
        const rows = [...batch].toSorted(([a], [b]) => (a < b ? -1 : 1));
        await db.tx(async (tx) => {
          for (const [key, count] of rows) await add(tx, JSON.parse(key), count);
        });
      } catch (error) {
        for (const [key, count] of batch) gathered.set(key, (gathered.get(key) ?? 0) + count);
        throw error;
      }
    },
  };
}

async function add(db: Db, key: readonly unknown[], count: number): Promise<void> {
  await db.query(
    `insert into counter (day, route, status, code, count) values ($1, $2, $3, $4, $5)
     on conflict (day, route, status, code) do update set count = counter.count + excluded.count`,
    [...key, count],
  );
}
