/** Amounts as people type them: the table of readings, and properties no table can hold. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import * as fc from "fast-check";
import {
  ceilingMinor,
  checkAmount,
  currencies,
  decimalString,
  grossUp,
  parseAmount,
} from "../../src/contract/money.js";

/** Locales in one text, the amounts typed, and what they mean; numbers are minor units. */
type Row = readonly [
  currency: string,
  locales: string,
  typed: readonly string[],
  result: number | string | readonly number[],
];

const table: readonly Row[] = [
  ["USD", "en es-US es-MX", ["1,000"], 100_000],
  ["USD", "de es vi", ["1.000"], 100_000],
  ["USD", "en", ["1.000"], [100, 100_000]],
  ["USD", "de es fr vi", ["1,000"], [100, 100_000]],
  ["USD", "de", ["75.00"], 7_500],
  ["USD", "en", ["75,00"], 7_500],
  ["USD", "en", ["1.000,50"], 100_050],
  ["USD", "de", ["1,000.50"], 100_050],
  ["USD", "fr", ["1 000,50", "1\u00A0000,50", "1\u2009000,50", "1\u202F000,50"], 100_050],
  ["USD", "de-CH", ["1'000.50", "1’000.50"], 100_050],
  ["USD", "ar", ["٢٥٫٥٠", "٢٥،٥٠", "۲۵٫۵"], 2_550],
  ["USD", "ar", ["١٬٠٠٠"], 100_000],
  ["VND", "vi", ["50.000 ₫"], 50_000],
  ["VND", "en", ["50.000"], [50, 50_000]],
  ["VND", "vi", ["50,000"], [50, 50_000]],
  ["JPY", "en", ["500.00"], 500],
  ["JPY", "en", ["500.5"], "fraction"],
  ["USD", "en", ["1234,567"], "fraction"],
  ["KWD", "en", ["1.25", "1.250"], 1_250],
  ["KWD", "en", ["1,250"], [1_250, 1_250_000]],
  ["KWD", "en", ["1.255"], "step"],
  ["USD", "en", ["99.999"], [9_999_900]],
  ["USD", "en", ["€25"], "currency"],
  [
    "USD",
    "en",
    ["5k", "1e3", "-5", "½", "1٢", "1,00,000", "10 00", "5²", "--", "$", "25-30"],
    "syntax",
  ],
  ["USD", "en", [".50", "1,000,", "1.000.50", "1,0.000", "1٫000٫00", "1.2.3", "1, 000"], "syntax"],
  ["USD", "en", ["\u202E25", "25\u202C"], "syntax"],
  ["USD", "en", ["", "   ", "\u200F\u2066 \u2069"], "empty"],
  [
    "USD",
    "en",
    ["$25", "25 $", "US$25", "25 usd", "$25.00 USD", "\u206825\u2069", "２５．００", "２５"],
    2_500,
  ],
  ["USD", "en", ["1,000,000.00", "1.000.000", "1 000 000", "1٬000٬000"], "too_large"],
  ["USD", "en", ["0", "0.00"], "too_small"],
  ["ISK", "en", ["500"], 50_000],
  ["ISK", "en", ["500.50"], "step"],
  ["USD", "fr-CH ht qaa en-IN xx", ["1.000", "1,000"], [100, 100_000]],
  ["UGX", "en", ["1000"], "currency"],
];

function told(
  typed: string,
  currency: string,
  locale: string,
): number | string | readonly number[] {
  const read = parseAmount(typed, { currency, locale, maxMinor: 10_000_000 });
  if (read.ok) return read.minor;
  return read.problem.code === "ambiguous" ? read.problem.readings : read.problem.code;
}

