/** A payout is kept as the provider told it last, however its news overtake each other. */
import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import type {
  Happening,
  PaymentEvent,
  PayoutLine,
} from "../../../../demo/backend/payments/port.js";
import { settle } from "../../../../demo/backend/payments/settling.js";
import { readPayouts } from "../../../../demo/backend/staff/payout-rows.js";
import type { Db } from "../../../../demo/backend/store/port.js";
import { came, createEvents, heardAt, later, openedGift } from "../../../support/payment-news.js";
import { stores } from "../../../support/stores.js";

const line = (change: Partial<PayoutLine>): PayoutLine => ({
  ...{ ref: "txn_1", kind: "payment", chargeRef: "ch_1", amountMinor: 2500, feeMinor: 103 },
  ...change,
});

for (const store of stores)
  describe(`a payout on a ${store.name} database`, () => {
    let db: Db;
    before(async () => {
      db = await store.open();
    });
    const event = createEvents();
    const say = (news: PaymentEvent) => settle(db, "demo", news, heardAt);
    const sent = (
      payoutRef: string,
      lines: readonly PayoutLine[],
      { failed = false, seconds = 0 } = {},
    ): PaymentEvent => {
      const sum = { amountMinor: 2397, currency: "USD" };
      const told: Happening = {
        ...{ type: "paidOut", payoutRef, payoutOn: "2026-11-27", failed, sum, lines },
      };
      return event("", [told], { giftId: undefined, readAt: later(seconds) });
    };
    const kept = async (ref: string) =>
      (await readPayouts(db)).find((payout) => payout.ref === ref) ?? assert.fail(ref);

    it("gets the lines that are told later, each once", async () => {
      await say(sent("po_more", []));
      assert.deepEqual((await kept("po_more")).lines, []);
      const lines = [line({}), line({ ref: "txn_2", kind: "fee", chargeRef: undefined })];
      for (const seconds of [1, 2]) await say(sent("po_more", lines, { seconds }));
      assert.deepEqual(
        (await kept("po_more")).lines.map(({ kind, ref }) => [ref, kind]),
        [
          ["txn_1", "payment"],
          ["txn_2", "fee"],
        ],
      );
    });

    it("keeps what was read last when an older answer comes after it", async () => {
      await say(sent("po_old", [line({})], { failed: true, seconds: 2 }));
      assert.equal(await say(sent("po_old", [], { seconds: 1 })), "unchanged");
      const { failed, lines } = await kept("po_old");
      assert.deepEqual([failed, lines.length], [true, 1]);
    });

    it("names the gift of a charge also when that is heard of later", async () => {
      const lines = [line({ chargeRef: "ch_late" })];
      await say(sent("po_early", lines));
      assert.equal((await kept("po_early")).lines[0]?.giftId, null);
      const id = await openedGift(db);
      await say(event(id, [came(`pi_${id}`, { charge: { ref: "ch_late", refundedMinor: 0 } })]));
      assert.equal((await kept("po_early")).lines[0]?.giftId, id);
    });
  });
