/** The work that a challenge asks for: found, accepted by ALTCHA's own library, and never long. */
import assert from "node:assert/strict";
import { describe, it, mock } from "node:test";
import { createChallenge, verifySolution } from "altcha-lib/v1";
import { deviceClock } from "../../src/client/clock.js";
import { solve } from "../../src/client/proof.js";
import { Challenge } from "../../src/contract/challenge.js";
import { z } from "../../src/contract/zod.js";

const hmacKey = "a key of this test";

async function challenge(number: number, more: { algorithm?: "SHA-512"; maxnumber?: number } = {}) {
  const expires = new Date(Date.now() + 60_000);
  return z.parse(
    Challenge,
    await createChallenge({ hmacKey, number, maxnumber: 5000, expires, ...more }),
  );
}

describe("a proof of work", () => {
  for (const number of [0, 31, 32, 4999])
    it(`finds ${number}, and the server's library accepts it`, async () => {
      const proof = await solve(await challenge(number));
      assert.equal(JSON.parse(atob(proof ?? "")).number, number);
      assert.equal(await verifySolution(proof ?? "", hmacKey), true);
    });

  it("does the work in the hash that was asked for", async () => {
    const proof = await solve(await challenge(100, { algorithm: "SHA-512" }));
    assert.equal(await verifySolution(proof ?? "", hmacKey), true);
  });

  it("says what was asked and the number, and nothing else", async () => {
    const asked = await challenge(7);
    const { maxnumber: _, ...said } = asked;
    assert.deepEqual(JSON.parse(atob((await solve(asked)) ?? "")), { ...said, number: 7 });
  });

  it("is none when no number up to the largest fits", async () => {
    assert.equal(await solve({ ...(await challenge(4000)), maxnumber: 100 }), undefined);
  });

  it("is none when it takes longer than anybody waits", async () => {
    const { maxnumber: _, ...endless } = await challenge(3, {});
    const unsolvable = { ...endless, challenge: "0".repeat(64) };
    assert.equal(await solve(unsolvable, { limitMs: 30 }), undefined);
  });

  it("lets the page have its turn after each slice of less than 8 ms", async (context) => {
    let now = 0;
    const hashed: number[] = [];
    context.mock.method(performance, "now", () => now);
    const digest = crypto.subtle.digest.bind(crypto.subtle);
    context.mock.method(crypto.subtle, "digest", (name: string, bytes: BufferSource) => {
      now += 0.03; // thirty microseconds each
      return digest(name, bytes);
    });
    let slice = 0;
    const wait = async () => {
      hashed.push(now - slice);
      slice = now;
    };
    await solve(await challenge(4000), { clock: { ...deviceClock, wait } });
    assert.ok(hashed.length > 10, `${hashed.length} slices`);
    assert.ok(Math.max(...hashed) <= 8, `${Math.max(...hashed)} ms`);
  });

  it("ends when the room is left", async () => {
    const leaving = new AbortController();
    const wait = mock.fn((_ms: number, signal?: AbortSignal) => {
      leaving.abort(new Error("left"));
      return deviceClock.wait(0, signal);
    });
    const { maxnumber: _, ...endless } = await challenge(3);
    const clock = { ...deviceClock, wait };
    const unsolvable = { ...endless, challenge: "0".repeat(64) };
    await assert.rejects(solve(unsolvable, { signal: leaving.signal, clock }), { message: "left" });
    assert.equal(wait.mock.callCount(), 1);
  });
});
