/** How often each route answered what: never about a person. */
import type { Db } from "../store/port.js";

export interface Count {
  readonly day: string;
  readonly route: string;
  readonly status: number;
  readonly code: string;
  readonly count: number;
}

/** How often each route answered what, over the last two weeks in UTC. */
export function readCounts(db: Db, now: Date): Promise<Count[]> {
  const from = new Date(now.getTime() - 13 * 86_400_000).toISOString().slice(0, 10);
  return db.query<Count>(
    `select to_char(day, 'YYYY-MM-DD') as day, route, status, code, count::float8 as count
     from counter where day >= $1::date order by counter.day desc, route, status, code`,
    [from],
  );
}
