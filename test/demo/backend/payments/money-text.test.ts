/** The server's own pages write an amount as the widgets do. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { moneyText } from "../../../../demo/backend/payments/money-text.js";
import { formatMoney } from "../../../../src/locale/money.js";

describe("an amount", () => {
  const cases: readonly (readonly [number, string, string, string])[] = [
    [2500, "USD", "en", "$25.00"],
    [2606, "USD", "es", "$26.06"],
    [500, "JPY", "en", "¥500"],
    [1250, "KWD", "en", "KWD 1.250"],
    // Intl writes no digits for forints; the provider counts hundredths of them.
    [150_050, "HUF", "en", "HUF 1,500.50"],
    [99_999_999, "USD", "en", "$999,999.99"],
  ];
  for (const [minor, currency, locale, text] of cases)
    it(`of ${minor} ${currency} reads ${text}`, () => {
      assert.equal(moneyText(minor, currency, locale).replace(/\u00A0/g, " "), text);
    });

  for (const locale of ["en", "es"])
    it(`looks the same in the widget and at the checkout (${locale})`, () => {
      for (const minor of [500, 2575, 123_450])
        assert.equal(moneyText(minor, "USD", locale), formatMoney(minor, "USD", locale, "always"));
    });
});
