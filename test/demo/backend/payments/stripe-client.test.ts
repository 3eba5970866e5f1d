/** The client of Stripe stays on the version that everything here was written for. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Stripe } from "stripe";
import {
  modeOfKey,
  stripeClient,
  stripeVersion,
} from "../../../../demo/backend/payments/stripe-client.js";

describe("the client of stripe", () => {
  it("is of the version that requests are pinned to: an update is a decision", () => {
    assert.equal(Stripe.API_VERSION, stripeVersion);
  });

  it("repeats twice, waits ten seconds, and reports no timings", () => {
    const client = stripeClient("sk_test_1");
    assert.equal(client.getMaxNetworkRetries(), 2);
    assert.equal(client.getTelemetryEnabled(), false);
  });

  it("knows what a key is for", () => {
    assert.deepEqual(["sk_live_1", "rk_live_1", "sk_test_live", "rk_test_1"].map(modeOfKey), [
      "live",
      "live",
      "test",
      "test",
    ]);
  });
});
