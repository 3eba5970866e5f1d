/** An hour's worth at once, then a part of it at a time; and nothing is kept that names anybody. */
import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { counted, createAddresses, forgetAddresses } from "../../../../demo/backend/guards/rate.js";
import { Refusal } from "../../../../demo/backend/guards/problem.js";
import type { Db } from "../../../../demo/backend/store/port.js";
import { stores } from "../../../support/stores.js";

const secret = Buffer.alloc(32, 0x5a);
const start = Date.parse("2026-11-24T15:00:00Z");
const at = (minutes: number) => new Date(start + minutes * 60_000);

for (const store of stores)
  describe(`the rate on a ${store.name} database`, () => {
    let db: Db;
    before(async () => {
      db = await store.open();
    });
    const count = (address: string, minutes: number) =>
      db.tx((tx) => counted(tx, address, 10, at(minutes)));
    const refusedFor = async (address: string, minutes: number) => {
      const error: unknown = await count(address, minutes).then(
        () => undefined,
        (reason: unknown) => reason,
      );
      assert.ok(error instanceof Refusal);
      assert.deepEqual([error.status, error.code], [429, "rate_limited"]);
      return Number(error.details.headers?.["Retry-After"]);
    };

    it("lets ten through, and says for how long not one more", async () => {
      for (let item = 0; item < 10; item += 1) await count("a", 0);
      assert.equal(await refusedFor("a", 0), 360);
      assert.equal(await refusedFor("a", 4), 120);
      await count("a", 6);
      assert.equal(await refusedFor("a", 6), 360);
      await count("b", 6);
    });

    it("lets ten through again an hour after the last", async () => {
      for (let item = 0; item < 10; item += 1) await count("c", 0);
      for (let item = 0; item < 10; item += 1) await count("c", 60);
      assert.equal(await refusedFor("c", 60), 360);
    });

    it("counts ten of twenty that come at once", async () => {
      const all = await Promise.allSettled(Array.from({ length: 20 }, () => count("d", 0)));
      assert.equal(all.filter(({ status }) => status === "fulfilled").length, 10);
    });

    it("does not count what was not stored", async () => {
      for (let item = 0; item < 20; item += 1)
        await assert.rejects(
          db.tx(async (tx) => {
            await counted(tx, "e", 10, at(0));
            throw new Error("refused later");
          }),
          /refused later/,
        );
      await count("e", 0);
    });

    it("forgets an address as soon as nothing is held back from it", async () => {
      await count("f", 0);
      await forgetAddresses(db, at(5));
      const kept = "select 1 from address_rate where address_hash = 'f'";
      assert.equal((await db.query(kept)).length, 1);
      await forgetAddresses(db, at(7));
      assert.equal((await db.query(kept)).length, 0);
    });

    it("keeps of an address what no dump of the database can turn back", async () => {
      const [one, two] = [createAddresses(db, secret), createAddresses(db, secret)];
      const today = await one.hash("203.0.113.5", at(0));
      assert.equal(await two.hash("203.0.113.5", at(60)), today);
      assert.notEqual(await two.hash("203.0.113.6", at(60)), today);
      const other = createAddresses(db, Buffer.alloc(32, 1));
      assert.notEqual(await other.hash("203.0.113.5", at(0)), today);
      assert.ok(!JSON.stringify(await db.query("select * from address_key")).includes("203.0"));
    });

    it("has another key the next day, and none of the day before", async () => {
      const addresses = createAddresses(db, secret);
      const today = await addresses.hash("203.0.113.5", at(0));
      assert.notEqual(await addresses.hash("203.0.113.5", at(24 * 60)), today);
      const days = await db.query("select day::text as day from address_key");
      assert.deepEqual(days, [{ day: "2026-11-25" }]);
      await forgetAddresses(db, at(3 * 24 * 60));
      assert.deepEqual(await db.query("select 1 from address_key"), []);
    });
  });
