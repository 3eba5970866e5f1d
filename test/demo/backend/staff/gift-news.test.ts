/** A webhook that was never set up, or broke, is told to staff: a checkout has no other way to
 * stay open after its end. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readEverything } from "../../../../demo/backend/staff/everything.js";
import { readUnheard } from "../../../../demo/backend/staff/gift-news.js";
import { readGifts } from "../../../../demo/backend/staff/gifts.js";
import { stores } from "../../../support/stores.js";
import { stripeEndpoint } from "../../../support/stripe-endpoint.js";

const hour = 3600;

for (const store of stores)
  describe(`news of the provider on a ${store.name} database`, () => {
    const endpoint = async () => {
      const db = await store.open();
      const stripe = await stripeEndpoint(db, "2026-11-24T15:00:00Z");
      const unheard = () => readUnheard(db, stripe.at(), "America/New_York");
      return { db, stripe, unheard };
    };
    const missing = { checkouts: 1, provider: "stripe", mode: "test", badSignatures: 0 } as const;

    it("that never came are missed once the first checkout is over, and not before", async () => {
      const { db, stripe, unheard } = await endpoint();
      await stripe.gift();
      stripe.pass(1.4 * hour);
      assert.deepEqual(await unheard(), [], "the provider still has time to tell");
      stripe.pass(0.2 * hour);
      assert.deepEqual(await unheard(), [{ ...missing, lastOn: null }]);
      const { organization } = stripe.ports;
      const page = await readGifts(db, organization, { group: "look" }, stripe.at());
      assert.deepEqual(page.unheard, await unheard(), "whatever is chosen on the page");
      const ana = { id: "1", person: "Ana", duty: "staff" } as const;
      const guard = { today: () => "2026-11-24" };
      const { giftsWaiting } = await readEverything(stripe.ports, guard, ana);
      assert.equal(giftsWaiting, 1, "beside the name of the page");
    });

    it("that came are not missed: paid, promised, closed or over", async () => {
      const { stripe, unheard } = await endpoint();
      const { life } = stripe.fake;
      life.pays((await stripe.gift()).session);
      life.paysByBank((await stripe.gift()).session);
      await stripe.gift();
      stripe.pass(2 * hour);
      life.timePasses();
      await stripe.hear();
      assert.deepEqual(await unheard(), []);
    });

    it("that stopped coming are missed, with the day here of the last one", async () => {
      const { stripe, unheard } = await endpoint();
      stripe.fake.life.pays((await stripe.gift()).session);
      stripe.pass(12 * hour); // 10 PM in Philadelphia, and tomorrow in UTC
      await stripe.hear();
      await stripe.gift();
      await stripe.gift();
      stripe.pass(24 * hour);
      assert.deepEqual(await unheard(), [{ ...missing, checkouts: 2, lastOn: "2026-11-24" }]);
      stripe.fake.life.timePasses();
      await stripe.hear();
      assert.deepEqual(await unheard(), [], "they are sent again once the webhook works");
    });

    it("that come under another secret are told apart from none", async () => {
      const { stripe, unheard } = await endpoint();
      await stripe.gift();
      for (const signature of ["t=1,v1=00", ""])
        await stripe.post("/v1/webhooks/stripe", "{}", { "stripe-signature": signature });
      await stripe.app.counters.flush();
      stripe.pass(2 * hour);
      assert.deepEqual(await unheard(), [{ ...missing, badSignatures: 2, lastOn: null }]);
    });

    it("that were never told are asked about for a month, as long as somebody can mend it", async () => {
      const { stripe, unheard } = await endpoint();
      await stripe.gift();
      stripe.pass(29 * 24 * hour);
      assert.equal((await unheard()).length, 1);
      stripe.pass(2 * 24 * hour);
      assert.deepEqual(await unheard(), []);
    });
  });
