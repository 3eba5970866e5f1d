/** Whether the provider's signed news arrive: every checkout ends in one of them, so whatever stays
 * open after its hour says that they do not. */
import type { Db } from "../store/port.js";

/** Checkouts of whose end nobody was told. */
export interface Unheard {
  readonly checkouts: number;
  readonly provider: string;
  readonly mode: "live" | "test";
  /** The day on which a signed event of this provider came last; null when none ever did. */
  readonly lastOn: string | null;
  /** Requests to the webhook in the last two weeks whose signature was wrong. */
  readonly badSignatures: number;
}

/** Milliseconds that news may take after a checkout is over. */
const patience = 30 * 60_000;
/** Milliseconds after which a checkout is no longer asked about: no provider sends news so old. */
const longAgo = 30 * 86_400_000;

/**
 * Where something is missing. A provider sends what was not taken again for some days, so that this
 * mends itself once the webhook does.
 */
export function readUnheard(db: Db, now: Date, timeZone: string): Promise<readonly Unheard[]> {
  return db.query<Unheard>(
    `select count(*)::float8 as checkouts, provider, mode,
       (select to_char(max(received_at) at time zone $1, 'YYYY-MM-DD') from payment_event
        where payment_event.provider = donation.provider) as "lastOn",
       (select coalesce(sum(count), 0)::float8 from counter
        where code = 'signature_invalid' and day > $4::date - 14) as "badSignatures"
     from donation where status = 'open' and expires_at < $2 and expires_at > $3
     group by provider, mode order by mode, provider`,
    [timeZone, ago(now, patience), ago(now, longAgo), now.toISOString().slice(0, 10)],
  );
}

const ago = (now: Date, milliseconds: number) => new Date(now.getTime() - milliseconds);
