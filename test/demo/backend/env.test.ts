/** Settings: what is read, and that a wrong one stops the start with a sentence that helps. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { SettingError, readSettings } from "../../../demo/backend/env.js";

const url = "postgres://haven@localhost/haven";
const secret = "ab".repeat(32);

describe("settings", () => {
  it("are all optional", () => {
    const settings = readSettings({});
    assert.deepEqual(
      [settings.port, settings.partnerPort, settings.database.kind, settings.dataDir],
      [8787, 8788, "embedded", ".haven"],
    );
    assert.equal(settings.publicUrl, "http://localhost:8787");
    assert.deepEqual(settings.circles, { location: "demo/data/circles.ics", dedicated: false });
    assert.equal(settings.allowClear, false);
    assert.equal(settings.durability, "check");
  });

  it("name the isolated forms' origin, which no page has", () => {
    assert.equal(readSettings({ PORT: "9000" }).frameOrigin, "http://127.0.0.1:9000");
    const settings = readSettings({
      HAVEN_PUBLIC_URL: "https://api.example.org",
      HAVEN_FRAME_ORIGIN: "https://forms.example.net",
    });
    assert.equal(settings.frameOrigin, "https://forms.example.net");
    const { frameOrigin } = readSettings({ HAVEN_PUBLIC_URL: "https://api.example.org" });
    assert.equal(frameOrigin, undefined);
  });

  it("take an empty value as none", () => {
    assert.equal(readSettings({ PORT: "", DATABASE_URL: " " }).port, 8787);
  });

  it("read a secret in hex and in base64", () => {
    const bytes = Buffer.from(secret, "hex");
    for (const text of [secret, bytes.toString("base64")])
      assert.deepEqual(readSettings({ HAVEN_SECRET: text }).secret, bytes);
  });

  it("say which calendar is dedicated", () => {
    const { circles } = readSettings({ HAVEN_CIRCLES: "dedicated:https://cal.example.org/a.ics" });
    assert.deepEqual(circles, { location: "https://cal.example.org/a.ics", dedicated: true });
  });

  it("read the keys of Stripe, with two secrets while the webhook's is being changed", () => {
    const key = "rk_test_1";
    const hook = "whsec_1, whsec_2";
    const read = readSettings({ STRIPE_SECRET_KEY: key, STRIPE_WEBHOOK_SECRET: hook });
    assert.deepEqual(read.stripe, { secretKey: key, webhookSecrets: ["whsec_1", "whsec_2"] });
    assert.equal(readSettings({}).stripe, undefined);
  });

  const wrong: [string, Record<string, string>][] = [
    ["HAVEN_CIRCLES", { HAVEN_CIRCLES: "http://cal.example.org/a.ics" }],
    ["PORT", { PORT: "80a" }],
    ["PORT", { PORT: "70000" }],
    ["PARTNER_PORT", { PORT: "9000", PARTNER_PORT: "9000" }],
    ["DATABASE_URL", { DATABASE_URL: "mysql://localhost/haven", HAVEN_SECRET: secret }],
    ["DATABASE_URL", { NODE_ENV: "production" }],
    ["HAVEN_SECRET", { DATABASE_URL: url }],
    ["HAVEN_SECRET", { HAVEN_SECRET: "abcd" }],
    ["HAVEN_STAFF_TOKEN", { HAVEN_STAFF_TOKEN: "short" }],
    ["HAVEN_DURABILITY", { HAVEN_DURABILITY: "maybe" }],
    ["HAVEN_CIRCLES", { HAVEN_CIRCLES: "ftp://cal.example.org/a.ics" }],
    ["HAVEN_CIRCLES", { HAVEN_CIRCLES: "circles.txt" }],
    ["HAVEN_PUBLIC_URL", { HAVEN_PUBLIC_URL: "http://api.example.org" }],
    ["HAVEN_PUBLIC_URL", { HAVEN_PUBLIC_URL: "https://api.example.org/v1" }],
    ["HAVEN_FRAME_ORIGIN", { HAVEN_FRAME_ORIGIN: "frame" }],
    ["HAVEN_FRAME_ORIGIN", { HAVEN_FRAME_ORIGIN: "http://localhost:8787" }],
    ["HAVEN_FRAME_ORIGIN", { HAVEN_FRAME_ORIGIN: "http://localhost:8788" }],
    [
      "HAVEN_FRAME_ORIGIN",
      { HAVEN_PUBLIC_URL: "https://a.example.org", HAVEN_FRAME_ORIGIN: "https://a.example.org" },
    ],
    ["HAVEN_TRUSTED_PROXIES", { HAVEN_TRUSTED_PROXIES: "all of them" }],
    ["HAVEN_ALLOW_CLEAR", { HAVEN_ALLOW_CLEAR: "perhaps" }],
    ["STRIPE_SECRET_KEY", { STRIPE_SECRET_KEY: "pk_test_1", STRIPE_WEBHOOK_SECRET: "whsec_1" }],
    ["STRIPE_WEBHOOK_SECRET", { STRIPE_SECRET_KEY: "sk_test_1" }],
    ["STRIPE_SECRET_KEY", { STRIPE_WEBHOOK_SECRET: "whsec_1" }],
    ["STRIPE_WEBHOOK_SECRET", { STRIPE_SECRET_KEY: "sk_test_1", STRIPE_WEBHOOK_SECRET: "sk_1" }],
    [
      "STRIPE_WEBHOOK_SECRET",
      { STRIPE_SECRET_KEY: "sk_test_1", STRIPE_WEBHOOK_SECRET: "whsec_1," },
    ],
    ["SMTP_URL", { SMTP_URL: "mail.example.org" }],
    ["SMTP_URL", { SMTP_URL: "https://mail.example.org" }],
    ["SMTP_URL", { SMTP_URL: "smtps://user@mail.example.org" }],
    ["SMTP_URL", { SMTP_URL: "smtp://mail.example.org/inbox" }],
    ["HAVEN_TRUSTED_PROXIES", { HAVEN_TRUSTED_PROXIES: "10.0.0.0/33" }],
  ];
  for (const [name, environment] of wrong)
    it(`stop the start at ${JSON.stringify(environment)}, naming ${name} and an example`, () => {
      assert.throws(
        () => readSettings(environment),
        (error: unknown) =>
          error instanceof SettingError &&
          error.message.startsWith(`${name} `) &&
          error.message.includes(`Example: ${name}=`) &&
          !error.message.includes("\n"),
      );
    });
});
