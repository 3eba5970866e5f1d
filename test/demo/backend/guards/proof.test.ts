/** A proof of work pays for one item, once and in time; whatever else the header holds is no
 * reason to refuse anybody. */
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { before, describe, it } from "node:test";
import {
  forgetProofs,
  hardest,
  makeChallenge,
  readProof,
  redeemed,
} from "../../../../demo/backend/guards/proof.js";
import type { Db } from "../../../../demo/backend/store/port.js";
import { Challenge } from "../../../../src/contract/challenge.js";
import { z } from "../../../../src/contract/zod.js";
import { asHeader, solved } from "../../../support/proof.js";
import { stores } from "../../../support/stores.js";

const secret = Buffer.alloc(32, 0x5a);
const now = new Date("2026-11-24T15:00:00Z");
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const solution = async () => solved(await makeChallenge(secret, now));
const read = (header: string | undefined, at = now) => readProof(header, secret, at);

describe("a challenge", () => {
  it("is what the contract says, each time another one, and solved by ALTCHA's own library", async () => {
    const [one, two] = [await makeChallenge(secret, now), await makeChallenge(secret, now)];
    assert.deepEqual(z.parse(Challenge, one), one);
    assert.notEqual(one.challenge, two.challenge);
    assert.equal(one.maxnumber, hardest);
    const { number } = await solved(one);
    assert.ok(number <= hardest);
  });
});

describe("a proof", () => {
  it("is good for half an hour, in every process that has the secret", async () => {
    const header = asHeader(await solution());
    assert.equal((await read(header)).at, "solved");
    assert.equal((await read(header, later(29))).at, "solved");
    assert.equal((await read(header, later(30))).at, "expired");
  });

  it("may carry how long it took, as ALTCHA's widget writes it", async () => {
    assert.equal((await read(asHeader({ ...(await solution()), took: 412 }))).at, "solved");
  });

  it("is none when it is missing, misshapen, wrong or another server's", async () => {
    const right = await solution();
    const elsewhere = await solved(await makeChallenge(Buffer.alloc(32, 1), now));
    const wrong: readonly (string | undefined)[] = [
      undefined,
      "",
      "%%%",
      asHeader("text"),
      asHeader(null),
      "A".repeat(5000),
      asHeader(elsewhere),
      asHeader({ ...right, number: right.number === 0 ? 1 : right.number - 1 }),
      asHeader({ ...right, number: `${right.number}` }),
      asHeader({ ...right, algorithm: "SHA-1" }),
      asHeader({ ...right, signature: "0".repeat(64) }),
    ];
    for (const header of wrong) assert.equal((await read(header)).at, "none", header);
  });

  it("cannot be made younger by reading digits of its number as its expiry (CVE-2025-68113)", async () => {
    const right = await solution();
    const text = `${right.salt}${right.number}`;
    for (let cut = right.salt.length - 12; cut < text.length; cut += 1) {
      const spliced = { ...right, salt: text.slice(0, cut), number: Number(text.slice(cut)) };
      if (spliced.salt === right.salt) continue;
      assert.equal((await read(asHeader(spliced))).at, "none", spliced.salt);
    }
    // The hole itself: a salt that ends in its expiry, with the number right after it.
    const old = right.salt.replace(/&$/, "");
    const challenge = createHash("sha256").update(`${old}${right.number}`).digest("hex");
    assert.equal((await read(asHeader({ ...right, salt: old, challenge }))).at, "none");
  });
});

for (const store of stores)
  describe(`a used proof on a ${store.name} database`, () => {
    let db: Db;
    before(async () => {
      db = await store.open();
    });
    const spent = { message: "422 proof_expired" };

    it("is refused a second time, and forgotten when its challenge is over", async () => {
      const proof = await read(asHeader(await solution()));
      assert.equal(await db.tx((tx) => redeemed(tx, proof)), true);
      await assert.rejects(
        db.tx((tx) => redeemed(tx, proof)),
        spent,
      );
      await forgetProofs(db, later(60));
      assert.equal((await db.query("select 1 from redeemed_proof")).length, 1);
      await forgetProofs(db, later(24 * 60));
      assert.deepEqual(await db.query("select 1 from redeemed_proof"), []);
    });

    it("is unused again when what it paid for was not stored", async () => {
      const proof = await read(asHeader(await solution()));
      const broken = db.tx(async (tx) => {
        await redeemed(tx, proof);
        throw new Error("the disk is full");
      });
      await assert.rejects(broken, /disk is full/);
      assert.equal(await db.tx((tx) => redeemed(tx, proof)), true);
    });

    it("pays for one of two that come at once", async () => {
      const proof = await read(asHeader(await solution()));
      const outcomes = await Promise.allSettled([
        db.tx((tx) => redeemed(tx, proof)),
        db.tx((tx) => redeemed(tx, proof)),
      ]);
      const states = outcomes.map(({ status }) => status).toSorted();
      assert.deepEqual(states, ["fulfilled", "rejected"]);
    });

    it("is not asked for", async () => {
      assert.equal(await db.tx((tx) => redeemed(tx, { at: "none" })), false);
      await assert.rejects(
        db.tx((tx) => redeemed(tx, { at: "expired" })),
        spent,
      );
    });
  });
