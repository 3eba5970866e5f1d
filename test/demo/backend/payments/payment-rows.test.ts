/** Money that came has one row, with what its charge says; a plan has many, and an end. */
import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { shownStatus } from "../../../../demo/backend/payments/gift.js";
import type { Charge, PaymentEvent } from "../../../../demo/backend/payments/port.js";
import { settle } from "../../../../demo/backend/payments/settling.js";
import type { Db } from "../../../../demo/backend/store/port.js";
import {
  came,
  createEvents,
  giftRow,
  heardAt,
  later,
  openedGift,
} from "../../../support/payment-news.js";
import { stores } from "../../../support/stores.js";

const charge: Charge = { ref: "ch_1", refundedMinor: 0 };

for (const store of stores)
  describe(`a payment on a ${store.name} database`, () => {
    let db: Db;
    before(async () => {
      db = await store.open();
    });
    const gift = () => openedGift(db);
    const event = createEvents();
    const say = (news: PaymentEvent) => settle(db, "demo", news, heardAt);
    const row = (id: string) => giftRow(db, id);
    const shown = async (id: string) => shownStatus(await row(id));

    it("shows a part that went back beside paid, and all of it as refunded (gift case 21)", async () => {
      const id = await gift();
      const refunded = (refundedMinor: number, seconds: number) =>
        event(id, [came(`pi_${id}`, { charge: { ...charge, refundedMinor } })], {
          readAt: later(seconds),
        });
      await say(refunded(0, 0));
      await say(refunded(1000, 1));
      assert.deepEqual([await shown(id), (await row(id)).refundedMinor], ["paid", 1000]);
      await say(refunded(2500, 3));
      assert.deepEqual([await shown(id), (await row(id)).refundedMinor], ["refunded", 2500]);
      assert.equal(await say(refunded(1000, 2)), "unchanged", "an older reading came late");
      assert.equal(await shown(id), "refunded");
      await say(refunded(0, 4));
      assert.deepEqual([await shown(id), (await row(id)).refundedMinor], ["paid", 0]);
    });

    it("of a payment keeps what is known of it when a later one knows less", async () => {
      const id = await gift();
      const fees = { providerFeeMinor: 103, netMinor: 2397, disputeFeeMinor: 1500 };
      const known = { ...charge, ref: `ch_${id}`, ...fees };
      await say(event(id, [came(`pi_${id}`)]));
      await say(event(id, [came(`pi_${id}`, { charge: known })]));
      await say(event(id, [came(`pi_${id}`, { charge: { ref: `ch_${id}`, refundedMinor: 0 } })]));
      const rows = await db.query(
        `select charge_ref, provider_fee_minor, net_minor, dispute_fee_minor
         from gift_payment where donation_id = $1`,
        [id],
      );
      assert.deepEqual(rows, [
        {
          charge_ref: `ch_${id}`,
          provider_fee_minor: 103,
          net_minor: 2397,
          dispute_fee_minor: 1500,
        },
      ]);
    });

    it("of a second payment for a gift given once is money, and asks staff to look", async () => {
      const id = await gift();
      await say(event(id, [came(`pi_${id}`)]));
      assert.equal(await say(event(id, [came(`pi_again_${id}`)])), "review");
      assert.deepEqual([await shown(id), (await row(id)).review], ["paid", "second"]);
    });

    it("of a dispute or a warning is for staff alone", async () => {
      const id = await gift();
      await say(event(id, [came(`pi_${id}`)]));
      await say(event(id, [came(`pi_${id}`, { charge: { ...charge, dispute: "open" } })]));
      assert.deepEqual([await shown(id), (await row(id)).review], ["paid", "dispute"]);
      const warned = await gift();
      await say(event(warned, [came(`pi_${warned}`)]));
      assert.equal(await say(event(warned, [{ type: "suspected" }])), "review");
      assert.deepEqual([await shown(warned), (await row(warned)).review], ["paid", "fraudWarning"]);
    });

    describe("of a plan", () => {
      const plan = () => openedGift(db, "month");
      const fared = (
        id: string,
        state: "active" | "pastDue" | "ended",
        seconds = 0,
      ): PaymentEvent =>
        event(id, [{ type: "planFared", planRef: `sub_${id}`, state }], {
          readAt: later(seconds),
        });
      const payments = (id: string) =>
        db.query<{ ref: string }>(
          "select ref from gift_payment where donation_id = $1 order by ref",
          [id],
        );

      it("counts the first invoice once, and each later one as an instalment (gift case 22)", async () => {
        const first = (id: string) => event(id, [came(`in_1_${id}`)]);
        for (const late of [false, true]) {
          const id = await plan();
          const completed = event(id, [
            { type: "named", planRef: `sub_${id}` },
            came(`in_1_${id}`),
          ]);
          for (const news of late ? [first(id), completed] : [completed, first(id)])
            await say(news);
          assert.equal(await shown(id), "paid");
          assert.equal((await payments(id)).length, 1);
          await say(event(id, [came(`in_2_${id}`)]));
          assert.deepEqual(await payments(id), [{ ref: `in_1_${id}` }, { ref: `in_2_${id}` }]);
          assert.equal((await row(id)).review, null);
        }
      });

      it("that ends leaves the gifts before untouched, and does not come back (gift case 22)", async () => {
        const id = await plan();
        await say(event(id, [came(`in_1_${id}`)]));
        await say(fared(id, "active"));
        await say(fared(id, "ended", 2));
        await say(fared(id, "active", 3));
        const found = await row(id);
        assert.deepEqual(
          [found.planState, found.status, found.receivedMinor],
          ["ended", "paid", 2500],
        );
        assert.deepEqual(found.planEndedAt, later(2));
      });

      it("is past due until a later reading says otherwise", async () => {
        const id = await plan();
        await say(fared(id, "pastDue", 1));
        assert.equal((await row(id)).planState, "pastDue");
        await say(fared(id, "active", 2));
        assert.equal(await say(fared(id, "pastDue", 1)), "unchanged");
        assert.equal((await row(id)).planState, "active");
      });

      it("whose instalment is another sum is money, and asks staff to look", async () => {
        const id = await plan();
        await say(event(id, [came(`in_1_${id}`)]));
        assert.equal(await say(event(id, [came(`in_2_${id}`, { amountMinor: 3000 })])), "review");
        assert.deepEqual([await shown(id), (await row(id)).review], ["paid", "amount"]);
        assert.equal((await payments(id)).length, 2);
      });
    });
  });
