/** An amount on the page names its currency, and none that is unknown breaks the page. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { amountInFile, amountText } from "../../../demo/inbox/gift-money.js";

describe("an amount", () => {
  it("stands with its sign and its code", () => {
    assert.equal(amountText(2606, "USD"), "$26.06 USD");
    assert.equal(amountText(500, "JPY"), "¥500 JPY");
    assert.equal(amountText(1250, "KWD"), "KWD 1.250".replace(" ", "\u00A0"));
  });

  it("of a currency that nobody here knows stands in its smallest units", () => {
    assert.equal(amountText(500, "UGX"), "500 smallest units of UGX");
    assert.equal(amountInFile(500, "UGX"), "");
    assert.equal(amountInFile(null, "USD"), "");
  });
});
