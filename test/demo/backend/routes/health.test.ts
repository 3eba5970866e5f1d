/** Readiness is a promise about what was acknowledged: it is withdrawn when the database would
 * forget. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { openPostgres } from "../../../../demo/backend/store/postgres.js";
import { createEndpoint } from "../../../support/endpoint.js";
import { postgresUrl, stores } from "../../../support/stores.js";

for (const store of stores)
  describe(`health on a ${store.name} database`, () => {
    it("is asked at the root and under the endpoint", async () => {
      const { get } = createEndpoint(await store.open());
      for (const path of ["/healthz", "/readyz", "/v1/healthz", "/v1/readyz"])
        assert.equal((await get(path)).status, 200);
    });

    it("is not ready when the database does not answer, and lives on", async () => {
      const db = await store.open();
      const away = () => Promise.reject(new Error("away"));
      const { get } = createEndpoint({ ...db, query: away, tx: away });
      assert.equal((await get("/healthz")).status, 200);
      const reply = await get("/v1/readyz");
      assert.deepEqual([reply.status, reply.headers.get("retry-after")], [503, "10"]);
    });
  });

describe("readiness", { skip: stores.length < 2 && "no PostgreSQL on this machine" }, () => {
  it("is withdrawn while PostgreSQL would forget, unless a provider keeps durability", async () => {
    const url = (await postgresUrl()) ?? "";
    const admin = openPostgres(url);
    const database = new URL(url).pathname.slice(1);
    await admin.exec(`alter database ${database} set synchronous_commit = off`);
    await admin.close();
    const db = openPostgres(url);
    const endpoint = createEndpoint(db);
    const reply = await endpoint.get("/readyz");
    assert.equal(reply.status, 503);
    assert.deepEqual((await reply.json()).off, ["synchronous_commit"]);
    const settings = { ...endpoint.ports.settings, durability: "provider" as const };
    assert.equal((await createEndpoint(db, {}, { settings }).get("/readyz")).status, 200);
    await db.close();
  });
});
