/** The currency table: where engines and the payment provider disagree, the provider is right. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { currencies } from "../../src/contract/currency.js";

describe("the currency table", () => {
  it("counts the currencies that Intl and the provider disagree on as the provider does", () => {
    for (const [code, exponent, step] of [
      ["HUF", 2, 1],
      ["IDR", 2, 1],
      ["COP", 2, 1],
      ["ALL", 2, 1],
      ["ISK", 2, 100],
      ["JPY", 0, 1],
      ["XPF", 0, 1],
      ["TND", 3, 10],
    ] as const) {
      const row = currencies.get(code);
      assert.deepEqual([row?.exponent, row?.step], [exponent, step], code);
    }
    assert.equal(currencies.has("UGX"), false);
  });

  it("has no digits, or three, exactly where the provider says so", () => {
    const those = (exponent: number) =>
      [...currencies].flatMap(([code, row]) => (row.exponent === exponent ? [code] : []));
    const none = "BIF CLP DJF GNF JPY KMF KRW MGA PYG RWF VND VUV XAF XOF XPF";
    assert.equal(those(0).join(" "), none);
    assert.equal(those(3).join(" "), "BHD JOD KWD OMR TND");
  });

  it("names each currency by its code, three capital letters, and lists it once", () => {
    for (const [code, { signs }] of currencies) {
      assert.match(code, /^[A-Z]{3}$/);
      assert.equal(signs[0], code);
      for (const sign of signs) assert.equal(sign, sign.toUpperCase().replace(/\s/g, ""));
    }
    assert.ok(currencies.size > 130);
  });
});
