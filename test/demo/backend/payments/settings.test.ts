/** What an organization may say about its checkout. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { PaymentSettings } from "../../../../demo/backend/payments/settings.js";
import { z } from "../../../../src/contract/zod.js";

const reads = (value: unknown) => z.safeParse(PaymentSettings, value).success;

describe("the settings of a checkout", () => {
  it("may all be left out", () => assert.ok(reads({})));

  it("take a name by language, a few words for a statement, a footer and ways to pay", () => {
    assert.ok(
      reads({
        lineName: { en: "Gift", "zh-TW": "捐款" },
        statementSuffix: "GIFT 2026",
        receiptFooter: { en: "No goods or services were provided." },
        methods: ["card", "us_bank_account"],
        checkoutHosts: ["donate.example.org", "give.xn--bcher-kva.example"],
      }),
    );
  });

  for (const wrong of [
    { lineName: { en: "" } },
    { lineName: "Gift" },
    { statementSuffix: "more than twenty-two letters" },
    { statementSuffix: "GIFT*NOW" },
    { statementSuffix: "2026" },
    { methods: [] },
    { methods: ["Card!"] },
    { checkoutHosts: ["https://donate.example.org"] },
    { checkoutHosts: ["*.example.org"] },
    { checkoutHosts: ["donate.example.org:8443"] },
    { checkoutHosts: ["donate.example.org; script-src *"] },
    { checkoutHosts: ["localhost"] },
    { colour: "red" },
  ])
    it(`refuse ${JSON.stringify(wrong)}`, () => assert.ok(!reads(wrong)));
});
