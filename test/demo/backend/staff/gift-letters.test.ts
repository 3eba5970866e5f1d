/** One payment of $250 or more needs a letter, and who sent it is written down. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readAudit } from "../../../../demo/backend/staff/audit.js";
import { markLetter, needsLetter } from "../../../../demo/backend/staff/gift-letters.js";
import { lineOf } from "../../../../demo/backend/staff/gift-lines.js";
import { readGift } from "../../../../demo/backend/staff/gifts.js";
import { createEndpoint } from "../../../support/endpoint.js";
import { exampleGift, examplePayment } from "../../../support/gift-rows.js";
import { opened } from "../../../support/gifts.js";
import { addPayment, live } from "../../../support/payments.js";
import { stores } from "../../../support/stores.js";

describe("a letter", () => {
  const needs = (change: object) =>
    needsLetter(lineOf(exampleGift, { ...examplePayment, ...change }));

  it("is needed from $250 in one payment, the part for fees counted", () => {
    assert.ok(!needs({ amountMinor: 24_999 }));
    assert.ok(needs({ amountMinor: 25_000 }));
    const withFees = { ...exampleGift, amountMinor: 24_500, totalMinor: 25_261 };
    assert.ok(needsLetter(lineOf(withFees, { ...examplePayment, amountMinor: 25_261 })));
  });

  it("is not needed for what went back, nor in another country’s money", () => {
    assert.ok(!needs({ amountMinor: 30_000, refundedMinor: 5001 }));
    assert.ok(!needs({ amountMinor: 30_000, dispute: "lost" }));
    assert.ok(!needs({ amountMinor: 30_000, currency: "EUR" }));
  });
});

const now = "2026-11-24T15:00:00Z";
const ana = { who: "Ana", today: "2026-11-24" };

for (const store of stores)
  describe(`a letter that was sent, on a ${store.name} database`, () => {
    it("is written down with who and when, once, and can be taken back", async () => {
      const db = await store.open();
      const endpoint = createEndpoint(db, { now });
      const gift = await opened(endpoint, { amountMinor: 30_000 });
      await live(db, gift.id);
      await addPayment(db, gift, { ref: "pi_1", on: "2026-11-23" });
      const letter = { id: gift.id, ref: "pi_1", sent: true };
      const stands = async () => {
        const read = await readGift(db, endpoint.ports.organization, gift.id);
        const [line] = read?.lines ?? [];
        return [line?.letterSentOn, line?.letterSentBy];
      };
      assert.ok(await markLetter(db, letter, ana));
      assert.ok(!(await markLetter(db, letter, { ...ana, who: "Bea" })));
      assert.deepEqual(await stands(), ["2026-11-24", "Ana"]);
      assert.ok(await markLetter(db, { ...letter, sent: false }, ana));
      assert.ok(!(await markLetter(db, { ...letter, sent: false }, ana)));
      assert.deepEqual(await stands(), [null, null]);
      assert.ok(!(await markLetter(db, { ...letter, ref: "pi_2" }, ana)));
      const lines = await readAudit(db, gift.id);
      assert.deepEqual(
        lines.map(({ did, who }) => [who, did]),
        [
          ["Ana", "letterNotSent"],
          ["Ana", "letterSent"],
        ],
      );
    });
  });
