/** What a plain form means: read as its page writes amounts; asked about rather than guessed. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { plainAmount, readFields, readGift } from "../../../../demo/backend/payments/typed-gift.js";
import { exampleConfig } from "../../../../src/contract/config-example.js";
import { Config } from "../../../../src/contract/config.js";
import { currencies, moneyLocale, parseAmount } from "../../../../src/contract/money.js";
import { z } from "../../../../src/contract/zod.js";

const { donations } = z.parse(Config, exampleConfig);
const bounds = { presets: [], minMinor: 1, maxMinor: 99_999_999 };
const wide = {
  ...donations!,
  currencies: ["USD", "JPY", "KWD"].map((currency) => ({
    currency,
    frequencies: { once: bounds, month: bounds },
  })),
};
const read = (text: string, lang = "en", settings = wide) =>
  readGift(readFields(new TextEncoder().encode(text)), lang, settings);
const amountIn = (text: string, lang?: string) => {
  const gift = read(text, lang);
  return "wish" in gift ? gift.wish.amountMinor : gift.problems;
};

describe("the fields of a plain form", () => {
  it("are read with what stands in them twice, or by mistake, marked as odd", () => {
    const fields = (text: string) => readFields(new TextEncoder().encode(text));
    assert.equal(fields("amount=25&amount=&currency=USD&currency=USD").isOdd, false);
    assert.equal(fields("amount=25&currency=USD&currency=EUR").isOdd, true);
    assert.equal(fields("amount=25&submit=Give").isOdd, true);
    assert.deepEqual(fields("amount=25&amount=40&amount=25").amounts, ["25", "40"]);
  });

  it("that nobody typed are left out where they are misshapen", () => {
    const text = `amount=25&partner=${"a".repeat(61)}&campaign=%E2%80%AE&lang=%3Cb%3E&page=x`;
    const { campaign, lang, page, partner } = readFields(new TextEncoder().encode(text));
    assert.deepEqual([campaign, lang, page, partner], [undefined, undefined, undefined, undefined]);
  });
});

describe("the amount in a plain form", () => {
  const cases: readonly (readonly [string, string, unknown])[] = [
    ["currency=USD&amount=1%2C000", "en", 100_000],
    ["currency=USD&amount=75%2C00", "en", 7500],
    ["currency=USD&amount=1.000", "de", 100_000],
    [
      "currency=USD&amount=1.000",
      "en",
      { amount: { code: "ambiguous", readings: [100, 100_000] } },
    ],
    ["currency=USD&amount=1%2C000", "es", 100_000],
    ["currency=JPY&amount=500", "en", 500],
    ["currency=JPY&amount=500.5", "en", { amount: { code: "fraction" } }],
    ["currency=KWD&amount=1.250", "en", 1250],
    ["currency=KWD&amount=1.255", "en", { amount: { code: "step", stepMinor: 10 } }],
    ["currency=usd&amount=25", "en", 2500],
    ["currency=USD&amount=25&amount=25.00", "en", 2500],
    ["currency=USD&amount=25&amount=x", "en", { amount: { code: "ambiguous", readings: [2500] } }],
  ];
  for (const [text, lang, expected] of cases)
    it(`${text} in ${lang} is ${JSON.stringify(expected)} (gift case 3)`, () => {
      assert.deepEqual(amountIn(text, lang), expected);
    });

  it("in one of several currencies needs its name: none is guessed", () => {
    assert.deepEqual(amountIn("amount=25"), { currency: true });
    const one = { ...wide, currencies: wide.currencies.slice(0, 1) };
    assert.ok("wish" in read("amount=25", "en", one));
  });

  it("written for a button is read as that amount, in every language and currency", () => {
    const languages = ["en", "es", "es-ES", "de", "de-CH", "fr", "fr-CH", "ar", "vi", "ht", "zh"];
    for (const lang of languages)
      for (const [currency, { step }] of currencies)
        for (const units of [1, 5, 25, 999, 1000, 1250, 1_000_000, 9_999_999]) {
          const minor = units * step;
          if (minor > 99_999_999) continue;
          const text = plainAmount(minor, currency, lang);
          const again = parseAmount(text, { currency, locale: moneyLocale(lang) });
          assert.deepEqual(again, { ok: true, minor }, `${text} ${currency} ${lang}`);
        }
  });
});
