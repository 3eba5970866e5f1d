/** A browser is sent to a payment provider's own host, and in a test to the server's own pages. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { isKnownCheckout } from "../../../../demo/backend/payments/known-checkout.js";

const ours = "https://api.example.org";
const cases: readonly (readonly [string, "live" | "test", boolean])[] = [
  ["https://checkout.stripe.com/c/pay/cs_live_a#b", "live", true],
  ["https://checkout.stripe.com/c/pay/cs_test_a", "test", true],
  ["https://api.example.org/v1/demo-checkout/a", "test", true],
  ["https://api.example.org/v1/demo-checkout/a", "live", false],
  ["http://checkout.stripe.com/c/pay/a", "live", false],
  ["https://checkout.stripe.com:444/c/pay/a", "live", false],
  ["https://checkout.stripe.com@evil.example/", "live", false],
  ["https://someone@checkout.stripe.com/", "live", false],
  ["https://checkout.stripe.com.evil.example/", "live", false],
  ["https://api.example.org.evil.example/", "test", false],
  // oxlint-disable-next-line no-script-url -- what nobody is sent to
  ["javascript:alert(1)", "test", false],
  ["//checkout.stripe.com/", "live", false],
  ["", "test", false],
];

describe("a checkout at", () => {
  for (const [url, mode, known] of cases)
    it(`${url || "no address"} is ${known ? "gone to" : "refused"} in mode ${mode}`, () => {
      assert.equal(isKnownCheckout(url, mode, ours), known);
    });
});
