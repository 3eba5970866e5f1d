/** What Stripe says afterwards becomes rows: through the route, from the real client's signatures,
 * in whatever order and however often it comes. */
import assert from "node:assert/strict";
import { once } from "node:events";
import { before, describe, it } from "node:test";
import { serve } from "@hono/node-server";
import fc from "fast-check";
import { findGift } from "../../../../demo/backend/payments/gift.js";
import type { Db } from "../../../../demo/backend/store/port.js";
import { paymentsOf, stripeEndpoint } from "../../../support/stripe-endpoint.js";
import type { StripeEndpoint } from "../../../support/stripe-endpoint.js";
import type { News } from "../../../support/stripe/ledger.js";
import { stores } from "../../../support/stores.js";

const start = "2026-11-24T15:00:00Z";

for (const store of stores)
  describe(`stripe's webhook on a ${store.name} database`, () => {
    let db: Db;
    let stripe: StripeEndpoint;
    before(async () => {
      db = await store.open();
      stripe = await stripeEndpoint(db, start);
    });
    const post = (request: Request) => stripe.app.fetch(request);
    const outcomes = async (id: string) => {
      const rows = await db.query<{ outcome: string }>(
        "select outcome from payment_event where donation_id = $1 order by received_at",
        [id],
      );
      return rows.map(({ outcome }) => outcome);
    };

    describe("takes only what was signed, lately (gift case 19)", () => {
      const seconds = Date.parse(start) / 1000;
      it("refuses a signature of somebody else, an old time and a time to come", async () => {
        const gift = await stripe.gift();
        stripe.fake.life.pays(gift.session);
        const wrong = [
          { secrets: ["whsec_somebody"] },
          { signedAt: seconds - 301 },
          { signedAt: seconds + 61 },
        ];
        for (const travel of wrong) {
          const statuses = await stripe.hear(travel);
          assert.deepEqual(new Set(statuses), new Set([400]), JSON.stringify(travel));
        }
        assert.equal((await stripe.told(gift)).status, "open");
        assert.deepEqual(new Set(await stripe.hear()), new Set([200]));
        assert.equal((await stripe.told(gift)).status, "paid");
      });

      it("takes one that is signed under the old and the new secret", async () => {
        const gift = await stripe.gift();
        stripe.fake.life.pays(gift.session);
        await stripe.hear({ secrets: ["whsec_old", stripe.fake.secret] });
        assert.equal((await stripe.told(gift)).status, "paid");
      });

      it("answers 200 to an event that came before, and it has no effect", async () => {
        const gift = await stripe.gift();
        stripe.fake.life.pays(gift.session);
        const statuses = await stripe.hear({ repeat: 3 });
        assert.deepEqual(new Set(statuses), new Set([200]));
        assert.equal((await paymentsOf(db, gift)).length, 1);
        assert.equal((await outcomes(gift.id)).filter((each) => each === "moved").length, 1);
      });

      it("answers 200 to a type that is new, and to what is about nobody's gift", async () => {
        const { ledger, news } = stripe.fake;
        const intent = ledger.get("payment_intent", ledger.all("payment_intent")[0]?.id ?? "");
        ledger.tell("something.new", intent);
        const own = structuredClone({ ...intent, metadata: {} });
        ledger.tell("payment_intent.succeeded", own);
        assert.deepEqual(await stripe.hear(), [200, 200]);
        assert.equal(news.length, 0);
        const rows = await db.query("select 1 from payment_event where outcome = 'unknown'");
        assert.ok(rows.length >= 2);
      });

      it("refuses a body over 256 KiB before it is read to the end", async () => {
        const body = "a".repeat(256 * 1024 + 1);
        const url = "https://api.example.org/v1/webhooks/stripe";
        assert.equal((await post(new Request(url, { method: "POST", body }))).status, 413);
      });
    });

    it("ends in paid in every order of what a bank says, and its repeats (gift case 20)", async () => {
      const permuted = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 8 });
      const twice = fc.subarray([0, 1, 2, 3]);
      await fc.assert(
        fc.asyncProperty(permuted, twice, async (order, repeats) => {
          const gift = await stripe.gift();
          stripe.fake.life.paysByBank(gift.session);
          stripe.fake.life.bankConfirms(gift.session);
          const shuffled = (news: readonly News[]) =>
            order.flatMap((place) => {
              const one = news[place];
              return one ? (repeats.includes(place) ? [one, one] : [one]) : [];
            });
          assert.equal(stripe.fake.news.length, 6);
          const statuses = await stripe.hear({ order: shuffled });
          assert.deepEqual(new Set(statuses), new Set([200]));
          assert.equal((await stripe.told(gift)).status, "paid");
          assert.equal((await paymentsOf(db, gift)).length, 1);
        }),
        { numRuns: 24 },
      );
    });

    it("says processing until the bank has confirmed, and failed when it refuses", async () => {
      const gift = await stripe.gift();
      stripe.fake.life.paysByBank(gift.session);
      await stripe.hear();
      assert.equal((await stripe.told(gift)).status, "processing");
      assert.deepEqual(await paymentsOf(db, gift), []);
      stripe.fake.life.bankRefuses(gift.session);
      await stripe.hear();
      assert.equal((await stripe.told(gift)).status, "failed");
    });

    it("counts a declined card, and leaves the checkout open", async () => {
      const gift = await stripe.gift();
      stripe.fake.life.declines(gift.session);
      await stripe.hear();
      assert.equal((await stripe.told(gift)).status, "open");
      assert.ok((await outcomes(gift.id)).includes("declined"));
      stripe.fake.life.pays(gift.session);
      await stripe.hear();
      assert.equal((await stripe.told(gift)).status, "paid");
    });

    it("never pays a gift with another amount or another currency: staff look", async () => {
      for (const [change, review] of [
        [{ amount_total: 2499 }, "amount"],
        [{ currency: "cad" }, "currency"],
      ] as const) {
        const gift = await stripe.gift();
        Object.assign(stripe.fake.ledger.get("checkout.session", gift.session), change);
        stripe.fake.life.pays(gift.session);
        await stripe.hear();
        assert.equal((await stripe.told(gift)).status, "processing");
        assert.equal((await findGift(db, gift.id))?.review, review);
      }
    });

    it("is one row when all of it is heard at the same moment, twice", async () => {
      const gift = await stripe.gift({ frequency: "month" });
      stripe.fake.life.pays(gift.session);
      const requests = stripe.fake.news.flatMap((news) => [
        stripe.fake.request(news),
        stripe.fake.request(news),
      ]);
      stripe.fake.lose();
      const replies = await Promise.all(requests.map((request) => stripe.app.fetch(request)));
      assert.deepEqual(new Set(replies.map(({ status }) => status)), new Set([200]));
      assert.equal((await stripe.told(gift)).status, "paid");
      assert.equal((await paymentsOf(db, gift)).length, 1);
    });

    it("is read from the bytes of a real connection", async (test) => {
      const gift = await stripe.gift();
      stripe.fake.life.pays(gift.session);
      const server = serve({ fetch: (request) => stripe.app.fetch(request), port: 0 });
      test.after(() => void server.close());
      await once(server, "listening");
      const place = server.address();
      const port = typeof place === "object" && place ? place.port : 0;
      const url = `http://127.0.0.1:${port}/v1/webhooks/stripe`;
      await stripe.fake.deliver(async (request) =>
        fetch(url, { method: "POST", headers: request.headers, body: await request.text() }),
      );
      assert.equal((await stripe.told(gift)).status, "paid");
    });

    it("is one effect when two processes hear the same event at once", async () => {
      const gift = await stripe.gift();
      stripe.fake.life.pays(gift.session);
      const both = async (request: Request) => {
        const replies = await Promise.all([
          stripe.app.fetch(request.clone()),
          stripe.app.fetch(request.clone()),
        ]);
        assert.deepEqual(
          replies.map(({ status }) => status),
          [200, 200],
        );
        return replies[0] ?? assert.fail();
      };
      await stripe.fake.deliver(both);
      assert.equal((await stripe.told(gift)).status, "paid");
      assert.equal((await paymentsOf(db, gift)).length, 1);
      const rows = await outcomes(gift.id);
      assert.equal(rows.filter((each) => each === "moved").length, 1, rows.join());
    });
  });
