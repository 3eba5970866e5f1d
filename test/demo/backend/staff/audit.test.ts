/** The audit only grows: not even the program that writes it can change a line. */
import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { readAudit, record } from "../../../../demo/backend/staff/audit.js";
import type { Db } from "../../../../demo/backend/store/port.js";
import { stores } from "../../../support/stores.js";

for (const store of stores)
  describe(`the audit on a ${store.name} database`, () => {
    let db: Db;
    before(async () => {
      db = await store.open();
      await record(db, { who: "Ana Test", did: "opened", ref: "7Q4K-2MXD", kid: "staff-1" });
      await record(db, { who: "Ana Test", did: "linkMade", person: "Bea Test", on: "2026-11-24" });
    });

    for (const statement of [
      "update audit set who = 'Somebody Else'",
      "delete from audit",
      "delete from audit where ref = '0000-0000'",
      "truncate audit",
    ])
      it(`refuses "${statement}"`, async () => {
        const before = await readAudit(db);
        await assert.rejects(db.query(statement), /only grows/);
        assert.deepEqual(await readAudit(db), before);
      });

    it("is read with the latest line first, of all items or of one", async () => {
      const all = await readAudit(db);
      assert.deepEqual(
        all.map(({ did }) => did),
        ["linkMade", "opened"],
      );
      assert.equal(all[0]?.on, "2026-11-24");
      assert.match(all[1]?.on ?? "", /^\d{4}-\d{2}-\d{2}$/);
      assert.equal((await readAudit(db, "7Q4K-2MXD")).length, 1);
      assert.equal((await readAudit(db, undefined, 1)).length, 1);
    });

    it("has room for codes, names and dates, and none for words or a time", async () => {
      const columns = await db.query<{ name: string; type: string }>(
        `select column_name as name, data_type as type from information_schema.columns
         where table_name = 'audit' and table_schema = current_schema() order by name`,
      );
      assert.deepEqual(
        columns.map(({ name, type }) => `${name} ${type}`),
        [
          "did text",
          "done_on date",
          "id bigint",
          "kid text",
          "person text",
          "ref text",
          "who text",
        ],
      );
    });
  });
