/** Who did what on the staff pages, in codes and dates: the database refuses to change or forget a
 * line of it, and none of them holds a word of an item. */
import type { Db } from "../store/port.js";

/** Everything that leaves a line. */
export const deedCodes = [
  "signedIn",
  "signedOut",
  "linkMade",
  "facilitatorLinkMade",
  "linkTakenBack",
  "sessionEnded",
  "opened",
  "toNew",
  "toUnchecked",
  "toQuarantine",
  "toOpen",
  "closed",
  "noted",
  "deleted",
  "swept",
  "exported",
  "counted",
  "sealedCopySaved",
  "keyAdded",
  "keyProved",
  "keyPublished",
  "keyWithdrawn",
  "resealed",
  "partnerAdded",
  "partnerChanged",
  "partnerRemoved",
  "dateCancelled",
  "dateRestored",
  "peopleOpened",
  "placeGiven",
  "placeDeclined",
  "placeCancelled",
  "told",
  "toldNobody",
  "giftsExported",
  "payoutsExported",
  "giftSeen",
  "letterSent",
  "letterNotSent",
] as const;
export type DeedCode = (typeof deedCodes)[number];

export interface Deed {
  /** The person's name as in their session; `sweeper` for the clock. */
  readonly who: string;
  readonly did: DeedCode;
  /** Whose session or link it was done to. */
  readonly person?: string | undefined;
  /** The item it was done to. */
  readonly ref?: string | undefined;
  /** The key it was done with, or to. */
  readonly kid?: string | undefined;
  /** The day, `2026-11-25`; the database's own unless said. */
  readonly on?: string | undefined;
}

/** One line as the page shows it. */
export interface AuditLine {
  readonly on: string;
  readonly who: string;
  readonly did: string;
  readonly person: string | null;
  readonly ref: string | null;
  readonly kid: string | null;
}

/** Adds a line; inside the transaction of the deed, so that neither is there without the other. */
export async function record(db: Db, deed: Deed): Promise<void> {
  const { who, did, person, ref, kid, on } = deed;
  await db.query(
    `insert into audit (done_on, who, did, person, ref, kid)
     values (coalesce($1::date, current_date), $2, $3, $4, $5, $6)`,
    [on ?? null, who, did, person ?? null, ref ?? null, kid ?? null],
  );
}

/** The newest lines first, of one item or of all. */
export function readAudit(db: Db, ref?: string, limit = 1000): Promise<AuditLine[]> {
  return db.query<AuditLine>(
    `select to_char(done_on, 'YYYY-MM-DD') as "on", who, did, person, ref, kid
     from audit
     where $1::text is null or ref = $1 order by id desc limit $2`,
    [ref ?? null, limit],
  );
}
