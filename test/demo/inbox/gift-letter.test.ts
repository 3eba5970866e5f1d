/** The letter says what the IRS asks for, nothing that is not true, and no name. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { lineOf } from "../../../demo/backend/staff/gift-lines.js";
import { letterLacks, letterText } from "../../../demo/inbox/gift-letter.js";
import { exampleGift, examplePayment } from "../../support/gift-rows.js";

const head = {
  legalName: "Harbor of Hope, Inc.",
  location: "Philadelphia, Pennsylvania",
  ein: "12-3456789",
  noGoodsOrServices: true,
  disclosures: ["The official registration may be obtained."],
};
const line = lineOf(exampleGift, { ...examplePayment, amountMinor: 30_000, refundedMinor: 1000 });
const today = "2026-12-01";

describe("a letter for a donor’s taxes", () => {
  it("has the date, what remains of the amount, who took it, and a line for the name", () => {
    const text = letterText(line, head, today);
    for (const part of [
      "Harbor of Hope, Inc.\nPhiladelphia, Pennsylvania\nEIN 12-3456789",
      "December 1, 2026",
      "Date of the gift: November 25, 2026",
      "Amount of the gift: $290.00 USD",
      "without $10.00 USD that went back",
      "No goods or services were provided in exchange for this gift.",
      "section 501(c)(3)",
      "The official registration may be obtained.",
    ])
      assert.ok(text.includes(part), part);
    assert.match(text, /Dear _+,/);
    assert.deepEqual(letterLacks(head), []);
  });

  it("says that nothing was given in exchange only where the organization’s file says so", () => {
    const unsaid = { ...head, noGoodsOrServices: false };
    assert.doesNotMatch(letterText(line, unsaid, today), /goods or services/);
    assert.match(letterLacks(unsaid).join(), /by\s+hand/);
  });

  it("never guesses a tax number", () => {
    const unknown = { ...head, ein: null };
    assert.doesNotMatch(letterText(line, unknown, today), /EIN|501/);
    assert.equal(letterLacks(unknown).length, 1);
  });

  it("of a test says that it is one", () => {
    assert.match(letterText({ ...line, mode: "test" }, head, today), /^A TEST\./);
  });
});
