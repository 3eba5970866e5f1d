/** Staff see what waits, how long, and against which promise; never words, unless they open one
 * item. */
import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { settle } from "../../../../demo/backend/payments/settling.js";
import {
  readCounts,
  readGifts,
  readItem,
  readItems,
} from "../../../../demo/backend/staff/records.js";
import type { Db } from "../../../../demo/backend/store/port.js";
import { createEndpoint, sealedEnvelope } from "../../../support/endpoint.js";
import { opened, pressed } from "../../../support/gifts.js";
import { stores } from "../../../support/stores.js";

// A Monday evening in Philadelphia; promised within two workdays.
const now = "2026-11-24T02:00:00Z";

for (const store of stores)
  describe(`what staff see of a ${store.name} database`, () => {
    let db: Db;
    before(async () => {
      db = await store.open();
    });

    it("is each item with its days of waiting and what is left of the promise", async () => {
      const { post } = createEndpoint(db, { now });
      const sealed = JSON.parse(await sealedEnvelope());
      const flagged = JSON.stringify({ ...sealed, flags: ["trap"] });
      const { ref } = await (await post("/v1/intake", flagged)).json();
      const days = [
        ["2026-11-23", 0, 2],
        ["2026-11-24", 1, 1],
        ["2026-11-25", 2, 0],
        ["2026-11-28", 5, -3],
      ] as const;
      for (const [today, waiting, left] of days) {
        const [item] = await readItems(db, today);
        assert.deepEqual(item, {
          ref,
          form: "support",
          partner: "west-philly-library",
          flags: ["trap"],
          receivedOn: "2026-11-23",
          answerBy: "2026-11-25",
          waiting,
          left,
        });
      }
      const item = await readItem(db, ref, "2026-11-24");
      assert.deepEqual(item?.jwe, sealed.jwe);
      assert.equal(await readItem(db, "0000-0000", "2026-11-24"), undefined);
    });

    it("is each gift by its day here, its open checkout, and its disagreement", async () => {
      const endpoint = createEndpoint(db, { now });
      const paid = await opened(endpoint);
      await pressed(endpoint, paid.checkoutUrl, "pay");
      const open = await opened(endpoint, { amountMinor: 5000, frequency: "month" });
      const wrong = { id: "evt_wrong", type: "x", amountMinor: 1, currency: "USD" };
      await settle(db, "demo", { ...wrong, giftId: open.id, status: "paid" }, new Date(now));
      const gifts = await readGifts(db, "America/New_York");
      const first = gifts.find(({ id }) => id === paid.id);
      assert.deepEqual(
        [first?.status, first?.on, first?.checkoutUrl],
        ["paid", "2026-11-23", null],
      );
      const second = gifts.find(({ id }) => id === open.id);
      assert.deepEqual(
        [second?.status, second?.mismatch, second?.checkoutUrl, second?.amountMinor],
        ["open", true, open.checkoutUrl, 5000],
      );
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
