/** How much one address may send, counted in the database so that all processes count as one, and
 * without the address: what is kept cannot be turned back into it. */
import { createHmac, randomBytes } from "node:crypto";
import { derived } from "../secret.js";
import type { Db } from "../store/port.js";
import { Refusal } from "./problem.js";
import { networkOf } from "./sender.js";

const hourMs = 3_600_000;

/** Turns addresses into what is kept of them, under a key that is another one every day. */
export interface Addresses {
  /** The address of one request as a hash that is good today. */
  hash(address: string, now: Date): Promise<string>;
}

/**
 * One key for all processes: half of it random, in the database until the next day; half from the
 * server's secret, so that a dump of the database alone does not yield to trying all addresses.
 */
export function createAddresses(db: Db, secret: Uint8Array): Addresses {
  let known: { readonly day: string; readonly key: Buffer } | undefined;
  return {
    async hash(address, now) {
      const day = now.toISOString().slice(0, 10);
      if (known?.day !== day) {
        const random = await keyOf(db, day);
        known = { day, key: derived(secret, `addresses of ${day}\n${random}`) };
      }
      return createHmac("sha256", known.key).update(networkOf(address)).digest("hex");
    },
  };
}

async function keyOf(db: Db, day: string): Promise<string> {
  await db.query("delete from address_key where day < $1", [day]);
  await db.query(
    "insert into address_key (day, random) values ($1, $2) on conflict (day) do nothing",
    [day, randomBytes(32).toString("hex")],
  );
  const [row] = await db.query<{ random: string }>(
    "select random from address_key where day = $1",
    [day],
  );
  if (!row) throw new Error("the key of the day vanished");
  return row.random;
}

/**
 * Counts one item, in its own transaction: what is refused later or rolled back costs nothing. The
 * whole hour may come at once; each item then holds back a part of an hour until it is free again
 * (the generic cell rate algorithm, ITU-T I.371).
 * @throws Refusal 429 with `Retry-After` when the hour is used up.
 */
export async function counted(
  tx: Db,
  addressHash: string,
  perHour: number,
  now: Date,
): Promise<void> {
  const each = Math.floor(hourMs / perHour);
  const parameters = [addressHash, now, each, hourMs];
  // In one statement, so that two processes cannot both take the last place.
  const taken = await tx.query(
    `insert into address_rate (address_hash, spent_until)
     values ($1, $2::timestamptz + $3::float8 * interval '1 millisecond')
     on conflict (address_hash) do update
     set spent_until = greatest(address_rate.spent_until, $2::timestamptz)
       + $3::float8 * interval '1 millisecond'
     where greatest(address_rate.spent_until, $2::timestamptz)
       + $3::float8 * interval '1 millisecond'
       <= $2::timestamptz + $4::float8 * interval '1 millisecond'
     returning address_hash`,
    parameters,
  );
  if (taken.length > 0) return;
  const [row] = await tx.query<{ wait: number }>(
    `select (extract(epoch from spent_until - $2::timestamptz) * 1000 + $3::float8 - $4::float8)
       ::float8 as wait from address_rate where address_hash = $1`,
    parameters,
  );
  const seconds = Math.max(1, Math.ceil((row?.wait ?? each) / 1000));
  throw new Refusal(429, "rate_limited", { headers: { "Retry-After": String(seconds) } });
}

/** Forgets addresses that nothing is held back from any more, and the keys of earlier days. */
export async function forgetAddresses(db: Db, now: Date): Promise<void> {
  await db.query("delete from address_rate where spent_until < $1", [now]);
  await db.query("delete from address_key where day < $1", [now.toISOString().slice(0, 10)]);
}
