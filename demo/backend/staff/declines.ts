/** Cards that were refused lately: many at once are somebody who tries stolen numbers. */
import type { Db } from "../store/port.js";

/** The last 24 hours. */
export interface Declines {
  readonly refused: number;
  /** Payments that came in the same time. */
  readonly paid: number;
  /** Whether so many refusals beside so few gifts look like an attack. */
  readonly isAlarm: boolean;
}

/** So many refusals happen to people who mistype; from here on the share of them decides. */
const usual = 20;

export async function readDeclines(db: Db, now: Date): Promise<Declines> {
  const since = new Date(now.getTime() - 86_400_000);
  const [row] = await db.query<{ refused: number; paid: number }>(
    `select
       (select count(*)::float8 from payment_event
        where outcome = 'declined' and received_at > $1) as refused,
       (select count(*)::float8 from gift_payment where paid_at > $1) as paid`,
    [since],
  );
  const { paid = 0, refused = 0 } = row ?? {};
  return { refused, paid, isAlarm: isAlarm(refused, paid) };
}

/** An honest day has more gifts than refusals. */
export function isAlarm(refused: number, paid: number): boolean {
  return refused >= usual && refused > 2 * paid;
}
