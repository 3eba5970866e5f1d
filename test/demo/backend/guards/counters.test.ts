/** Counters: added up over processes, kept when the database is away, and about routes alone. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createCounters } from "../../../../demo/backend/guards/counters.js";
import type { Db } from "../../../../demo/backend/store/port.js";
import { createEndpoint } from "../../../support/endpoint.js";
import { stores } from "../../../support/stores.js";

const read = (db: Db) =>
  db.query("select route, status, code, count::int as n from counter order by route, status");

for (const store of stores)
  describe(`counters on a ${store.name} database`, () => {
    it("add up what several processes counted", async () => {
      const db = await store.open();
      const two = [createCounters(db), createCounters(db)];
      for (const counters of two) {
        counters.count("2026-11-24", "GET /v1/config", 200, "");
        counters.count("2026-11-24", "POST /v1/intake", 422, "invalid");
        counters.count("2026-11-24", "GET /v1/config", 200, "");
      }
      await Promise.all(two.map((counters) => counters.flush()));
      await Promise.all(two.map((counters) => counters.flush()));
      assert.deepEqual(await read(db), [
        { route: "GET /v1/config", status: 200, code: "", n: 4 },
        { route: "POST /v1/intake", status: 422, code: "invalid", n: 2 },
      ]);
    });

    it("keep what could not be written", async () => {
      const db = await store.open();
      let away = true;
      const shaky: Db = {
        ...db,
        tx: (work) => (away ? Promise.reject(new Error("away")) : db.tx(work)),
      };
      const counters = createCounters(shaky);
      counters.count("2026-11-24", "GET /v1/config", 200, "");
      await assert.rejects(counters.flush());
      away = false;
      await counters.flush();
      assert.deepEqual(await read(db), [{ route: "GET /v1/config", status: 200, code: "", n: 1 }]);
    });

    it("name the pattern of a route and never the path that was asked for", async () => {
      const db = await store.open();
      const { app, get } = createEndpoint(db, { now: "2026-11-24T15:00:00Z" });
      await get("/v1/circles/nosuchcircle");
      await get("/v1/somewhere/personal");
      await get("/v1/config?lang=es");
      await app.counters.flush();
      assert.deepEqual(await read(db), [
        { route: "GET /v1/circles/:id", status: 404, code: "not_found", n: 1 },
        { route: "GET /v1/config", status: 200, code: "", n: 1 },
        { route: "none", status: 404, code: "not_found", n: 1 },
      ]);
    });
  });
