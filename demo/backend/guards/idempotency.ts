/** One intent, one row, one answer: a request that comes again under its key gets what was
 * committed the first time. */
import { createHash } from "node:crypto";
import type { Db } from "../store/port.js";
import { Refusal } from "./problem.js";

/** What a route answers with, and what is kept of it. */
export interface Answer {
  readonly status: number;
  readonly reply: unknown;
}

export interface KeyedRequest {
  /** Method and path, so that one key serves one route. */
  readonly route: string;
  /** The header `Idempotency-Key`. */
  readonly key: string | null | undefined;
  /** The bytes as they came: the same words sealed again are another request. */
  readonly body: Uint8Array;
  /** The day in UTC, `2026-11-25`. */
  readonly day: string;
}

const uuidV4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
/** Keys live seven days, which is eight dates. */
const keptDays = 8;

/**
 * The answer that was committed under this key, or the one that `work` commits now, in one
 * transaction with the key. Nothing is kept when `work` throws.
 * @throws Refusal 400 without a UUID v4 as key, 422 `key_reused` when the key came with another
 * body.
 */
export async function answeredOnce(
  db: Db,
  request: KeyedRequest,
  work: (tx: Db) => Promise<Answer>,
): Promise<Answer> {
  const { keyHash, bodyHash } = hashes(request);
  const earlier = await kept(db, keyHash, bodyHash);
  if (earlier) return earlier;
  return db.tx(async (tx) => {
    // A second process waits here until the first has committed or given up.
    const claimed = await tx.query(
      `insert into idempotency (key_hash, body_hash, kept_on) values ($1, $2, $3)
       on conflict (key_hash) do nothing returning key_hash`,
      [keyHash, bodyHash, request.day],
    );
    if (claimed.length === 0) {
      const theirs = await kept(tx, keyHash, bodyHash);
      if (theirs) return theirs;
      throw new Refusal(409, "in_flight", { headers: { "Retry-After": "1" } });
    }
    const answer = await work(tx);
    await tx.query("update idempotency set status = $2, reply = $3 where key_hash = $1", [
      keyHash,
      answer.status,
      JSON.stringify(answer.reply),
    ]);
    return answer;
  });
}

/** Forgets the keys whose seven days are over. */
export async function forgetKeys(db: Db, now: Date): Promise<void> {
  const oldest = new Date(now.getTime() - keptDays * 86_400_000).toISOString().slice(0, 10);
  await db.query("delete from idempotency where kept_on < $1", [oldest]);
}

/** What is kept of a key and of a body. @throws Refusal 400 when the key is no UUID v4. */
export function hashes({ route, key, body }: Omit<KeyedRequest, "day">): {
  readonly keyHash: string;
  readonly bodyHash: string;
} {
  if (key === null || key === undefined || !uuidV4.test(key)) throw new Refusal(400, "key_missing");
  const sha256 = (data: string | Uint8Array) => createHash("sha256").update(data).digest("hex");
  return { keyHash: sha256(`${route}\n${key.toLowerCase()}`), bodyHash: sha256(body) };
}

async function kept(db: Db, keyHash: string, bodyHash: string): Promise<Answer | undefined> {
  const [row] = await db.query<{ body_hash: string; status: number | null; reply: unknown }>(
    "select body_hash, status, reply from idempotency where key_hash = $1",
    [keyHash],
  );
  if (!row) return undefined;
  if (row.body_hash !== bodyHash) throw new Refusal(422, "key_reused");
  return row.status === null ? undefined : { status: row.status, reply: row.reply };
}
