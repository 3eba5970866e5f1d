/** Counts tell that something fails before a person has to. */
import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { readCounts } from "../../../../demo/backend/staff/counts.js";
import type { Db } from "../../../../demo/backend/store/port.js";
import { createEndpoint } from "../../../support/endpoint.js";
import { stores } from "../../../support/stores.js";

const now = "2026-11-24T02:00:00Z";

for (const store of stores)
  describe(`a count on a ${store.name} database`, () => {
    let db: Db;
    before(async () => {
      db = await store.open();
    });

    it("is how often a route answered what on a day, for two weeks", async () => {
      const { app, get } = createEndpoint(db, { now });
      await get("/v1/nothing");
      await get("/v1/config?surplus=1");
      await get("/v1/config?surplus=1");
      await app.counters.flush();
      const counts = await readCounts(db, new Date(now));
      const { code, count, day } = counts.find(
        ({ route, status }) => route === "GET /v1/config" && status === 422,
      )!;
      assert.deepEqual([day, code, count], ["2026-11-24", "unknown_field", 2]);
      assert.ok(!JSON.stringify(counts).includes("nothing"), "no path that was asked for");
      assert.deepEqual(await readCounts(db, new Date("2026-12-08T02:00:00Z")), []);
    });
  });
