/** Gifts on their way to Stripe: the real client asks a local fake of its server. */
import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { findGift } from "../../../../demo/backend/payments/gift.js";
import type { Db } from "../../../../demo/backend/store/port.js";
import { newKey } from "../../../support/endpoint.js";
import { giftBody, page, told } from "../../../support/gifts.js";
import { stripeEndpoint } from "../../../support/stripe-endpoint.js";
import type { Opened, StripeEndpoint } from "../../../support/stripe-endpoint.js";
import { textAt } from "../../../support/stripe/shape.js";
import { stores } from "../../../support/stores.js";

const start = "2026-11-24T15:00:00Z";
const bounds = { presets: [], minMinor: 100, maxMinor: 5_000_000 };
const currencies = ["USD", "JPY", "KWD", "ISK"].map((currency) => ({
  currency,
  frequencies: { once: bounds, month: bounds },
}));
const donations = { currencies, feeModel: { USD: { basisPoints: 290, fixedMinor: 30 } } };
/** Stripe says itself that it is of no use to ask again. */
const broken = { kind: "status", status: 500, isKept: true, shouldRetry: false } as const;

for (const store of stores)
  describe(`gifts to stripe on a ${store.name} database`, () => {
    let db: Db;
    let stripe: StripeEndpoint;
    before(async () => {
      db = await store.open();
      stripe = await stripeEndpoint(db, start, { config: { donations } });
    });
    const lastAsked = () => stripe.fake.creates.at(-1)!;
    const sent = (...path: (string | number)[]) => textAt(lastAsked().sent, ...path);
    const amount = (line: number) => sent("line_items", line, "price_data", "unit_amount");
    const rows = () => db.query("select id from donation");

    it("send a form, the pinned version and the key, and lead to stripe's page", async () => {
      const gift = await stripe.gift();
      const { headers, key, method, path } = lastAsked();
      assert.deepEqual(
        [method, path, headers["content-type"], headers["stripe-version"]],
        ["POST", "/v1/checkout/sessions", "application/x-www-form-urlencoded", "2026-10-28.endive"],
      );
      assert.equal(headers["authorization"], `Bearer ${stripe.fake.key}`);
      assert.equal(headers["x-stripe-client-telemetry"], undefined);
      assert.equal(key, gift.id);
      assert.equal(gift.checkoutUrl, `https://checkout.stripe.com/c/pay/${gift.session}`);
      assert.equal((await findGift(db, gift.id))?.providerRef, gift.session);
      assert.equal(gift.mode, "test");
    });

    it("come back to the page they came from, with the fragment as it is", async () => {
      const { id, statusToken } = await stripe.gift();
      const back = `${page}#haven-donation=${id}.${statusToken}`;
      assert.deepEqual([sent("success_url"), sent("cancel_url")], [back, back]);
    });

    it("every month open a plan, and once a payment (gift case 5)", async () => {
      await stripe.gift();
      assert.equal(sent("mode"), "payment");
      assert.equal(amount(0), "2500");
      await stripe.gift({ frequency: "month" });
      assert.equal(sent("mode"), "subscription");
      assert.equal(sent("line_items", 0, "price_data", "recurring", "interval"), "month");
      assert.equal(sent("customer_creation"), undefined);
    });

    it("with the fee covered are two lines of 25.00 and 1.06 (gift case 6)", async () => {
      const gift = await stripe.gift({ coverFees: true });
      assert.equal(gift.totalMinor, 2606);
      assert.deepEqual([amount(0), amount(1)], ["2500", "106"]);
      assert.equal(stripe.fake.sessions.at(-1)?.amount_total, 2606);
    });

    it("of 500 yen are sent as 500, and a króna as it is counted there (gift case 9)", async () => {
      await stripe.gift({ currency: "JPY", amountMinor: 500 });
      assert.equal(sent("line_items", 0, "price_data", "currency"), "jpy");
      assert.equal(amount(0), "500");
      await stripe.gift({ currency: "ISK", amountMinor: 50_000 });
      assert.equal(amount(0), "50000");
      await stripe.gift({ currency: "KWD", amountMinor: 1250 });
      assert.equal(amount(0), "1250");
    });

    it("of 1.255 dinars are refused before anybody is asked (gift case 9)", async () => {
      const before = stripe.fake.creates.length;
      const body = giftBody({ currency: "KWD", amountMinor: 1255 });
      const reply = await stripe.post("/v1/donations", body);
      assert.equal(reply.status, 422);
      assert.deepEqual((await reply.json()).errors, [
        { path: "/amountMinor", code: "step", params: { step: 10 } },
      ]);
      assert.equal(stripe.fake.creates.length, before);
    });

    it("wished five times at once are one checkout and one row (gift case 10)", async () => {
      const before = { asked: stripe.fake.creates.length, rows: (await rows()).length };
      const headers = { "idempotency-key": newKey() };
      const replies = await Promise.all(
        Array.from({ length: 5 }, () => stripe.post("/v1/donations", giftBody(), headers)),
      );
      assert.ok(replies.every(({ status }) => status === 201 || status === 409));
      const again = await stripe.post("/v1/donations", giftBody(), headers);
      const first = replies.find(({ status }) => status === 201);
      assert.deepEqual(await again.json(), await first?.json());
      assert.equal(stripe.fake.creates.length, before.asked + 1);
      assert.equal((await rows()).length, before.rows + 1);
    });

    it("whose reply was lost are the same gift; an edited one is another (gift case 11)", async () => {
      const headers = { "idempotency-key": newKey() };
      const ask = async (body: string, more = headers) =>
        (await stripe.post("/v1/donations", body, more)).json();
      const first = await ask(giftBody());
      const asked = stripe.fake.creates.length;
      assert.deepEqual(await ask(giftBody()), first);
      assert.equal(stripe.fake.creates.length, asked);
      const edited = giftBody({ amountMinor: 3000 });
      assert.equal((await ask(edited)).code, "key_reused");
      const other = await ask(edited, { "idempotency-key": newKey() });
      assert.notEqual(other.id, first.id);
      assert.equal(lastAsked().key, other.id);
    });

    it("that stripe opened, and could not say so, are opened once", async () => {
      const before = stripe.fake.sessions.length;
      stripe.fake.fail([{ kind: "lostReply" }]);
      const gift = await stripe.gift();
      assert.equal(stripe.fake.sessions.length, before + 1);
      const [lost, repeated] = stripe.fake.creates.slice(-2);
      assert.deepEqual([lost?.key, repeated?.key], [gift.id, gift.id]);
      assert.equal(lost?.text, repeated?.text);
    });

    it("that stripe broke on are tried again as another request, and stay one gift", async () => {
      const headers = { "idempotency-key": newKey() };
      const post = () => stripe.post("/v1/donations", giftBody(), headers);
      stripe.fake.fail([broken]);
      const reply = await post();
      assert.deepEqual([reply.status, (await reply.json()).code], [503, "unavailable"]);
      assert.ok(reply.headers.get("retry-after"));
      const { key } = lastAsked();
      const gift = await (await post()).json();
      assert.deepEqual([key, lastAsked().key], [gift.id, `${gift.id}_2`]);
      assert.equal(gift.status, "open");
    });

    it("that stripe refused for a moment are tried again as the same request", async () => {
      const headers = { "idempotency-key": newKey() };
      const post = () => stripe.post("/v1/donations", giftBody(), headers);
      stripe.fake.fail([{ kind: "status", status: 429, shouldRetry: false }]);
      assert.equal((await post()).status, 503);
      const gift = await (await post()).json();
      assert.equal(lastAsked().key, gift.id);
    });

    it("wished again after half an hour get a new hour, as another request", async () => {
      const headers = { "idempotency-key": newKey() };
      const post = () => stripe.post("/v1/donations", giftBody(), headers);
      stripe.fake.fail([{ kind: "status", status: 429, shouldRetry: false }]);
      await post();
      stripe.pass(31 * 60);
      const gift = await (await post()).json();
      assert.equal(gift.expiresAt, new Date(stripe.at().getTime() + 3_600_000).toISOString());
      assert.equal(lastAsked().key, `${gift.id}_2`);
    });

    it("that their donor gives up are closed at stripe, and called canceled", async () => {
      const gift = await stripe.gift();
      assert.equal(await remove(gift), 204);
      assert.equal(stripe.fake.ledger.get("checkout.session", gift.session).status, "expired");
      await stripe.hear();
      assert.equal((await told(stripe, gift)).status, "canceled");
    });

    it("that were paid a moment before wait for the truth", async () => {
      const gift = await stripe.gift();
      stripe.fake.life.pays(gift.session);
      assert.equal(await remove(gift), 204);
      assert.equal((await told(stripe, gift)).status, "open");
      await stripe.hear();
      assert.equal((await told(stripe, gift)).status, "paid");
    });

    it("stay open where stripe does not answer, and say so", async () => {
      const gift = await stripe.gift();
      const away = { kind: "status", status: 503, shouldRetry: false } as const;
      stripe.fake.fail([away], /\/expire$/);
      assert.equal(await remove(gift), 503);
      assert.equal((await told(stripe, gift)).checkoutUrl, gift.checkoutUrl);
      assert.equal(await remove(gift), 204);
    });

    it("leave no word of a donor in the log, whatever stripe says", async () => {
      const said: string[] = [];
      const { error } = console;
      console.error = (text: string) => said.push(text);
      try {
        stripe.fake.fail([{ kind: "status", status: 400, shouldRetry: false }]);
        const wish = { message: "for my brother", tribute: { kind: "memory", name: "Rosa" } };
        await stripe.post("/v1/donations", giftBody(wish as Parameters<typeof giftBody>[0]));
      } finally {
        console.error = error;
      }
      assert.deepEqual(
        said.map((line) => line.replace(/req_\d+/, "req")),
        ["haven: the payment provider stripe did not answer (StripeInvalidRequestError 400 req)."],
      );
    });

    const remove = async ({ id, statusToken }: Opened) => {
      const headers = { authorization: `Bearer ${statusToken}` };
      const url = `https://api.example.org/v1/donations/${id}`;
      return (await stripe.app.fetch(new Request(url, { method: "DELETE", headers }))).status;
    };
  });
