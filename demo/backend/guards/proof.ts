/** Proof of work in ALTCHA's format: what a machine that sends a thousand forms pays for each, and
 * a person does not notice. Whoever cannot pay is heard all the same, among the unchecked. */
import { createHash } from "node:crypto";
import { createChallenge, verifySolution } from "altcha-lib/v1";
import type { Challenge } from "../../../src/contract/challenge.js";
import { z } from "../../../src/contract/zod.js";
import { derived } from "../secret.js";
import type { Db } from "../store/port.js";
import { Refusal } from "./problem.js";

/**
 * Numbers among which the answer lies. A browser slowed down six times, as a phone of five years
 * is, tried one in 56 µs: half a second as a rule, 0.9 s at worst.
 */
export const hardest = 15_000;
/** A review that somebody reads slowly, interrupted twice. */
const lastsMs = 30 * 60_000;
/** No honest header is longer. */
const longest = 2048;

/** What the header `Haven-Proof` is worth. */
export type Proof =
  /** Missing, misshapen, wrong, or of another server: the item is stored as unchecked. */
  | { readonly at: "none" }
  /** Ours and solved, but too late: the widget renews it unseen. */
  | { readonly at: "expired" }
  /** Ours, solved and in time; whether it was used before, only its redeeming tells. */
  | { readonly at: "solved"; readonly hash: string; readonly expiresOn: string };

/** A challenge that any process with this secret recognises, without keeping anything. */
export async function makeChallenge(secret: Uint8Array, now: Date): Promise<Challenge> {
  const { challenge, salt, signature } = await createChallenge({
    algorithm: "SHA-256",
    hmacKey: hmacKey(secret),
    maxnumber: hardest,
    expires: new Date(now.getTime() + lastsMs),
  });
  return { algorithm: "SHA-256", challenge, maxnumber: hardest, salt, signature };
}

/**
 * The salt as we write it, to its last character: the `&` before the number keeps a digit of one
 * from being read as the other's, which would make an old challenge young again (CVE-2025-68113).
 */
const ourSalt = /^[0-9a-f]{24}\?expires=(\d{10})&$/;

const Solution = z.object({
  algorithm: z.literal("SHA-256"),
  challenge: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  number: z.int().check(z.gte(0), z.lte(hardest)),
  salt: z.string().check(z.regex(ourSalt)),
  signature: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
});

/** Reads the header; nothing in it can make a request fail but a proof of ours that is over. */
export async function readProof(
  header: string | undefined,
  secret: Uint8Array,
  now: Date,
): Promise<Proof> {
  const solution = z.safeParse(Solution, decoded(header ?? ""));
  if (!solution.success) return { at: "none" };
  const isOurs = await verifySolution(solution.data, hmacKey(secret), false);
  if (!isOurs) return { at: "none" };
  const expiresMs = Number(ourSalt.exec(solution.data.salt)?.[1]) * 1000;
  if (expiresMs <= now.getTime()) return { at: "expired" };
  const hash = createHash("sha256").update(solution.data.challenge).digest("hex");
  return { at: "solved", hash, expiresOn: new Date(expiresMs).toISOString().slice(0, 10) };
}

/**
 * Uses a proof up, in the transaction of what it pays for: what is rolled back leaves it unused.
 * Gives whether there was one.
 * @throws Refusal 422 `proof_expired` when it is over, or paid for something else already.
 */
export async function redeemed(tx: Db, proof: Proof): Promise<boolean> {
  if (proof.at === "none") return false;
  if (proof.at === "expired") throw new Refusal(422, "proof_expired");
  // Another process with the same proof waits here until this one has committed or given up.
  const rows = await tx.query(
    `insert into redeemed_proof (proof_hash, expires_on) values ($1, $2)
     on conflict (proof_hash) do nothing returning proof_hash`,
    [proof.hash, proof.expiresOn],
  );
  if (rows.length === 0) throw new Refusal(422, "proof_expired");
  return true;
}

/** Forgets the proofs whose challenge is over. */
export async function forgetProofs(db: Db, now: Date): Promise<void> {
  const today = now.toISOString().slice(0, 10);
  await db.query("delete from redeemed_proof where expires_on < $1", [today]);
}

function hmacKey(secret: Uint8Array): string {
  return derived(secret, "proof of work").toString("hex");
}

function decoded(header: string): unknown {
  if (header === "" || header.length > longest) return undefined;
  try {
    return JSON.parse(Buffer.from(header, "base64").toString());
  } catch {
    // Not JSON (SyntaxError).
    return undefined;
  }
}
