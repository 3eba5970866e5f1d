/** Gifts carry what staff need to match them with the bank. */
import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { settle } from "../../../../demo/backend/payments/settling.js";
import { readGifts } from "../../../../demo/backend/staff/gifts.js";
import type { Db } from "../../../../demo/backend/store/port.js";
import { createEndpoint } from "../../../support/endpoint.js";
import { opened, pressed } from "../../../support/gifts.js";
import { stores } from "../../../support/stores.js";

const now = "2026-11-24T02:00:00Z";

for (const store of stores)
  describe(`a gift as staff see it on a ${store.name} database`, () => {
    let db: Db;
    before(async () => {
      db = await store.open();
    });

    it("is each gift by its day here, its open checkout, and its disagreement", async () => {
      const endpoint = createEndpoint(db, { now });
      const paid = await opened(endpoint);
      await pressed(endpoint, paid.checkoutUrl, "pay");
      const open = await opened(endpoint, { amountMinor: 5000, frequency: "month" });
      const at = new Date(now);
      const sum = { amountMinor: 1, currency: "USD" };
      const news = {
        id: "evt_wrong",
        type: "x",
        mode: "test",
        giftId: open.id,
        readAt: at,
      } as const;
      await settle(db, "demo", { ...news, happenings: [{ type: "promised", sum }] }, at);
      const gifts = await readGifts(db, "America/New_York");
      const first = gifts.find(({ id }) => id === paid.id);
      assert.deepEqual(
        [first?.status, first?.on, first?.checkoutUrl],
        ["paid", "2026-11-23", null],
      );
      const second = gifts.find(({ id }) => id === open.id);
      assert.deepEqual(
        [second?.status, second?.review, second?.checkoutUrl, second?.amountMinor],
        ["open", "amount", open.checkoutUrl, 5000],
      );
    });
  });
