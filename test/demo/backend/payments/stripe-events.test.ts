/** News that cannot be understood as they came are asked for again, or wait at Stripe; none is
 * lost, and none is believed that may be of an older moment. */
import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { findGift } from "../../../../demo/backend/payments/gift.js";
import { readGiftRows } from "../../../../demo/backend/staff/gift-rows.js";
import { readPayouts } from "../../../../demo/backend/staff/payout-rows.js";
import type { Db } from "../../../../demo/backend/store/port.js";
import { paymentsOf, stripeEndpoint } from "../../../support/stripe-endpoint.js";
import type { StripeEndpoint } from "../../../support/stripe-endpoint.js";
import type { News } from "../../../support/stripe/ledger.js";
import { anyStore } from "../../../support/stores.js";

const start = "2026-11-24T15:00:00Z";
const down = { kind: "status", status: 503, shouldRetry: false } as const;

describe("news from stripe", () => {
  let db: Db;
  let stripe: StripeEndpoint;
  before(async () => {
    db = await anyStore.open();
    stripe = await stripeEndpoint(db, start);
  });
  /** Sends the news with something changed in each. */
  const changed = (change: (news: News) => object) =>
    stripe.hear({ order: (all) => all.map((news) => ({ ...news, ...change(news) })) });
  const forget = () => stripe.fake.lose();

  it("of a refund wait at stripe while it does not tell more, and are taken later", async () => {
    const gift = await stripe.gift();
    stripe.fake.life.pays(gift.session);
    await stripe.hear();
    stripe.fake.life.refunds(stripe.fake.life.chargeOf(gift.session).id);
    stripe.fake.fail([down, down], /^\/v1\/charges\//);
    assert.deepEqual(await stripe.hear(), [503, 503]);
    assert.equal((await stripe.told(gift)).status, "paid");
    assert.deepEqual(await stripe.hear(), [200, 200]);
    assert.equal((await stripe.told(gift)).status, "refunded");
  });

  it("of money do not wait for its fee, which is filled in when it is known", async () => {
    const gift = await stripe.gift();
    stripe.fake.life.pays(gift.session);
    stripe.fake.fail([down], /^\/v1\/payment_intents\//);
    await stripe.hear({ only: ({ type }) => type === "checkout.session.completed" });
    assert.equal((await stripe.told(gift)).status, "paid");
    assert.equal((await paymentsOf(db, gift))[0]?.fee, null);
    stripe.fake.ledger.tell("charge.updated", stripe.fake.life.chargeOf(gift.session));
    await stripe.hear({ only: ({ type }) => type === "charge.updated" });
    assert.equal((await paymentsOf(db, gift))[0]?.fee, 103);
    forget();
  });

  it("of a plan that ended are true, although an older invoice is told after it", async () => {
    const gift = await stripe.gift({ frequency: "month" });
    stripe.fake.life.pays(gift.session);
    await stripe.hear();
    const { planRef } = (await findGift(db, gift.id)) ?? {};
    stripe.fake.life.nextInvoiceFails(planRef ?? "");
    stripe.fake.life.cancelsPlan(planRef ?? "");
    await stripe.hear({ order: (news) => news.toReversed() });
    assert.equal((await findGift(db, gift.id))?.planState, "ended");
  });

  it("written in another version are read again in ours", async () => {
    const gift = await stripe.gift();
    stripe.fake.life.pays(gift.session);
    const version = { api_version: "2019-02-19" };
    await changed((news) =>
      news.type === "checkout.session.completed"
        ? { ...version, data: { object: { id: gift.session, object: "checkout.session" } } }
        : version,
    );
    assert.equal((await stripe.told(gift)).status, "paid");
    assert.equal((await paymentsOf(db, gift)).length, 1);
    forget();
  });

  it("of the other mode pay nothing, and ask staff to look", async () => {
    const gift = await stripe.gift();
    stripe.fake.life.pays(gift.session);
    await changed(() => ({ livemode: true }));
    forget();
    assert.equal((await stripe.told(gift)).status, "processing");
    assert.equal((await findGift(db, gift.id))?.review, "mode");
    assert.deepEqual(await paymentsOf(db, gift), []);
  });

  it("of a shop under the same account are nobody's gift", async () => {
    const gift = await stripe.gift();
    stripe.fake.life.pays(gift.session);
    for (const news of stripe.fake.news) {
      const { object } = news.data as { object: { metadata?: object; id: string } };
      object.metadata = {};
    }
    for (const each of stripe.fake.ledger.all("charge")) Object.assign(each, { metadata: {} });
    assert.deepEqual(new Set(await stripe.hear()), new Set([200]));
    assert.equal((await stripe.told(gift)).status, "open");
  });

  it("that are signed and have not the fields of an event are malformed", async () => {
    await stripe.gift();
    const news = stripe.fake.ledger.tell("charge.updated", stripe.fake.ledger.all("charge")[0]!);
    forget();
    const broken = { ...news, data: {} } as unknown as News;
    const reply = await stripe.app.fetch(stripe.fake.request(broken));
    assert.equal(reply.status, 400);
    assert.equal((await reply.json()).code, "malformed");
  });

  it("of another checkout's end leave the gift open", async () => {
    const gift = await stripe.gift();
    const session = stripe.fake.ledger.get("checkout.session", gift.session);
    const stray = { ...session, id: "cs_test_stray", status: "expired" } as const;
    stripe.fake.ledger.tell("checkout.session.expired", stray);
    await stripe.hear();
    assert.equal((await stripe.told(gift)).status, "open");
  });

  it("of a payout that the bank refused say so, and its payments are not at the bank", async () => {
    const gift = await stripe.gift();
    const sent = async () => {
      const [row] = await readGiftRows(db, { timeZone: "UTC", id: gift.id });
      const [payout] = await readPayouts(db);
      return [row?.payments[0]?.payoutRef, payout?.failed];
    };
    stripe.fake.life.pays(gift.session);
    const payout = stripe.fake.life.payout("usd");
    await stripe.hear();
    assert.deepEqual(await sent(), [payout.id, false]);
    stripe.fake.life.payoutFails(payout.id);
    await stripe.hear();
    assert.deepEqual(await sent(), [null, true]);
  });
});
