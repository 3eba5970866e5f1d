/** Abuse is met without puzzles and without dropping anybody: proof, rate, flags, in that order,
 * after the key. */
import assert from "node:assert/strict";
import { beforeEach, describe, it } from "node:test";
import type { Db } from "../../../../demo/backend/store/port.js";
import { IntakeReceipt } from "../../../../src/contract/intake.js";
import { z } from "../../../../src/contract/zod.js";
import { newKey, sealedEnvelope } from "../../../support/endpoint.js";
import { createIntakeEndpoint, places } from "../../../support/intake-endpoint.js";
import { asHeader } from "../../../support/proof.js";
import { stores } from "../../../support/stores.js";

const now = "2026-11-24T15:00:00Z";
const flagged = async (flag: string) =>
  JSON.stringify({ ...JSON.parse(await sealedEnvelope()), flags: [flag] });

async function code(reply: Response): Promise<string> {
  const problem: { code: string } = await reply.json();
  return `${reply.status} ${problem.code}`;
}

/** An ordinary receipt, of which nothing tells where the item stands. */
async function ordinary(reply: Response): Promise<string> {
  assert.equal(reply.status, 201);
  const body: Record<string, unknown> = await reply.json();
  assert.deepEqual(Object.keys(body).toSorted(), ["answerBy", "ref"]);
  return z.parse(IntakeReceipt, body).ref;
}

for (const store of stores)
  describe(`what comes in on a ${store.name} database`, () => {
    let db: Db;
    beforeEach(async () => {
      db = await store.open();
    });

    it("stands in New when it was paid for", async () => {
      const { send, proof } = createIntakeEndpoint(db, { now });
      await ordinary(await send({ proof: await proof() }));
      assert.deepEqual(await places(db), [{ lane: "new", unproven: false, flags: [] }]);
    });

    it("stands in Quarantine with its reason when the trap is filled or it was too fast, and is answered as ever (case 28)", async () => {
      const { send, proof } = createIntakeEndpoint(db, { now });
      for (const flag of ["trap", "fast"])
        await ordinary(await send({ proof: await proof(), body: await flagged(flag) }));
      assert.deepEqual(await places(db), [
        { lane: "quarantine", unproven: false, flags: ["fast"] },
        { lane: "quarantine", unproven: false, flags: ["trap"] },
      ]);
    });

    it("stands in Unchecked when no proof was possible, or one that is worth nothing (case 28)", async () => {
      const { send } = createIntakeEndpoint(db, { now });
      await ordinary(await send());
      await ordinary(await send({ proof: "nonsense" }));
      await ordinary(await send({ proof: asHeader({ algorithm: "SHA-256", number: 1 }) }));
      const unchecked = { lane: "unchecked", unproven: true, flags: [] };
      assert.deepEqual(await places(db), [unchecked, unchecked, unchecked]);
    });

    it("is refused with a used or an old proof, and stored under the same key with another", async () => {
      const { send, proof } = createIntakeEndpoint(db, { now });
      const used = await proof();
      await ordinary(await send({ proof: used }));
      const again = { key: newKey(), body: await sealedEnvelope() };
      assert.equal(await code(await send({ ...again, proof: used })), "422 proof_expired");
      await ordinary(await send({ ...again, proof: await proof() }));
      const old = createIntakeEndpoint(db, { now: "2026-11-24T14:20:00Z" });
      const late = { key: newKey(), body: await sealedEnvelope() };
      assert.equal(
        await code(await send({ ...late, proof: await old.proof() })),
        "422 proof_expired",
      );
      await ordinary(await send(late));
      assert.equal((await places(db)).length, 3);
    });

    it("costs no second proof and no place when its reply was lost (case 21)", async () => {
      const { send, proof } = createIntakeEndpoint(db, { now, intake: { perHour: 1 } });
      const sending = { key: newKey(), body: await sealedEnvelope(), peer: "203.0.113.5" };
      const first = await ordinary(await send({ ...sending, proof: await proof() }));
      for (const header of [undefined, "nonsense"]) {
        const again = await send({ ...sending, ...(header !== undefined && { proof: header }) });
        assert.equal(await ordinary(again), first);
      }
      assert.deepEqual(await places(db), [{ lane: "new", unproven: false, flags: [] }]);
    });

    it("leaves its proof unused when it is refused for something else", async () => {
      const { send, proof } = createIntakeEndpoint(db, { now });
      const header = await proof();
      const envelope = JSON.parse(await sealedEnvelope());
      const odd = JSON.stringify({ ...envelope, surprise: 1 });
      assert.equal(await code(await send({ proof: header, body: odd })), "422 unknown_field");
      await ordinary(await send({ proof: header }));
      assert.equal((await places(db))[0]?.lane, "new");
    });

    it("waits when ten came from one address, and says how long; others do not", async () => {
      const { send } = createIntakeEndpoint(db, { now, intake: {} });
      const peer = "203.0.113.5";
      for (let item = 0; item < 10; item += 1) await ordinary(await send({ peer }));
      const reply = await send({ peer });
      assert.equal(reply.headers.get("retry-after"), "360");
      assert.equal(await code(reply), "429 rate_limited");
      await ordinary(await send({ peer: "203.0.113.6" }));
      const soon = createIntakeEndpoint(db, { now: "2026-11-24T15:06:00Z", intake: {} });
      await ordinary(await soon.send({ peer }));
      assert.ok(!JSON.stringify(await db.query("select * from address_rate")).includes("203.0"));
    });

    it("comes from behind a proxy of ours under its own address", async () => {
      const setting = { now, intake: { perHour: 1 }, trustedProxies: ["10.0.0.0/8"] };
      const { send } = createIntakeEndpoint(db, setting);
      const peer = "10.0.0.1";
      await ordinary(await send({ peer, forwarded: "198.51.100.1" }));
      await ordinary(await send({ peer, forwarded: "198.51.100.2" }));
      const again = await send({ peer, forwarded: "192.0.2.1, 198.51.100.2" });
      assert.equal(await code(again), "429 rate_limited");
    });

    it("may be more from a library that is listed", async () => {
      const places = [{ name: "Library", addresses: ["203.0.113.0/28"], perHour: 12 }];
      const { send } = createIntakeEndpoint(db, { now, intake: { places } });
      for (let item = 0; item < 12; item += 1) await ordinary(await send({ peer: "203.0.113.5" }));
      assert.equal((await send({ peer: "203.0.113.5" })).status, 429);
    });

    it("stands in Unchecked in a flood, paid for or not, and is never refused for it", async () => {
      const { send, proof } = createIntakeEndpoint(db, { now, intake: { perDay: 2 } });
      for (let item = 0; item < 4; item += 1) await ordinary(await send({ proof: await proof() }));
      assert.deepEqual(
        (await places(db)).map(({ lane, unproven }) => `${lane} ${unproven}`),
        ["new false", "new false", "unchecked false", "unchecked false"],
      );
    });
  });
