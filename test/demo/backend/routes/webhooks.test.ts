/** Only what the provider signed moves a gift, over the same route that a real provider would
 * call. */
import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { signatureHeader } from "../../../../demo/backend/payments/signature.js";
import { derived } from "../../../../demo/backend/secret.js";
import type { Db } from "../../../../demo/backend/store/port.js";
import { createEndpoint } from "../../../support/endpoint.js";
import { opened, told } from "../../../support/gifts.js";
import { stores } from "../../../support/stores.js";

const now = "2026-11-24T15:00:00Z";
const seconds = Date.parse(now) / 1000;
// The secret that every test's endpoint is given.
const secret = derived(Buffer.from("5a".repeat(32), "hex"), "demo webhook");

for (const store of stores)
  describe(`a webhook on a ${store.name} database`, () => {
    let db: Db;
    before(async () => {
      db = await store.open();
    });
    let count = 0;
    const event = (gift: string, change: object = {}, checkout: object = {}) =>
      JSON.stringify({
        id: `evt_webhook_${(count += 1)}`,
        type: "checkout.paid",
        mode: "test",
        asOf: now,
        checkout: { id: "1", gift, amountMinor: 2500, currency: "USD", ...checkout },
        payment: { id: `pay_${gift}`, paidAt: now, feeMinor: 103, refundedMinor: 0 },
        ...change,
      });
    const signed = (body: string, at = seconds) => ({
      "haven-demo-signature": signatureHeader(Buffer.from(body), secret, at),
    });
    const endpoint = () => createEndpoint(db, { now });
    const post = (path: string, body: string, headers = {}) => endpoint().post(path, body, headers);

    it("with a right signature pays the gift, and counts once", async () => {
      const gift = await opened(endpoint());
      const body = event(gift.id);
      for (const time of ["first", "second"]) {
        const reply = await post("/v1/webhooks/demo", body, signed(body));
        assert.equal(reply.status, 200, time);
        assert.equal((await told(endpoint(), gift)).status, "paid");
      }
      const rows = await db.query("select id from payment_event where donation_id = $1", [gift.id]);
      assert.equal(rows.length, 1);
    });

    const refused: readonly (readonly [string, (body: string) => Record<string, string>])[] = [
      ["without a signature", () => ({})],
      ["signed for another body", () => signed("{}")],
      ["signed 301 seconds ago", (body) => signed(body, seconds - 301)],
      ["signed 61 seconds ahead", (body) => signed(body, seconds + 61)],
      [
        "signed under another name",
        (body) => ({ "stripe-signature": signed(body)["haven-demo-signature"] }),
      ],
    ];
    for (const [name, headers] of refused)
      it(`${name} is refused and moves nothing`, async () => {
        const gift = await opened(endpoint());
        const body = event(gift.id);
        const reply = await post("/v1/webhooks/demo", body, headers(body));
        assert.equal(reply.status, 400);
        assert.equal((await reply.json()).code, "signature_invalid");
        assert.equal((await told(endpoint(), gift)).status, "open");
      });

    it("is read byte for byte: other bytes of the same values were not signed", async () => {
      const gift = await opened(endpoint());
      const body = event(gift.id);
      const reply = await post("/v1/webhooks/demo", body.replace(":", ": "), signed(body));
      assert.equal(reply.status, 400);
    });

    const harmless: readonly (readonly [string, object, object])[] = [
      ["of a type that is new", { type: "checkout.somethingNew", payment: undefined }, {}],
      ["about nobody's gift", {}, { gift: "don_NOBODY" }],
    ];
    for (const [name, change, checkout] of harmless)
      it(`${name} is taken, so that it is not sent for days, and moves nothing`, async () => {
        const gift = await opened(endpoint());
        const body = event(gift.id, change, checkout);
        assert.equal((await post("/v1/webhooks/demo", body, signed(body))).status, 200);
        assert.equal((await told(endpoint(), gift)).status, "open");
      });

    it("of real money leaves a test gift processing, for staff to look at", async () => {
      const gift = await opened(endpoint());
      const body = event(gift.id, { mode: "live" });
      assert.equal((await post("/v1/webhooks/demo", body, signed(body))).status, 200);
      assert.equal((await told(endpoint(), gift)).status, "processing");
    });

    it("that names another amount leaves the gift processing, for staff to look at", async () => {
      const gift = await opened(endpoint());
      const body = event(gift.id, {}, { amountMinor: 25 });
      assert.equal((await post("/v1/webhooks/demo", body, signed(body))).status, 200);
      assert.equal((await told(endpoint(), gift)).status, "processing");
    });

    it("that is signed and no event is malformed; of another provider, not found", async () => {
      for (const body of ["[]", "not json", '{"id":"evt_1"}'])
        assert.equal((await post("/v1/webhooks/demo", body, signed(body))).status, 400, body);
      assert.equal((await post("/v1/webhooks/stripe", "{}", signed("{}"))).status, 404);
    });
  });
