/** Signing in: a link that works once becomes a session of one browser; the database knows both
 * as hashes alone. */
import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import type { Settings } from "../env.js";
import type { Db } from "../store/port.js";

/** Milliseconds for which a link waits to be used. */
const linkFor = 24 * 3_600_000;
/** Milliseconds for which a browser stays signed in: a working day. */
const sessionFor = 12 * 3_600_000;

/** Makes a link that signs in once, for the server to print at its start. */
export async function makeStaffLink(
  db: Db,
  now: Date,
  { publicUrl }: Pick<Settings, "publicUrl">,
): Promise<string> {
  await db.query("delete from staff_link where expires_at <= $1", [now]);
  const token = await stored(db, "staff_link", now, linkFor);
  return `${publicUrl}/staff/sign-in?link=${token}`;
}

/** Spends a link: the token of a new session, or nothing when the link is unknown, old or spent. */
export function spendStaffLink(db: Db, token: string, now: Date): Promise<string | undefined> {
  return db.tx(async (tx) => {
    const spent = await tx.query<{ expires_at: Date }>(
      "delete from staff_link where token_hash = $1 returning expires_at",
      [hash(token)],
    );
    return spent[0] && spent[0].expires_at > now ? startSession(tx, now) : undefined;
  });
}

/** Whether this is the lasting token of the settings, `HAVEN_STAFF_TOKEN`. */
export function isStaffToken(token: string, expected: string | undefined): boolean {
  // Hashed, because texts of equal length are what a comparison in constant time needs.
  const same = timingSafeEqual(Buffer.from(hash(token)), Buffer.from(hash(expected ?? "")));
  return expected !== undefined && same;
}

/** Starts a session and gives its token. */
export async function startSession(db: Db, now: Date): Promise<string> {
  await db.query("delete from staff_session where expires_at <= $1", [now]);
  return stored(db, "staff_session", now, sessionFor);
}

/** Whether a session with this token runs. */
export async function isSession(db: Db, token: string | undefined, now: Date): Promise<boolean> {
  if (token === undefined) return false;
  const rows = await db.query(
    "select token_hash from staff_session where token_hash = $1 and expires_at > $2",
    [hash(token), now],
  );
  return rows.length > 0;
}

/** Ends a session everywhere. */
export async function endSession(db: Db, token: string | undefined): Promise<void> {
  await db.query("delete from staff_session where token_hash = $1", [hash(token ?? "")]);
}

async function stored(
  db: Db,
  table: "staff_link" | "staff_session",
  now: Date,
  lifetime: number,
): Promise<string> {
  const token = randomBytes(32).toString("base64url");
  const until = new Date(now.getTime() + lifetime);
  await db.query(`insert into ${table} (token_hash, expires_at) values ($1, $2)`, [
    hash(token),
    until,
  ]);
  return token;
}

const hash = (token: string) => createHash("sha256").update(token).digest("hex");
