/** Who takes the gifts of an organization: never real money in a test, never a test in life. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { choosePayments } from "../../../../demo/backend/payments/choose.js";
import { testPorts } from "../../../support/scenario/ports.js";
import { keys } from "../../../support/endpoint.js";
import { anyStore } from "../../../support/stores.js";

describe("the provider of payments", async () => {
  const db = await anyStore.open();

  function chosen(mode: "live" | "test", key?: string) {
    const place = { publicUrl: "https://api.example.org", keys };
    const ports = testPorts(db, place, { config: { mode } });
    const stripe = key === undefined ? {} : { stripe: { secretKey: key, webhookSecrets: ["w"] } };
    const settings = { ...ports.settings, ...stripe };
    const provider = choosePayments({ ...ports, settings }, async () => new Response());
    return provider && [provider.name, provider.mode];
  }

  it("is stripe where its keys are set", () => {
    assert.deepEqual(chosen("live", "rk_live_1"), ["stripe", "live"]);
    assert.deepEqual(chosen("test", "sk_test_1"), ["stripe", "test"]);
  });

  it("is the demo's in a test without keys, and nobody in life", () => {
    assert.deepEqual(chosen("test"), ["demo", "test"]);
    assert.equal(chosen("live"), undefined);
  });

  it("never takes real money in a test, nor test money in life", () => {
    assert.throws(() => chosen("test", "sk_live_1"), /takes no gifts of another mode/);
    assert.throws(() => chosen("live", "sk_test_1"), /takes no gifts of another mode/);
  });
});
