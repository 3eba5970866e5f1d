/** Signing in: a link that works once becomes a session of one browser; the database knows both
 * as hashes alone. */
import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import type { Settings } from "../env.js";
import type { Db } from "../store/port.js";
import { record } from "./audit.js";

/** Milliseconds for which a link waits to be used. */
const linkFor = 24 * 3_600_000;
/** Milliseconds for which a browser stays signed in: a working day. */
const sessionFor = 12 * 3_600_000;

/** Who a session or a link without a name belongs to. */
export const nobodyNamed = "Staff";

/** What a person sees here: staff everything, a facilitator circles and nothing else. */
export const duties = ["staff", "facilitator"] as const;
export type Duty = (typeof duties)[number];

/** A browser that is signed in. */
export interface Session {
  /** The person's name, as on the link that let them in. */
  readonly person: string;
  readonly duty: Duty;
  /** Names the session without giving it away: the beginning of its token's hash. */
  readonly id: string;
}

/**
 * Makes a link that signs in one person once: for the server to print at its start, or for a
 * colleague to hand on.
 */
export async function makeStaffLink(
  db: Db,
  now: Date,
  { publicUrl }: Pick<Settings, "publicUrl">,
  person = nobodyNamed,
  duty: Duty = "staff",
): Promise<string> {
  await db.query("delete from staff_link where expires_at <= $1", [now]);
  const token = await stored(db, "staff_link", now, linkFor, { person, duty });
  return `${publicUrl}/staff/sign-in?link=${token}`;
}

/** For whom a link was made; nothing when it is for whoever gives a name, or is over. */
export async function linkPerson(db: Db, token: string, now: Date): Promise<string | undefined> {
  const [link] = await db.query<{ person: string }>(
    "select person from staff_link where token_hash = $1 and expires_at > $2",
    [hash(token), now],
  );
  return link?.person === nobodyNamed ? undefined : link?.person;
}

/**
 * Spends a link: the token of a new session, or nothing when the link is unknown, old or spent.
 * `given` is the name of whoever uses a link that was made for nobody by name.
 */
export function spendStaffLink(
  db: Db,
  token: string,
  now: Date,
  given = nobodyNamed,
): Promise<string | undefined> {
  return db.tx(async (tx) => {
    const [spent] = await tx.query<{ expires_at: Date; person: string; duty: Duty }>(
      "delete from staff_link where token_hash = $1 returning expires_at, person, duty",
      [hash(token)],
    );
    if (!spent || spent.expires_at <= now) return undefined;
    const person = spent.person === nobodyNamed ? given : spent.person;
    return startSession(tx, now, person, spent.duty);
  });
}

/** Whether this is the lasting token of the settings, `HAVEN_STAFF_TOKEN`. */
export function isStaffToken(token: string, expected: string | undefined): boolean {
  // Hashed, because texts of equal length are what a comparison in constant time needs.
  const same = timingSafeEqual(Buffer.from(hash(token)), Buffer.from(hash(expected ?? "")));
  return expected !== undefined && same;
}

/** Starts a session and gives its token; that somebody signed in is written down with it. */
export function startSession(
  db: Db,
  now: Date,
  person = nobodyNamed,
  duty: Duty = "staff",
): Promise<string> {
  return db.tx(async (tx) => {
    await tx.query("delete from staff_session where expires_at <= $1", [now]);
    await record(tx, { who: person, did: "signedIn" });
    return stored(tx, "staff_session", now, sessionFor, { person, duty });
  });
}

/** The session with this token, while it runs. */
export async function readSession(
  db: Db,
  token: string | undefined,
  now: Date,
): Promise<Session | undefined> {
  if (token === undefined) return undefined;
  const [session] = await db.query<Session>(
    `select person, duty, left(token_hash, 16) as id from staff_session
     where token_hash = $1 and expires_at > $2`,
    [hash(token), now],
  );
  return session;
}

/** Ends a session everywhere, and writes down whose it was. */
export function endSession(db: Db, token: string | undefined): Promise<void> {
  return db.tx(async (tx) => {
    const ended = await tx.query<{ person: string }>(
      "delete from staff_session where token_hash = $1 returning person",
      [hash(token ?? "")],
    );
    for (const { person } of ended) await record(tx, { who: person, did: "signedOut" });
  });
}

async function stored(
  db: Db,
  table: "staff_link" | "staff_session",
  now: Date,
  lifetime: number,
  { duty, person }: Pick<Session, "duty" | "person">,
): Promise<string> {
  const token = randomBytes(32).toString("base64url");
  const until = new Date(now.getTime() + lifetime);
  await db.query(
    `insert into ${table} (token_hash, expires_at, person, duty) values ($1, $2, $3, $4)`,
    [hash(token), until, person, duty],
  );
  return token;
}

const hash = (token: string) => createHash("sha256").update(token).digest("hex");
