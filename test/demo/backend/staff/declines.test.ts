/** Many refused cards beside few gifts are said aloud; a day on which people mistype is not. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { isAlarm, readDeclines } from "../../../../demo/backend/staff/declines.js";
import { createEndpoint } from "../../../support/endpoint.js";
import { opened } from "../../../support/gifts.js";
import { addPayment } from "../../../support/payments.js";
import { stores } from "../../../support/stores.js";

const now = "2026-11-24T15:00:00Z";

describe("refused cards", () => {
  it("alarm when they are many, and many more than the gifts", () => {
    assert.ok(!isAlarm(19, 0));
    assert.ok(isAlarm(20, 0));
    assert.ok(!isAlarm(20, 10));
    assert.ok(isAlarm(300, 100));
  });
});

for (const store of stores)
  describe(`refused cards on a ${store.name} database`, () => {
    it("are counted for 24 hours, beside the payments of the same time", async () => {
      const db = await store.open();
      const gift = await opened(createEndpoint(db, { now }));
      await addPayment(db, gift, { ref: "pi_1", on: "2026-11-23" });
      await addPayment(db, gift, { ref: "pi_2", on: "2026-11-22" });
      const refusals = [
        ["2026-11-24T14:00:00Z", "declined"],
        ["2026-11-23T15:01:00Z", "declined"],
        ["2026-11-23T14:59:00Z", "declined"],
        ["2026-11-24T14:00:00Z", "unchanged"],
      ] as const;
      for (const [at, outcome] of refusals)
        await db.query(
          `insert into payment_event (provider, id, type, received_at, outcome)
           values ('stripe', $1, 'payment_intent.payment_failed', $2, $3)`,
          [`evt_${at}_${outcome}`, new Date(at), outcome],
        );
      const declines = await readDeclines(db, new Date(now));
      assert.deepEqual(declines, { refused: 2, paid: 1, isAlarm: false });
    });
  });
