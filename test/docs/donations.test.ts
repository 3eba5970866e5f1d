/** What an organization is told to set up at the provider, and what its treasurer is told of the
 * file, is what the server does. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { readSettings } from "../../demo/backend/env.js";
import { stripeVersion } from "../../demo/backend/payments/stripe-client.js";
import type { PaymentLine } from "../../demo/backend/staff/gift-lines.js";
import { fileRow } from "../../demo/inbox/gift-file.js";

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const page = read("docs/donations.md");

/** The lines between the first fence after `words` and its end. */
function fenced(words: string): readonly string[] {
  const [, after = ""] = page.split(words);
  return (/```\n([^`]+)```/.exec(after)?.[1] ?? "").trim().split("\n");
}

const line: PaymentLine = {
  giftId: "don_1",
  ref: "pi_1",
  chargeRef: null,
  provider: "stripe",
  mode: "live",
  kind: "once",
  number: 1,
  currency: "USD",
  paidOn: "2026-11-30",
  totalMinor: 2606,
  giftMinor: 2500,
  feeMinor: 106,
  refundedMinor: 0,
  refundedOn: null,
  lostMinor: 0,
  keptMinor: 2606,
  providerFeeMinor: null,
  netMinor: null,
  payoutRef: null,
  payoutOn: null,
  dispute: null,
  disputeFeeMinor: null,
  letterSentOn: null,
  letterSentBy: null,
  frequency: "once",
  planState: null,
  partner: null,
  campaign: null,
  designation: null,
};

describe("the page that takes an organization live", () => {
  it("names exactly the events that the server acts on", () => {
    const source = read("demo/backend/payments/stripe-events.ts");
    const known = [...source.matchAll(/case "([a-z_]+(?:\.[a-z_]+)+)":/g)].map(([, type]) => type);
    assert.ok(known.length > 15);
    assert.deepEqual([...fenced("exactly these")].toSorted(), known.toSorted());
  });

  it("names the version that the webhook is set to", () => {
    assert.ok(page.includes(`\`${stripeVersion}\``));
  });

  it("says what each column of the treasurer's file is, in their order", () => {
    const [, after = ""] = page.split("| column ");
    const [table = ""] = after.split("\n\n");
    const rows = table.split("\n").slice(2);
    const told = rows.flatMap((row) => (row.split("|")[1] ?? "").match(/\w+/g) ?? []);
    assert.deepEqual(
      told,
      fileRow(line, []).map(([column]) => column),
    );
  });

  it("names variables that the server reads, with several secrets while one is replaced", () => {
    const { stripe } = readSettings({
      STRIPE_SECRET_KEY: "rk_test_1",
      STRIPE_WEBHOOK_SECRET: "whsec_1,whsec_2",
    });
    assert.deepEqual(stripe?.webhookSecrets, ["whsec_1", "whsec_2"]);
    for (const name of ["STRIPE_SECRET_KEY", "STRIPE_WEBHOOK_SECRET"])
      assert.ok(page.includes(`\`${name}\``) && read("docs/backend.md").includes(`\`${name}\``));
  });
});
