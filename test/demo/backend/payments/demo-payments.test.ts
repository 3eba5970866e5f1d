/** After the test checkout a tester lets happen what happens in life: money goes back, comes again,
 * is disputed and reaches the bank. */
import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { findGift } from "../../../../demo/backend/payments/gift.js";
import { readGiftRows } from "../../../../demo/backend/staff/gift-rows.js";
import { readPayouts } from "../../../../demo/backend/staff/payout-rows.js";
import type { Db } from "../../../../demo/backend/store/port.js";
import type { Donation } from "../../../../src/contract/donation.js";
import { createEndpoint } from "../../../support/endpoint.js";
import { opened, pressed, told } from "../../../support/gifts.js";
import { stores } from "../../../support/stores.js";

const now = "2026-11-24T15:00:00Z";
const aMonthLater = "2026-12-24T15:00:00Z";

for (const store of stores)
  describe(`a gift after the test checkout on a ${store.name} database`, () => {
    let db: Db;
    before(async () => {
      db = await store.open();
    });
    const endpoint = (at = now) => createEndpoint(db, { now: at });
    const paid = async (frequency: Donation["frequency"] = "once", locale = "en") => {
      const gift = await opened(endpoint(), { frequency, locale });
      await pressed(endpoint(), gift.checkoutUrl, "pay");
      return gift;
    };
    const page = async (url: string) => (await endpoint().app.fetch(new Request(url))).text();
    const buttons = (text: string) =>
      [...text.matchAll(/<button[^>]*value="(\w+)"/g)].map(([, value]) => value);
    const after = async (url: string, press: string, which = 0, at = now) => {
      const text = await page(url);
      const payment = [...text.matchAll(/name="payment" value="([\w-]+)"/g)][which]?.[1] ?? "";
      const body = new URLSearchParams({ press, payment });
      return endpoint(at).app.fetch(new Request(url, { method: "POST", body }));
    };
    const rows = (id: string) =>
      db.query<Record<string, unknown>>(
        `select amount_minor, provider_fee_minor, net_minor, refunded_minor, dispute,
           dispute_fee_minor from gift_payment where donation_id = $1 order by paid_at, ref`,
        [id],
      );
    const state = async (id: string) => {
      const gift = await findGift(db, id);
      return [gift?.status, gift?.review, gift?.planState];
    };

    it("is given back in part, then whole, and is paid again when the bank refuses (gift case 21)", async () => {
      const gift = await paid();
      const reply = await after(gift.checkoutUrl, "refundPart");
      assert.equal(reply.status, 303);
      assert.equal(reply.headers.get("location"), new URL(gift.checkoutUrl).pathname);
      const part = await told(endpoint(), gift);
      assert.deepEqual([part.status, part.refundedMinor], ["paid", 1250]);
      assert.ok((await page(gift.checkoutUrl)).includes("$12.50 went back to the donor."));
      await after(gift.checkoutUrl, "refundRest");
      const whole = await told(endpoint(), gift);
      assert.deepEqual([whole.status, whole.refundedMinor], ["refunded", 2500]);
      await after(gift.checkoutUrl, "refundFails");
      const again = await told(endpoint(), gift);
      assert.deepEqual([again.status, again.refundedMinor], ["paid", undefined]);
    });

    it("is told for a day after it was paid, also when money goes back later", async () => {
      const gift = await paid();
      const later = "2026-11-25T14:59:00Z";
      await after(gift.checkoutUrl, "refundRest", 0, later);
      assert.equal((await told(endpoint(later), gift)).status, "refunded");
      const headers = { authorization: `Bearer ${gift.statusToken}` };
      const dayAfter = endpoint("2026-11-25T15:00:01Z");
      assert.equal((await dayAfter.get(`/v1/donations/${gift.id}`, headers)).status, 404);
    });

    it("that comes again tells its donor where to end it, while it runs", async () => {
      const gift = await paid("month");
      assert.equal(
        (await told(endpoint(), gift)).manageUrl,
        "https://api.example.org/v1/demo-plans",
      );
      await after(gift.checkoutUrl, "endPlan");
      assert.equal((await told(endpoint(), gift)).manageUrl, undefined);
      assert.equal((await told(endpoint(), await paid())).manageUrl, undefined);
    });

    it("has a row with the fee, what is left, and the day at the bank", async () => {
      const gift = await paid();
      await after(gift.checkoutUrl, "payOut");
      assert.deepEqual(await rows(gift.id), [
        {
          amount_minor: 2500,
          provider_fee_minor: 103,
          net_minor: 2397,
          refunded_minor: 0,
          dispute: null,
          dispute_fee_minor: null,
        },
      ]);
      const [read] = await readGiftRows(db, { timeZone: "UTC", id: gift.id });
      assert.equal(read?.payments[0]?.payoutOn, "2026-11-26");
    });

    it("is sent to the bank without what went back and what is disputed until then", async () => {
      const gift = await paid();
      await after(gift.checkoutUrl, "refundPart");
      await after(gift.checkoutUrl, "dispute");
      await after(gift.checkoutUrl, "payOut");
      await after(gift.checkoutUrl, "refundRest");
      const payouts = await readPayouts(db);
      const own = payouts.find(({ lines }) => lines.some(({ giftId }) => giftId === gift.id));
      assert.deepEqual(
        own?.lines
          .map(({ amountMinor, feeMinor, kind }) => [kind, amountMinor, feeMinor])
          .toSorted(),
        [
          ["dispute", -1250, 1500],
          ["payment", 2500, 103],
          ["refund", -1250, 0],
        ],
      );
      assert.equal(own?.amountMinor, -1603);
      assert.equal((await rows(gift.id))[0]?.["dispute_fee_minor"], 1500);
    });

    it("that comes again adds an instalment, may fail, and ends (gift case 22)", async () => {
      const gift = await paid("month");
      assert.equal((await rows(gift.id)).length, 1);
      assert.deepEqual(await state(gift.id), ["paid", null, "active"]);
      await after(gift.checkoutUrl, "nextRefused");
      assert.deepEqual(await state(gift.id), ["paid", null, "pastDue"]);
      await after(gift.checkoutUrl, "nextPaid", 0, aMonthLater);
      assert.deepEqual(await state(gift.id), ["paid", null, "active"]);
      assert.equal((await rows(gift.id)).length, 2);
      await after(gift.checkoutUrl, "refundRest", 1, aMonthLater);
      assert.equal((await told(endpoint(), gift)).status, "paid", "the second went back");
      await after(gift.checkoutUrl, "endPlan", 0, aMonthLater);
      assert.deepEqual(await state(gift.id), ["paid", null, "ended"]);
      await after(gift.checkoutUrl, "nextPaid");
      assert.equal((await rows(gift.id)).length, 2, "an ended plan brings nothing");
    });

    it("that is disputed or warned of asks staff to look, and is still paid for the donor", async () => {
      for (const [press, review] of [
        ["dispute", "dispute"],
        ["warn", "fraudWarning"],
      ] as const) {
        const gift = await paid();
        await after(gift.checkoutUrl, press);
        assert.deepEqual(await state(gift.id), ["paid", review, null]);
        assert.equal((await told(endpoint(), gift)).status, "paid");
      }
      const lost = await paid();
      await after(lost.checkoutUrl, "dispute");
      await after(lost.checkoutUrl, "lose");
      assert.equal((await rows(lost.id))[0]?.["dispute"], "lost");
    });

    it("offers only what can still happen, in the donor's language", async () => {
      const gift = await paid();
      const text = await page(gift.checkoutUrl);
      const all = ["refundPart", "refundRest", "payOut", "warn", "dispute"];
      assert.deepEqual(buttons(text), all);
      assert.ok(text.includes("$25.00 on November 24, 2026"));
      await after(gift.checkoutUrl, "refundRest");
      assert.deepEqual(buttons(await page(gift.checkoutUrl)).slice(0, 2), [
        "refundFails",
        "payOut",
      ]);
      const spanish = await page((await paid("month", "es")).checkoutUrl);
      assert.ok(spanish.includes("Terminar el plan"));
    });

    it("that is disputed cannot be given back, until the dispute is won", async () => {
      const ends = [
        ["lose", ["payOut"], null],
        ["win", ["refundPart", "refundRest", "payOut"], 2500],
      ] as const;
      for (const [end, left, refunded] of ends) {
        const gift = await paid();
        await after(gift.checkoutUrl, "dispute");
        assert.deepEqual(buttons(await page(gift.checkoutUrl)), ["payOut", "win", "lose"]);
        await after(gift.checkoutUrl, "refundRest");
        assert.equal((await told(endpoint(), gift)).status, "paid", "the button was gone");
        await after(gift.checkoutUrl, end);
        assert.deepEqual(buttons(await page(gift.checkoutUrl)), left);
        await after(gift.checkoutUrl, "refundRest");
        const { refundedMinor = null } = await told(endpoint(), gift);
        assert.equal(refundedMinor, refunded, end);
      }
    });

    it("of which nobody paid offers nothing afterwards", async () => {
      const gift = await opened(endpoint());
      await pressed(endpoint(), gift.checkoutUrl, "cancel");
      await after(gift.checkoutUrl, "nextPaid");
      const text = await page(gift.checkoutUrl);
      assert.deepEqual(buttons(text), []);
      assert.ok(text.includes("Nothing more can happen here."));
      assert.deepEqual(await rows(gift.id), []);
    });

    it("says where plans are ended, as a real provider's page would", async () => {
      const text = await page("https://api.example.org/v1/demo-plans?lang=es");
      assert.ok(text.includes("Cambiar o terminar una donación que se repite"));
    });
  });
