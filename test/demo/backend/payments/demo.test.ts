/** The demo's provider keeps to what a real one does: signed news, sent again until they are
 * taken. */
import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { choosePayments } from "../../../../demo/backend/payments/choose.js";
import { createDemoPayments } from "../../../../demo/backend/payments/demo.js";
import { findGift } from "../../../../demo/backend/payments/gift.js";
import type { Db } from "../../../../demo/backend/store/port.js";
import { createEndpoint } from "../../../support/endpoint.js";
import { opened, pressed, told } from "../../../support/gifts.js";
import { stores } from "../../../support/stores.js";

const now = "2026-11-24T15:00:00Z";
const anHourLater = "2026-11-24T16:00:00Z";

for (const store of stores)
  describe(`the demo's provider on a ${store.name} database`, () => {
    let db: Db;
    before(async () => {
      db = await store.open();
    });

    it("takes no gifts in mode live: the server is told, and donors hear paused", async () => {
      const { app, ports, post } = createEndpoint(db, { config: { mode: "live" }, now });
      assert.throws(
        () =>
          createDemoPayments({
            ...ports,
            secret: Buffer.alloc(32),
            publicUrl: "https://api.example.org",
            deliver: app.fetch,
          }),
        RangeError,
      );
      assert.equal(app.payments, undefined);
      const reply = await post("/v1/donations", "{}");
      assert.equal(reply.status, 503);
      assert.equal((await reply.json()).code, "paused");
    });

    it("sends an event again until it is taken, signed anew", async () => {
      const endpoint = createEndpoint(db, { now });
      const gift = await opened(endpoint);
      let heard = 0;
      const deaf = choosePayments(endpoint.ports, async () => {
        heard += 1;
        return new Response(null, { status: 500 });
      });
      const page = new URL(gift.checkoutUrl).pathname.replace("/v1", "");
      const body = new URLSearchParams({ press: "pay" });
      const reply = await deaf?.pages?.request(page, { method: "POST", body });
      assert.equal(reply?.status, 303);
      assert.equal(heard, 1);
      assert.equal((await told(endpoint, gift)).status, "open");
      const later = createEndpoint(db, { now: anHourLater });
      await later.app.payments?.keepUp();
      assert.equal((await told(later, gift)).status, "paid");
    });

    it("ends a checkout after an hour, and not before", async () => {
      const endpoint = createEndpoint(db, { now });
      const gift = await opened(endpoint);
      const just = createEndpoint(db, { now: "2026-11-24T15:59:59Z" });
      await just.app.payments?.keepUp();
      assert.equal((await told(just, gift)).status, "open");
      const later = createEndpoint(db, { now: anHourLater });
      assert.equal((await told(later, gift)).checkoutUrl, undefined);
      await later.app.payments?.keepUp();
      assert.equal((await told(later, gift)).status, "expired");
    });

    it("gives the same checkout when it is asked again", async () => {
      const endpoint = createEndpoint(db, { now });
      const { app } = endpoint;
      const gift = await opened(endpoint);
      const row = await findGift(db, gift.id);
      const again = row && (await app.payments?.open(row));
      assert.equal(again?.checkoutUrl, gift.checkoutUrl);
    });

    it("closes a checkout once, and never one that was paid", async () => {
      const endpoint = createEndpoint(db, { now });
      const gift = await opened(endpoint);
      await pressed(endpoint, gift.checkoutUrl, "pay");
      const rows = () => db.query("select id from payment_event where donation_id = $1", [gift.id]);
      assert.equal((await rows()).length, 1);
      await pressed(endpoint, gift.checkoutUrl, "cancel");
      assert.equal((await rows()).length, 1);
      assert.equal((await told(endpoint, gift)).status, "paid");
    });
  });
