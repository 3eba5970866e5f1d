/** A gift's row as the request that opens its checkout: every field, and nothing else. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Gift } from "../../../../demo/backend/payments/gift.js";
import type { PaymentSettings } from "../../../../demo/backend/payments/settings.js";
import { checkoutKey, checkoutParams } from "../../../../demo/backend/payments/stripe-checkout.js";

const gift: Gift = {
  id: "don_7Q4K2MXD9HTB",
  status: "creating",
  provider: "stripe",
  mode: "test",
  amountMinor: 2500,
  totalMinor: 2606,
  currency: "USD",
  frequency: "once",
  partner: "west-philly-library",
  campaign: null,
  designation: "greatestNeed",
  tribute: { kind: "memory", name: "Rosa" },
  locale: "es",
  returnUrl: "https://library.example.org/give",
  checkoutUrl: null,
  createdAt: new Date("2026-11-24T15:00:00Z"),
  expiresAt: new Date("2026-11-24T16:00:00Z"),
  cancelAsked: false,
  settledAt: null,
  providerRef: null,
  tries: 1,
  planRef: null,
  planState: null,
  planEndedAt: null,
  review: null,
  receivedMinor: null,
  refundedMinor: null,
};
const back = "https://library.example.org/give#haven-donation=don_7Q4K2MXD9HTB.token";
const metadata = {
  gift: "don_7Q4K2MXD9HTB",
  partner: "west-philly-library",
  designation: "greatestNeed",
};
const line = (name: string, amount: number, more: object = {}) => ({
  quantity: 1,
  price_data: { currency: "usd", unit_amount: amount, product_data: { name }, ...more },
});
const common = {
  ui_mode: "hosted_page",
  submit_type: "donate",
  client_reference_id: "don_7Q4K2MXD9HTB",
  metadata,
  success_url: back,
  cancel_url: back,
  expires_at: Date.parse("2026-11-24T16:00:00Z") / 1000,
  locale: "es-419",
  adaptive_pricing: { enabled: false },
};
const params = (change: Partial<Gift> = {}, settings: PaymentSettings = {}) =>
  checkoutParams({ ...gift, ...change }, { back, settings });

describe("a checkout at stripe", () => {
  it("of a gift given once has these fields, and the fee as a line of its own", () => {
    assert.deepEqual(params(), {
      ...common,
      mode: "payment",
      line_items: [
        line("Donación", 2500),
        line("Costos de procesamiento (por elección suya)", 106),
      ],
      customer_creation: "if_required",
      payment_intent_data: { metadata },
    });
  });

  it("of a gift every month has these, with the interval on both lines", () => {
    const recurring = { recurring: { interval: "month" } };
    assert.deepEqual(params({ frequency: "month" }), {
      ...common,
      mode: "subscription",
      line_items: [
        line("Donación", 2500, recurring),
        line("Costos de procesamiento (por elección suya)", 106, recurring),
      ],
      subscription_data: { metadata },
    });
  });

  it("has one line where no fee is covered, and says year for a year", () => {
    const { line_items: lines } = params({ totalMinor: 2500, frequency: "year" });
    assert.deepEqual(lines, [line("Donación", 2500, { recurring: { interval: "year" } })]);
  });

  it("carries what the organization set: ways to pay, its statement, its footer", () => {
    const settings: PaymentSettings = {
      methods: ["card", "us_bank_account"],
      statementSuffix: "GIFT",
      receiptFooter: { en: "No goods or services were provided." },
    };
    const once = params({}, settings);
    assert.deepEqual(once.allowed_payment_method_types, ["card", "us_bank_account"]);
    assert.equal(once.payment_intent_data?.statement_descriptor_suffix, "GIFT");
    const plan = params({ frequency: "month" }, settings);
    assert.deepEqual(plan.subscription_data?.invoice_settings, {
      footer: "No goods or services were provided.",
    });
  });

  it("tells nobody whom a gift remembers, what was written, or where it was given", () => {
    const sent = JSON.stringify({ ...params(), success_url: "", cancel_url: "" });
    for (const secret of ["Rosa", "memory", "library.example.org"])
      assert.ok(!sent.includes(secret), secret);
  });

  it("writes no brackets and no more than 500 letters beside the payment", () => {
    const { metadata: about } = params({ campaign: "[spring][0]", partner: "x".repeat(600) });
    assert.deepEqual(about, {
      gift: gift.id,
      campaign: "spring0",
      designation: "greatestNeed",
      partner: "x".repeat(500),
    });
    assert.deepEqual(params({ campaign: "[]", partner: null, designation: null }).metadata, {
      gift: gift.id,
    });
  });

  it("leaves Stripe no braces to fill in the way back", () => {
    const link = "https://library.example.org/{CHECKOUT_SESSION_ID}#haven-donation=a.b";
    const { success_url: sent } = checkoutParams(gift, { back: link, settings: {} });
    assert.equal(sent, "https://library.example.org/%7BCHECKOUT_SESSION_ID%7D#haven-donation=a.b");
  });

  it("is the same request for the same row, under a key that names its try", () => {
    assert.deepEqual(params(), params());
    assert.equal(checkoutKey(gift), "don_7Q4K2MXD9HTB");
    assert.equal(checkoutKey({ ...gift, tries: 2 }), "don_7Q4K2MXD9HTB_2");
  });
});
