/** PostgreSQL: settings without which "sent" would be a promise that a power cut breaks. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Busy } from "../../../../demo/backend/store/busy.js";
import { openPostgres, undurable } from "../../../../demo/backend/store/postgres.js";
import { postgresUrl, stores } from "../../../support/stores.js";

describe("PostgreSQL", { skip: stores.length < 2 && "no PostgreSQL on this machine" }, () => {
  it("says when a setting makes it forget", async () => {
    const url = (await postgresUrl()) ?? "";
    const db = openPostgres(url);
    assert.deepEqual(await undurable(db), []);
    await db.exec(`alter database ${new URL(url).pathname.slice(1)} set synchronous_commit = off`);
    await db.close();
    const again = openPostgres(url);
    assert.deepEqual(await undurable(again), ["synchronous_commit"]);
    await again.close();
  });

  it("says that it is busy when no connection comes free in time, and goes on after", async () => {
    const db = openPostgres((await postgresUrl()) ?? "", { max: 1, waitMs: 50 });
    await db.tx(async () => {
      await assert.rejects(db.query("select 1"), Busy);
      await assert.rejects(db.exec("select 1"), Busy);
      await assert.rejects(
        db.tx(() => Promise.resolve()),
        Busy,
      );
    });
    assert.deepEqual(await db.query("select 1 as n"), [{ n: 1 }]);
    await db.close();
  });

  it("rolls back and goes on when its connection is cut in a transaction", async () => {
    const db = openPostgres((await postgresUrl()) ?? "");
    await db.exec("create table seen (n int)");
    const cut = db.tx(async (tx) => {
      await tx.query("insert into seen values (1)");
      await tx.query("select pg_terminate_backend(pg_backend_pid())");
    });
    await assert.rejects(cut);
    assert.deepEqual(await db.query("select n from seen"), []);
    await db.close();
  });
});
