/** What the provider says afterwards reaches the treasurer to the cent: the page, the file and the
 * bank agree. */
import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import type { CurrencySums } from "../../../../demo/backend/staff/gift-sums.js";
import { giftState } from "../../../../demo/backend/staff/gift-state.js";
import { readGift, readGifts, readPayments } from "../../../../demo/backend/staff/gifts.js";
import type { GiftList } from "../../../../demo/backend/staff/gifts.js";
import type { Db } from "../../../../demo/backend/store/port.js";
import { stores } from "../../../support/stores.js";
import { stripeEndpoint } from "../../../support/stripe-endpoint.js";
import type { Opened, StripeEndpoint } from "../../../support/stripe-endpoint.js";

const all = { group: "all" } as const;

for (const store of stores)
  describe(`the treasurer and the provider on a ${store.name} database`, () => {
    let db: Db;
    let stripe: StripeEndpoint;
    let once: Opened;
    let plan: Opened;
    const listed = async (): Promise<GiftList> => {
      const { organization } = stripe.ports;
      return (await readGifts(db, organization, all, stripe.at())).test;
    };
    const usd = ({ sums }: GiftList): CurrencySums["all"] | undefined => sums[0]?.all;

    before(async () => {
      db = await store.open();
      stripe = await stripeEndpoint(db, "2026-11-24T15:00:00Z");
      once = await stripe.gift({ amountMinor: 5000, coverFees: false });
      stripe.fake.life.pays(once.session);
      plan = await stripe.gift({ amountMinor: 2500, coverFees: true, frequency: "month" });
      stripe.fake.life.pays(plan.session);
      await stripe.hear({ repeat: 2 });
      stripe.pass(30 * 86_400);
      const [subscription] = stripe.fake.ledger.all("subscription");
      stripe.fake.life.nextInvoicePaid(subscription?.id ?? "");
      await stripe.hear({ repeat: 2 });
    });

    it("agree on gifts and instalments, each counted once (gift case 22)", async () => {
      const sums = usd(await listed());
      assert.deepEqual([sums?.gifts, sums?.instalments, sums?.withoutFee], [2, 1, 0]);
      assert.deepEqual(
        [sums?.giftMinor, sums?.feeMinor, sums?.totalMinor],
        [10_000, 2 * (plan.totalMinor - 2500), 5000 + 2 * plan.totalMinor],
      );
      const read = await readGift(db, stripe.ports.organization, plan.id);
      assert.deepEqual(
        read?.lines.map(({ kind }) => kind),
        ["first", "instalment"],
      );
    });

    it("agree on what went back, and on what the bank receives (gift case 21)", async () => {
      const { id } = stripe.fake.life.chargeOf(once.session);
      stripe.fake.life.refunds(id, 2000);
      const { amount } = stripe.fake.life.payout("usd");
      await stripe.hear({ repeat: 2 });
      const now = await listed();
      const gift = now.gifts.find((each) => each.id === once.id);
      assert.equal(gift && giftState(gift), "partlyRefunded");
      assert.equal(usd(now)?.keptMinor, 3000 + 2 * plan.totalMinor);
      const [payout] = now.payouts;
      assert.deepEqual(
        [payout?.payments, payout?.wentBackMinor, payout?.amountMinor, payout?.untoldMinor],
        [3, 2000, amount, 0],
      );
      const { organization } = stripe.ports;
      const lines = await readPayments(db, organization, { ...all, mode: "test" });
      assert.ok(lines.every(({ payoutRef }) => payoutRef === payout?.ref));
      const net = lines.reduce((sum, { netMinor }) => sum + (netMinor ?? 0), 0);
      assert.equal(net - 2000, amount, "the refund came off the same payout");
    });

    it("agree on a dispute: it is looked at, and lost money is no longer there", async () => {
      const { id } = stripe.fake.life.chargeOf(plan.session);
      const dispute = stripe.fake.life.disputes(id);
      await stripe.hear();
      const { organization } = stripe.ports;
      const look = { group: "look" } as const;
      const { test } = await readGifts(db, organization, look, stripe.at());
      assert.deepEqual(
        test.gifts.map((each) => each.id),
        [plan.id],
      );
      stripe.fake.life.closesDispute(dispute.id, "lost");
      await stripe.hear();
      const sums = usd(await listed());
      assert.deepEqual(
        [sums?.lostMinor, sums?.keptMinor],
        [plan.totalMinor, 3000 + plan.totalMinor],
      );
    });
  });
