/** What is wrong with a gift waits for somebody to look, once for each reason. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readAudit } from "../../../../demo/backend/staff/audit.js";
import { countToLookAt, markSeen } from "../../../../demo/backend/staff/gift-reviews.js";
import { createEndpoint } from "../../../support/endpoint.js";
import { opened } from "../../../support/gifts.js";
import { addPayment, live } from "../../../support/payments.js";
import { stores } from "../../../support/stores.js";

const ana = { who: "Ana", today: "2026-11-24" };

for (const store of stores)
  describe(`a gift to look at, on a ${store.name} database`, () => {
    it("waits until somebody has looked, and again for another reason", async () => {
      const db = await store.open();
      const gift = await opened(createEndpoint(db, { now: "2026-11-24T15:00:00Z" }));
      await live(db, gift.id);
      assert.equal(await countToLookAt(db), 0);
      const marked = (review: string) =>
        db.query("update donation set review = $2 where id = $1", [gift.id, review]);
      await marked("fraudWarning");
      assert.equal(await countToLookAt(db), 1);
      assert.ok(!(await markSeen(db, { id: gift.id, review: "dispute" }, ana)));
      assert.ok(await markSeen(db, { id: gift.id, review: "fraudWarning" }, ana));
      assert.ok(!(await markSeen(db, { id: gift.id, review: "fraudWarning" }, ana)));
      assert.equal(await countToLookAt(db), 0);
      await marked("dispute");
      assert.equal(await countToLookAt(db), 1);
      assert.ok(await markSeen(db, { id: gift.id, review: "dispute" }, ana));
      const lines = await readAudit(db, gift.id);
      assert.deepEqual(
        lines.map(({ did }) => did),
        ["giftSeen", "giftSeen"],
      );
    });

    it("waits as long as its dispute is open", async () => {
      const db = await store.open();
      const gift = await opened(createEndpoint(db, { now: "2026-11-24T15:00:00Z" }));
      await live(db, gift.id);
      await addPayment(db, gift, { ref: "pi_1", on: "2026-11-23", dispute: "open" });
      assert.equal(await countToLookAt(db), 1);
      await db.query("update gift_payment set dispute = 'won'");
      assert.equal(await countToLookAt(db), 0);
    });
  });
