/** Who is signed in, who holds a link that was not used yet, and ending either. */
import type { Db } from "../store/port.js";
import { record } from "./audit.js";
import type { Duty } from "./sign-in.js";

/** A browser that is signed in, or a link that would sign one in. */
export interface Presence {
  readonly kind: "session" | "link";
  /** The beginning of its token's hash: names it, and opens nothing. */
  readonly id: string;
  readonly person: string;
  readonly duty: Duty;
  /** RFC 3339. */
  readonly until: string;
  /** Whether it is the browser that asks. */
  readonly own: boolean;
}

/** Everybody, by name. */
export async function readPeople(db: Db, own: string, now: Date): Promise<readonly Presence[]> {
  const rows = await db.query<Omit<Presence, "own" | "until"> & { readonly until: Date }>(
    `select 'session' as kind, left(token_hash, 16) as id, person, duty, expires_at as until
     from staff_session where expires_at > $1
     union all
     select 'link', left(token_hash, 16), person, duty, expires_at from staff_link
     where expires_at > $1
     order by person, kind, until, id`,
    [now],
  );
  return rows.map(({ until, ...row }) => ({
    ...row,
    until: until.toISOString(),
    own: row.kind === "session" && row.id === own,
  }));
}

/** Ends a session or takes a link back; `false` when it is over already. */
export function endPresence(db: Db, id: string, who: string): Promise<boolean> {
  return db.tx(async (tx) => {
    const ended = await tx.query<{ person: string }>(
      "delete from staff_session where left(token_hash, 16) = $1 returning person",
      [id],
    );
    const taken = await tx.query<{ person: string }>(
      "delete from staff_link where left(token_hash, 16) = $1 returning person",
      [id],
    );
    for (const { person } of ended) await record(tx, { who, did: "sessionEnded", person });
    for (const { person } of taken) await record(tx, { who, did: "linkTakenBack", person });
    return ended.length + taken.length > 0;
  });
}
