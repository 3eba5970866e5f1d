/** Tests that every plural form is CLDR's, by comparing with an engine that knows the rules. */
import assert from "node:assert/strict";
import { it } from "node:test";
import { plural } from "../../src/locale/plurals.js";

const numbers = [...Array(201).keys(), 1_000_000, 2_000_000, 1_000_001, 1.5, 0.5];

for (const lang of ["en", "es", "fr", "ru", "ar", "vi", "zh", "pt", "sw"])
  it(`takes the form of CLDR for each number in ${lang}`, () => {
    const rules = new Intl.PluralRules(lang);
    for (const n of numbers) assert.equal(plural(lang, n), rules.select(n), `${n}`);
  });

it("speaks pseudo-languages as English", () => {
  for (const n of [0, 1, 2]) assert.equal(plural("qab", n), plural("en", n));
});
