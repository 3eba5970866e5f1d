/** Tests that money reads as people write it, to the last cent. */
import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { currencies } from "../../src/contract/money.js";
import { formatMoney } from "../../src/locale/money.js";
import { keepTable } from "../../src/locale/tables.js";

before(async () => keepTable("es", (await import("../../locales/generated/es/donate.js")).table));

describe("formatMoney", () => {
  const table: readonly (readonly [number, string, string, string])[] = [
    [2500, "USD", "en", "$25"],
    [2575, "USD", "en", "$25.75"],
    [5, "USD", "en", "$0.05"],
    [0, "USD", "en", "$0"],
    [123456789, "USD", "en", "$1,234,567.89"],
    [100000, "USD", "es", "$1,000"],
    [-2500, "USD", "en", "−$25"],
    [2500, "JPY", "en", "¥2,500"],
    [12340, "KWD", "en", "KWD\u00A012.340"],
    [2500, "EUR", "en", "€25"],
    [2500, "EUR", "es", "EUR\u00A025"],
    [2500, "CAD", "en", "CA$25"],
  ];
  for (const [minor, currency, lang, text] of table)
    it(`writes ${minor} ${currency} as ${text} in ${lang}`, () =>
      assert.equal(formatMoney(minor, currency, lang), text));

  it("writes cents of whole amounts when asked to", () => {
    assert.equal(formatMoney(2500, "USD", "en", "always"), "$25.00");
    assert.equal(formatMoney(2500, "JPY", "en", "always"), "¥2,500");
  });

  it("loses no digit of any currency", () => {
    for (const [currency] of currencies)
      for (const minor of [1, 10, 99, 100, 101, 99_999_999]) {
        const text = formatMoney(minor, currency, "en", "always");
        assert.equal(Number(text.replace(/\D/g, "")), minor, `${text} ${currency}`);
      }
  });

  it("agrees with the engine on dollars", () => {
    for (const [lang, locale] of [
      ["en", "en-US"],
      ["es", "es-US"],
    ] as const) {
      const intl = new Intl.NumberFormat(locale, { style: "currency", currency: "USD" });
      for (const minor of [0, 1, 2550, 99_999, 100_000, 12_345_678])
        assert.equal(formatMoney(minor, "USD", lang, "always"), intl.format(minor / 100));
    }
  });

  it("refuses a currency that the contract does not know", () => {
    assert.throws(() => formatMoney(1, "XXX", "en"), RangeError);
  });
});