describe("an amount as typed (gift case 3)", () => {
  for (const [currency, locales, texts, result] of table)
    for (const typed of texts)
      for (const locale of locales.split(" "))
        it(`is ${String(result)} for ${currency} ${JSON.stringify(typed)} in ${locale}`, () => {
          assert.deepEqual(told(typed, currency, locale), result);
        });

  it("keeps to the smallest and the largest gift and the ceiling", () => {
    const bounds = { currency: "USD", locale: "en", minMinor: 500, maxMinor: 1_000_000 };
    assert.deepEqual(parseAmount("4.99", bounds), {
      ok: false,
      problem: { code: "too_small", minMinor: 500 },
    });
    assert.deepEqual(parseAmount("5", bounds), { ok: true, minor: 500 });
    assert.deepEqual(parseAmount("10,000", bounds), { ok: true, minor: 1_000_000 });
    assert.deepEqual(parseAmount("10,000.01", bounds), {
      ok: false,
      problem: { code: "too_large", maxMinor: 1_000_000 },
    });
    const open = { currency: "USD", locale: "en", maxMinor: Number.MAX_SAFE_INTEGER };
    assert.deepEqual(parseAmount("9".repeat(400), open), {
      ok: false,
      problem: { code: "too_large", maxMinor: ceilingMinor },
    });
  });

  it("is checked the same way by a server that has minor units", () => {
    assert.equal(checkAmount(2_500, { currency: "USD" }), undefined);
    for (const [minor, currency, code] of [
      [0, "USD", "too_small"],
      [-5, "USD", "too_small"],
      [25.5, "USD", "fraction"],
      [Number.NaN, "USD", "fraction"],
      [ceilingMinor + 1, "USD", "too_large"],
      [1_255, "KWD", "step"],
      [100, "XXX", "currency"],
    ] as const)
      assert.equal(checkAmount(minor, { currency })?.code, code, `${minor} ${currency}`);
  });

  const locales = "en es es-US es-MX de de-CH fr vi ar zh ru pt sw ja".split(" ");
  const codes = "USD EUR GBP CAD MXN HTG JPY KRW VND XOF KWD BHD HUF ISK".split(" ");

  it("reads back what Intl writes in 14 languages and 14 currencies", () => {
    const writers = new Map<string, Intl.NumberFormat>();
    fc.assert(
      fc.property(
        fc.constantFrom(...locales),
        fc.constantFrom(...codes),
        fc.constantFrom("symbol", "code", "narrowSymbol", "plain"),
        fc.oneof(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 1, max: ceilingMinor })),
        (locale, currency, display, seed) => {
          const { exponent, step } = currencies.get(currency)!;
          const minor = Math.max(step, seed - (seed % step));
          const key = `${locale} ${currency} ${display}`;
          const digits = { minimumFractionDigits: exponent, maximumFractionDigits: exponent };
          const writer =
            writers.get(key) ??
            new Intl.NumberFormat(
              locale,
              display === "plain"
                ? digits
                : { ...digits, style: "currency", currency, currencyDisplay: display },
            );
          writers.set(key, writer);
          // The exact text of the amount, as `Intl` takes it; its type wants a number.
          const written = writer.format(decimalString(minor, currency) as unknown as number);
          const read = parseAmount(written, { currency, locale });
          assert.deepEqual(read, { ok: true, minor }, `${key} ${written}`);
        },
      ),
      { numRuns: 20_000 },
    );
  });

  it("never throws and never takes a fraction, whatever is typed", () => {
    const piece = fc.constantFrom(..."0123456789٠١۵۹.,،٫٬ '’\u202F\u200F\u202E$€kK-+eE½²\0");
    const typed = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(piece).map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(
        typed,
        fc.constantFrom(...locales),
        fc.constantFrom(...codes),
        (text, locale, currency) => {
          const read = parseAmount(text, { currency, locale });
          if (read.ok) assert.equal(checkAmount(read.minor, { currency }), undefined);
          else if (read.problem.code === "ambiguous") assert.ok(read.problem.readings.length > 0);
        },
      ),
      { numRuns: 5_000 },
    );
  });
});

describe("a total that covers the fee", () => {
  const models = [
    { basisPoints: 290, fixedMinor: 30 },
    { basisPoints: 220, fixedMinor: 30 },
    { basisPoints: 349, fixedMinor: 49 },
    { basisPoints: 140, fixedMinor: 25 },
    { basisPoints: 0, fixedMinor: 30 },
    { basisPoints: 9_999, fixedMinor: 0 },
  ];

  it("is $26.06 for $25 at 2.9 % and 30 cents", () => {
    assert.equal(grossUp(2_500, { basisPoints: 290, fixedMinor: 30 }), 2_606);
  });

  it("leaves the whole gift however the provider rounds, and is the smallest that does", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1_000_000 }),
        fc.constantFrom(...models),
        (gift, fee) => {
          const net = (total: number) =>
            BigInt(total) -
            BigInt(fee.fixedMinor) -
            (BigInt(total) * BigInt(fee.basisPoints) + 9_999n) / 10_000n;
          const total = grossUp(gift, fee);
          assert.ok(net(total) >= BigInt(gift));
          assert.ok(total === 0 || net(total - 1) < BigInt(gift));
        },
      ),
      { numRuns: 5_000 },
    );
  });

  it("is a multiple of the currency's step", () => {
    assert.equal(grossUp(1_250, { basisPoints: 290, fixedMinor: 0 }, "KWD") % 10, 0);
    assert.equal(grossUp(50_000, { basisPoints: 290, fixedMinor: 0 }, "ISK"), 51_500);
  });

  it("refuses numbers that are no money", () => {
    for (const [gift, basisPoints, fixedMinor] of [
      [1.5, 0, 0],
      [-1, 0, 0],
      [1, 10_000, 0],
      [1, 0, -1],
    ])
      assert.throws(
        () => grossUp(gift!, { basisPoints: basisPoints!, fixedMinor: fixedMinor! }),
        RangeError,
      );
  });
});

describe("minor units as a decimal text", () => {
  it("are exact in every currency and beyond 2^53", () => {
    assert.equal(decimalString(2_606, "USD"), "26.06");
    assert.equal(decimalString(5, "USD"), "0.05");
    assert.equal(decimalString(500, "JPY"), "500");
    assert.equal(decimalString(1_250, "KWD"), "1.250");
    assert.equal(decimalString(-5, "USD"), "-0.05");
    assert.equal(decimalString(9_007_199_254_740_993n, "USD"), "90071992547409.93");
    assert.throws(() => decimalString(1, "UGX"), RangeError);
  });
});
