/** What is offered to a donor, and what an amount means, from the config or from the tag alone. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { exampleConfig } from "../../../src/contract/config-example.js";
import { Config } from "../../../src/contract/config.js";
import { z } from "../../../src/contract/zod.js";
import {
  amountOf,
  boundsOf,
  offerOf,
  termsFor,
} from "../../../src/widgets/donate-button/amounts.js";
import { start, type Choice } from "../../../src/widgets/donate-button/model.js";

const dollars = {
  currency: "USD",
  frequencies: {
    year: { presets: [{ amountMinor: 12_000 }], minMinor: 500, maxMinor: 1_000_000 },
    once: {
      presets: [{ amountMinor: 2500, impact: "A meal" }, { amountMinor: 5000 }],
      default: 5000,
      minMinor: 500,
      maxMinor: 10_000,
    },
  },
};
const pounds = {
  currency: "GBP",
  frequencies: { once: { presets: [{ amountMinor: 2000 }], minMinor: 100, maxMinor: 50_000 } },
};

function config(...currencies: readonly object[]): Config {
  const donations = { ...exampleConfig.donations, currencies };
  return z.parse(Config, { ...exampleConfig, donations });
}

const minors = (list: readonly { readonly amountMinor: number }[]) =>
  list.map(({ amountMinor }) => amountMinor);

describe("an offer", () => {
  it("is the organization's first currency, in the order once, month, year", () => {
    const offer = offerOf(config(dollars, pounds), {});
    assert.equal(offer.currency, "USD");
    assert.deepEqual(
      offer.terms.map(({ frequency }) => frequency),
      ["once", "year"],
    );
    assert.deepEqual([offer.terms[0]?.preferred, offer.terms[1]?.preferred], [5000, undefined]);
  });

  it("is the tag's currency where the organization takes it, however it is written", () => {
    assert.equal(offerOf(config(dollars, pounds), { currency: " gbp " }).currency, "GBP");
  });

  it("never shows one currency's amounts under another's sign", () => {
    const offer = offerOf(config(dollars), { currency: "EUR" });
    assert.equal(offer.currency, "EUR");
    assert.deepEqual(offer.terms[0]?.presets, []);
    assert.equal(offerOf(config(dollars), { currency: "nonsense" }).currency, "USD");
  });

  it("takes the tag's amounts for a single gift, where the organization allows them", () => {
    const { terms } = offerOf(config(dollars), { amounts: "10, 20 35 1 999 cat" });
    assert.deepEqual(minors(terms[0]?.presets ?? []), [1000, 2000, 3500]);
    assert.deepEqual(minors(terms[1]?.presets ?? []), [12_000]);
    assert.equal(terms[0]?.preferred, undefined);
  });

  it("keeps the organization's amounts when it allows none of the tag's", () => {
    const { terms } = offerOf(config(dollars), { amounts: "1" });
    assert.deepEqual(minors(terms[0]?.presets ?? []), [2500, 5000]);
  });

  it("is a single gift of any amount when there is no config", () => {
    assert.deepEqual(offerOf(undefined, { amounts: "20", currency: "JPY" }), {
      currency: "JPY",
      terms: [
        {
          frequency: "once",
          presets: [{ amountMinor: 20 }],
          preferred: undefined,
          minMinor: 1,
          maxMinor: 99_999_999,
        },
      ],
    });
  });

  it("answers a frequency that is not offered with the first one", () => {
    const offer = offerOf(config(pounds), {});
    assert.equal(termsFor(offer, "month").frequency, "once");
    assert.equal(termsFor(offerOf(config(dollars), {}), "year").frequency, "year");
  });
});

describe("an amount", () => {
  const offer = offerOf(config(dollars), {});
  const bounds = boundsOf(offer, termsFor(offer, "once"), "en");
  const amount = (change: Partial<Choice>) => amountOf({ ...start.choice, ...change }, bounds);

  const table: readonly (readonly [Partial<Choice>, number | string])[] = [
    [{ presetMinor: 2500 }, 2500],
    [{ typed: "40" }, 4000],
    [{ typed: "40.5" }, 4050],
    [{ typed: "1.000", meantMinor: 10_000 }, 10_000],
    [{ typed: "1.000" }, "ambiguous"],
    [{ typed: "1.000", meantMinor: 100_000 }, "too_large"],
    [{ presetMinor: 100 }, "too_small"],
    [{ typed: "4.99" }, "too_small"],
    [{ typed: "100.01" }, "too_large"],
    [{ typed: "" }, "empty"],
    [{ typed: "€25" }, "currency"],
    [{ typed: "5k" }, "syntax"],
  ];
  for (const [change, expected] of table)
    it(`of ${JSON.stringify(change)} is ${expected}`, () => {
      const read = amount(change);
      assert.equal(read.ok ? read.minor : read.problem.code, expected);
    });
});
