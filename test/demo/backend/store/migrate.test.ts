/** What both databases promise: the tables, transactions, and several processes that start at
 * once. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { migrate } from "../../../../demo/backend/store/migrate.js";
import { openPostgres } from "../../../../demo/backend/store/postgres.js";
import { postgresUrl, stores } from "../../../support/stores.js";

for (const store of stores)
  describe(`a ${store.name} database`, () => {
    it("is brought up to date, and a second time changes nothing", async () => {
      const db = await store.open({ migrated: false });
      await migrate(db);
      const first = await db.query("select name from migration order by name");
      await migrate(db);
      assert.deepEqual(await db.query("select name from migration order by name"), first);
      assert.ok(first.length > 0);
    });

    it("keeps a transaction whole or not at all", async () => {
      const db = await store.open();
      const row = "insert into published_circle (id, published_on) values ($1, '2026-11-24')";
      const broken = db.tx(async (tx) => {
        await tx.query(row, ["aaaa1111"]);
        throw new Error("stop");
      });
      await assert.rejects(broken, /stop/);
      await db.tx((tx) => tx.tx((inner) => inner.query(row, ["bbbb2222"])));
      assert.deepEqual(await db.query("select id from published_circle"), [{ id: "bbbb2222" }]);
    });

    it("names what a broken rule was", async () => {
      const db = await store.open();
      await assert.rejects(
        db.query(
          `insert into intake (ref, form, received_on, answer_by)
           values ('A', 'support', '2026-11-24', '2026-11-24')`,
        ),
        { code: "23514" },
      );
    });

    it("keeps no time, no address and no clear text of a referral", async () => {
      const db = await store.open();
      const columns = await db.query<{ column_name: string; data_type: string }>(
        `select column_name, data_type from information_schema.columns
         where table_schema = current_schema() and table_name in ('intake', 'idempotency')`,
      );
      assert.ok(columns.length > 0);
      assert.deepEqual(
        columns.filter(
          ({ column_name: name, data_type: type }) =>
            /time/.test(type) || /(^|_)(at|ip|address|agent|name|text)($|_)/.test(name),
        ),
        [],
      );
    });
  });

describe(
  "several processes",
  { skip: stores.length < 2 && "no PostgreSQL on this machine" },
  () => {
    it("may bring one database up to date at once", async () => {
      const url = (await postgresUrl()) ?? "";
      const pools = Array.from({ length: 4 }, () => openPostgres(url));
      await Promise.all(pools.map(migrate));
      await Promise.all(pools.map((pool) => pool.close()));
    });
  },
);
