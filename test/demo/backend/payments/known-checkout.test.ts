/** A browser is sent to a payment provider's own host, and in a test to the server's own pages. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  checkoutHosts,
  isKnownCheckout,
} from "../../../../demo/backend/payments/known-checkout.js";

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
      assert.equal(isKnownCheckout(url, mode, ours, checkoutHosts({})), known);
    });

  it("a domain of the organization's own is gone to when its file names it, and no other", () => {
    const hosts = checkoutHosts({ checkoutHosts: ["donate.example.org"] });
    const isKnown = (url: string) => isKnownCheckout(url, "live", ours, hosts);
    assert.ok(isKnown("https://donate.example.org/c/pay/cs_live_a"));
    assert.ok(isKnown("https://checkout.stripe.com/c/pay/cs_live_a"));
    for (const url of [
      "http://donate.example.org/c/pay/a",
      "https://donate.example.org:8443/c/pay/a",
      "https://a.donate.example.org/c/pay/a",
      "https://example.org/c/pay/a",
      "https://someone@donate.example.org/c/pay/a",
    ])
      assert.ok(!isKnown(url), url);
  });
});
