/** Whatever happens to gifts between two payouts, each payout's rows are the bank's own sum. */
import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import fc from "fast-check";
import { payoutOf } from "../../../../demo/backend/staff/gift-payouts.js";
import { readPayouts } from "../../../../demo/backend/staff/payout-rows.js";
import type { Db } from "../../../../demo/backend/store/port.js";
import { stores } from "../../../support/stores.js";
import { stripeEndpoint } from "../../../support/stripe-endpoint.js";
import type { StripeEndpoint } from "../../../support/stripe-endpoint.js";

const happenings = [
  "gift",
  "plan",
  "refund",
  "refundFails",
  "dispute",
  "disputeEnds",
  "fee",
  "payout",
  "payout",
  "payoutFails",
] as const;

for (const store of stores)
  describe(`payouts of the provider on a ${store.name} database`, () => {
    let db: Db;
    let stripe: StripeEndpoint;
    before(async () => {
      db = await store.open();
      stripe = await stripeEndpoint(db, "2026-11-24T15:00:00Z");
    });

    /** One thing that happens to the latest gift, where it can. */
    async function happens(what: (typeof happenings)[number], amount: number): Promise<void> {
      const { ledger, life } = stripe.fake;
      const charge = ledger.all("charge").at(-1);
      const refund = ledger.all("refund").at(-1);
      const dispute = ledger.all("dispute").at(-1);
      const payout = ledger.all("payout").at(-1);
      stripe.pass(60);
      switch (what) {
        case "gift":
          return life.pays((await stripe.gift({ amountMinor: amount, coverFees: false })).session);
        case "plan":
          return life.pays((await stripe.gift({ frequency: "month" })).session);
        case "refund": {
          const left = charge && !charge.disputed ? charge.amount - charge.amount_refunded : 0;
          if (charge && left > 0) life.refunds(charge.id, Math.min(left, amount));
          return;
        }
        case "refundFails":
          return refund?.status === "succeeded" ? life.refundFails(refund.id) : undefined;
        case "dispute":
          if (charge && !charge.disputed && charge.amount_refunded === 0) life.disputes(charge.id);
          return;
        case "disputeEnds":
          if (dispute?.status === "needs_response")
            life.closesDispute(dispute.id, amount % 2 ? "won" : "lost");
          return;
        case "fee":
          return life.asksFee(amount, "usd");
        case "payout":
          return void life.payout("usd");
        case "payoutFails":
          return payout?.status === "paid" ? life.payoutFails(payout.id) : undefined;
      }
    }

    it("have rows that add up to what arrived, and a gift beside all that is of a gift", async () => {
      const life = fc.array(
        fc.tuple(fc.constantFrom(...happenings), fc.integer({ min: 500, max: 100_000 })),
        { minLength: 4, maxLength: 14 },
      );
      await fc.assert(
        fc.asyncProperty(life, fc.boolean(), async (lived, isLate) => {
          for (const [what, amount] of lived) {
            await happens(what, amount);
            if (!isLate) await stripe.hear();
          }
          stripe.fake.life.payout("usd");
          await stripe.hear({ order: (news) => news.toReversed(), repeat: 2 });
          const sent = stripe.fake.ledger.all("payout");
          const kept = await readPayouts(db);
          assert.equal(kept.length, sent.length);
          for (const { amount, id, status } of sent) {
            const payout = kept.find(({ ref }) => ref === id) ?? assert.fail(id);
            const { untoldMinor, ...parts } = payoutOf(payout);
            assert.deepEqual([payout.failed, untoldMinor], [status === "failed", 0]);
            assert.equal(payout.amountMinor, amount);
            const { cameInMinor, disputedMinor, feesMinor, otherMinor, wentBackMinor } = parts;
            assert.equal(
              cameInMinor - wentBackMinor - disputedMinor - feesMinor + otherMinor,
              amount,
            );
            for (const line of payout.lines) {
              const isOfGift = ["payment", "refund", "dispute"].includes(line.kind);
              assert.equal(line.giftId !== null, isOfGift, line.kind);
            }
          }
        }),
        { numRuns: 12 },
      );
    });
  });
