/** How many checkouts one address opens: enough for a family, too few for a list of stolen cards,
 * and more for whoever pays with work. */
import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { countedGift } from "../../../../demo/backend/guards/gift-rate.js";
import { Refusal } from "../../../../demo/backend/guards/problem.js";
import type { Proof } from "../../../../demo/backend/guards/proof.js";
import type { Db } from "../../../../demo/backend/store/port.js";
import { stores } from "../../../support/stores.js";

const start = Date.parse("2026-11-24T15:00:00Z");
const at = (minutes: number) => new Date(start + minutes * 60_000);
const places = [{ name: "A library", addresses: ["203.0.113.0/28"], perHour: 15 }];
const rates = { perHour: 10, perDay: 200, places };
const none: Proof = { at: "none" };
let proofs = 0;
const work = (): Proof => ({
  at: "solved",
  hash: `proof ${(proofs += 1)}`,
  expiresOn: "2026-11-24",
});

for (const store of stores)
  describe(`the rate of gifts on a ${store.name} database`, () => {
    let db: Db;
    before(async () => {
      db = await store.open();
    });
    interface Asked {
      readonly minutes?: number;
      readonly partner?: string;
      readonly proof?: Proof;
    }
    const count = (address: string, { minutes = 0, partner, proof = none }: Asked = {}) => {
      const sender = { address, hash: `hash of ${address}` };
      return db.tx((tx) => countedGift(tx, { sender, proof }, partner, rates, at(minutes)));
    };
    const refusal = async (work_: Promise<void>) => {
      const error: unknown = await work_.then(
        () => undefined,
        (reason: unknown) => reason,
      );
      assert.ok(error instanceof Refusal);
      return [error.status, error.code, Number(error.details.headers?.["Retry-After"] ?? 0)];
    };

    it("lets ten through in an hour, and says when the next may come", async () => {
      for (let gift = 0; gift < 10; gift += 1) await count("192.0.2.1");
      assert.deepEqual(await refusal(count("192.0.2.1")), [429, "rate_limited", 360]);
      await count("192.0.2.1", { minutes: 6 });
      await count("192.0.2.2");
    });

    it("lets more through from a place whose visitors share an address", async () => {
      for (let gift = 0; gift < 15; gift += 1) await count("203.0.113.5");
      assert.equal((await refusal(count("203.0.113.5")))[0], 429);
    });

    it("takes work instead, which is used once, and is no way for thousands", async () => {
      for (let gift = 0; gift < 10; gift += 1) await count("192.0.2.3");
      const once = work();
      await count("192.0.2.3", { proof: once });
      assert.deepEqual(await refusal(count("192.0.2.3", { proof: once })), [
        422,
        "proof_expired",
        0,
      ]);
      for (let gift = 1; gift < 50; gift += 1) await count("192.0.2.3", { proof: work() });
      assert.equal((await refusal(count("192.0.2.3", { proof: work() })))[0], 429);
    });

    it("leaves work unused where none is needed", async () => {
      const proof = work();
      for (let gift = 0; gift < 10; gift += 1) await count("192.0.2.4", { proof });
      await count("192.0.2.4", { proof });
    });

    it("asks for work where very many come from one partner's pages, from whatever address", async () => {
      const partner = "new-hope-church";
      for (let gift = 0; gift < 200; gift += 1)
        await count(`198.51.100.${gift}`, { partner, minutes: 120 });
      const next = (proof: Proof = none) =>
        count("198.51.100.250", { partner, minutes: 120, proof });
      assert.equal((await refusal(next()))[0], 429);
      await next(work());
      await count("198.51.100.251", { partner: "another", minutes: 120 });
    });
  });
