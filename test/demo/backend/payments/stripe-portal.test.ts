/** The page on which donors change or end a plan: there before anybody gives, and one for all. */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { createOrganization, readSource } from "../../../../demo/backend/organization.js";
import { demoConfig } from "../../../../demo/backend/open.js";
import { stripeClient } from "../../../../demo/backend/payments/stripe-client.js";
import { createPortal } from "../../../../demo/backend/payments/stripe-portal.js";
import { startStripe } from "../../../support/stripe/server.js";
import type { FakeStripe } from "../../../support/stripe/server.js";
import { textAt } from "../../../support/stripe/shape.js";

const start = Date.parse("2026-11-24T15:00:00Z");

describe("the page for plans at stripe", () => {
  let fake: FakeStripe;
  before(async () => {
    fake = await startStripe();
  });
  after(() => fake.close());

  function process({ manageUrl }: { manageUrl?: string } = {}) {
    let clock = start;
    const source = structuredClone(Object(readSource(demoConfig)));
    if (manageUrl) source.config.donations.manageUrl = manageUrl;
    else delete source.config.donations.manageUrl;
    const portal = createPortal({
      stripe: stripeClient(fake.key, fake.address),
      organization: createOrganization(source),
      now: () => new Date(clock),
    });
    return { ...portal, pass: (minutes: number) => (clock += minutes * 60_000) };
  }
  const made = () => fake.asked.filter(({ method, path }) => method === "POST" && path === address);
  const address = "/v1/billing_portal/configurations";

  it("is asked for by nobody whose file names a page of its own", async () => {
    const { keepUp, url } = process({ manageUrl: "https://example.org/plans" });
    await keepUp();
    assert.equal(url(), undefined);
    assert.equal(fake.asked.length, 0);
  });

  it("is not there while stripe refuses it, which is said, and asked again later", async () => {
    const said: string[] = [];
    const { error } = console;
    console.error = (text: string) => said.push(text);
    const { keepUp, pass, url } = process();
    fake.fail([{ kind: "status", status: 403 }], /billing_portal/);
    await keepUp();
    await keepUp();
    console.error = error;
    assert.equal(fake.asked.length, 1);
    assert.match(said.join(), /^haven: Stripe gave no page .* \(StripePermissionError\)\. Allow/);
    assert.equal(url(), undefined);
    pass(10);
    await keepUp();
    assert.match(url() ?? "", /^https:\/\/billing\.stripe\.com\/p\/login\//);
  });

  it("lets a donor end a plan at once, and change nothing of its amount", () => {
    const [{ sent } = { sent: {} }] = made();
    assert.equal(textAt(sent, "login_page", "enabled"), "true");
    assert.equal(textAt(sent, "features", "subscription_cancel", "enabled"), "true");
    assert.equal(textAt(sent, "features", "subscription_cancel", "mode"), "immediately");
    assert.equal(textAt(sent, "features", "subscription_update", "enabled"), undefined);
    assert.ok(textAt(sent, "default_return_url"));
  });

  it("is the same one for another process, and after a restart", async () => {
    const [one, another] = [process(), process()];
    await Promise.all([one.keepUp(), another.keepUp()]);
    assert.equal(one.url(), another.url());
    assert.equal(made().length, 1);
    await one.keepUp();
    assert.equal(made().length, 1);
  });
});
