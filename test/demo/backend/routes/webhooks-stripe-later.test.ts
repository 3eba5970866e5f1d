/** What Stripe tells later of money that came: refunds, instalments, disputes, payouts; through the
 * route, into rows. */
import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { findGift } from "../../../../demo/backend/payments/gift.js";
import { readGiftRows } from "../../../../demo/backend/staff/gift-rows.js";
import type { Db } from "../../../../demo/backend/store/port.js";
import { paymentsOf, stripeEndpoint } from "../../../support/stripe-endpoint.js";
import type { StripeEndpoint } from "../../../support/stripe-endpoint.js";
import { stores } from "../../../support/stores.js";

const start = "2026-11-24T15:00:00Z";
const monthSeconds = 30 * 86_400;

for (const store of stores)
  describe(`money that came through stripe on a ${store.name} database`, () => {
    let db: Db;
    let stripe: StripeEndpoint;
    before(async () => {
      db = await store.open();
      stripe = await stripeEndpoint(db, start);
    });

    it("shows a part that went back, then all of it, then paid when that fails (gift case 21)", async () => {
      const gift = await stripe.gift();
      stripe.fake.life.pays(gift.session);
      await stripe.hear();
      const charge = stripe.fake.life.chargeOf(gift.session);
      const after = async () => {
        await stripe.hear({ order: (news) => news.toReversed() });
        const { refundedMinor, status } = await stripe.told(gift);
        return [status, refundedMinor];
      };
      stripe.fake.life.refunds(charge.id, 1000);
      assert.deepEqual(await after(), ["paid", 1000]);
      const rest = stripe.fake.life.refunds(charge.id, 1500);
      assert.deepEqual(await after(), ["refunded", 2500]);
      stripe.fake.life.refundFails(rest.id);
      assert.deepEqual(await after(), ["paid", 1000]);
    });

    it("keeps a refund whose payment was not heard of yet", async () => {
      const gift = await stripe.gift();
      stripe.fake.life.pays(gift.session);
      stripe.fake.life.refunds(stripe.fake.life.chargeOf(gift.session).id);
      await stripe.hear({ only: ({ type }) => type === "charge.refunded" });
      assert.equal((await stripe.told(gift)).status, "refunded");
      await stripe.hear();
      assert.equal((await stripe.told(gift)).status, "refunded");
    });

    it("counts a plan's first invoice once, in either order (gift case 22)", async () => {
      for (const isLate of [true, false]) {
        const gift = await stripe.gift({ frequency: "month" });
        stripe.fake.life.pays(gift.session);
        await stripe.hear({ order: (news) => (isLate ? news : news.toReversed()) });
        const { planRef, planState } = (await findGift(db, gift.id)) ?? {};
        assert.equal((await stripe.told(gift)).status, "paid");
        assert.equal(planState, "active");
        assert.equal((await paymentsOf(db, gift)).length, 1);

        stripe.pass(monthSeconds);
        stripe.fake.life.nextInvoicePaid(planRef ?? "");
        await stripe.hear({ order: (news) => (isLate ? news : news.toReversed()), repeat: 2 });
        const rows = await paymentsOf(db, gift);
        assert.deepEqual(
          rows.map(({ amount, fee }) => [amount, fee]),
          [
            [2500, 103],
            [2500, 103],
          ],
        );
      }
    });

    it("gives an instalment back without touching the first gift", async () => {
      const gift = await stripe.gift({ frequency: "year" });
      stripe.fake.life.pays(gift.session);
      await stripe.hear();
      stripe.pass(12 * monthSeconds);
      const { planRef } = (await findGift(db, gift.id)) ?? {};
      const invoice = stripe.fake.life.nextInvoicePaid(planRef ?? "");
      stripe.fake.life.refunds(stripe.fake.life.chargeOf(invoice.id).id);
      await stripe.hear({ order: (news) => news.toReversed() });
      const refunded = (await paymentsOf(db, gift)).map((row) => row.refunded);
      assert.deepEqual(refunded, [0, 2500]);
    });

    it("says when a plan falls behind, catches up and ends, and keeps what came (gift case 22)", async () => {
      const gift = await stripe.gift({ frequency: "month" });
      stripe.fake.life.pays(gift.session);
      await stripe.hear();
      const plan = async () => (await findGift(db, gift.id)) ?? assert.fail();
      const { planRef } = await plan();
      stripe.pass(monthSeconds);
      const invoice = stripe.fake.life.nextInvoiceFails(planRef ?? "");
      await stripe.hear();
      assert.equal((await plan()).planState, "pastDue");
      stripe.fake.life.invoicePaidLater(invoice.id);
      await stripe.hear({ order: (news) => news.toReversed() });
      assert.equal((await plan()).planState, "active");
      stripe.pass(60);
      stripe.fake.life.cancelsPlan(planRef ?? "");
      await stripe.hear();
      const ended = await plan();
      assert.deepEqual(
        [ended.planState, ended.planEndedAt, ended.status],
        ["ended", stripe.at(), "paid"],
      );
      assert.equal((await paymentsOf(db, gift)).length, 2);
    });

    it("asks staff to look at a dispute and a warning, and tells the donor nothing of it", async () => {
      const gift = await stripe.gift();
      stripe.fake.life.pays(gift.session);
      await stripe.hear();
      const { id } = stripe.fake.life.chargeOf(gift.session);
      const dispute = stripe.fake.life.disputes(id);
      await stripe.hear();
      const [open] = await paymentsOf(db, gift);
      assert.deepEqual([open?.dispute, open?.disputeFee], ["open", 1500]);
      stripe.fake.life.closesDispute(dispute.id, "lost");
      await stripe.hear({ order: (news) => news.toReversed() });
      assert.equal((await paymentsOf(db, gift))[0]?.dispute, "lost");
      assert.equal((await findGift(db, gift.id))?.review, "dispute");
      assert.equal((await stripe.told(gift)).status, "paid");

      const warned = await stripe.gift();
      stripe.fake.life.pays(warned.session);
      stripe.fake.life.warns(stripe.fake.life.chargeOf(warned.session).id);
      await stripe.hear();
      assert.equal((await findGift(db, warned.id))?.review, "fraudWarning");
    });

    it("knows the fee, what is left, and with which payout it came to the bank", async () => {
      const once = await stripe.gift();
      const monthly = await stripe.gift({ frequency: "month" });
      for (const { session } of [once, monthly]) stripe.fake.life.pays(session);
      await stripe.hear();
      const payout = stripe.fake.life.payout("usd");
      await stripe.hear();
      const day = new Date(payout.arrival_date * 1000).toISOString().slice(0, 10);
      for (const gift of [once, monthly]) {
        const [read] = await readGiftRows(db, { timeZone: "UTC", id: gift.id });
        const row = read?.payments[0];
        assert.deepEqual(
          [row?.chargeRef, row?.providerFeeMinor, row?.netMinor, row?.payoutRef, row?.payoutOn],
          [stripe.fake.life.chargeOf(gift.session).id, 103, 2397, payout.id, day],
        );
      }
    });
  });
