/** Finds the number that a challenge asks for, in slices too short to feel; a chunk of its own. */
import type { Challenge } from "../contract/challenge.js";
import { deviceClock, type Clock } from "./clock.js";

/** How the work is done. */
export interface Working {
  /** Ends the work; it then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  readonly clock?: Clock;
  /** Milliseconds after which nobody waits any more. */
  readonly limitMs?: number;
}

/** Numbers that are tried at once: the engine hashes them beside the page. */
const batch = 32;
/** A key press is felt to be late from 8 ms on, so the page gets its turn before. */
const sliceMs = 6;
const longestMs = 5000;

/**
 * The solution as `Haven-Proof` carries it: base64 of JSON in ALTCHA's format. `undefined` when it
 * was not found in time. Never in a worker: on a partner's page one from another origin is refused.
 */
export async function solve(
  challenge: Challenge,
  { signal, clock = deviceClock, limitMs = longestMs }: Working = {},
): Promise<string | undefined> {
  const { algorithm, maxnumber = Infinity, salt, signature } = challenge;
  const wanted = bytesOf(challenge.challenge);
  const encoder = new TextEncoder();
  const fits = async (number: number) => {
    const hash = await crypto.subtle.digest(algorithm, encoder.encode(`${salt}${number}`));
    return isEqual(new Uint8Array(hash), wanted);
  };
  const begun = performance.now();
  let slice = begun;
  for (let from = 0; from <= maxnumber; from += batch) {
    signal?.throwIfAborted();
    const tries = await Promise.all(
      Array.from({ length: batch }, (_, index) => fits(from + index)),
    );
    const found = tries.indexOf(true);
    if (found >= 0)
      return btoa(
        JSON.stringify({
          algorithm,
          challenge: challenge.challenge,
          number: from + found,
          salt,
          signature,
        }),
      );
    const now = performance.now();
    if (now - begun > limitMs) return undefined;
    if (now - slice > sliceMs) {
      await clock.wait(0, signal);
      slice = performance.now();
    }
  }
  return undefined;
}

function bytesOf(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
}

function isEqual(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
