/** Which language Stripe's hosted page has for a donor. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { stripeLocale } from "../../../../demo/backend/payments/stripe-locale.js";

describe("the language of stripe's page", () => {
  const table: readonly (readonly [string, string])[] = [
    ["en", "en"],
    ["en-US", "en"],
    ["en-GB", "en-GB"],
    // Spanish is America's here, as in the widgets.
    ["es", "es-419"],
    ["es-US", "es-419"],
    ["es-MX", "es-419"],
    ["es-ES", "es"],
    // It has no Arabic and no Haitian Creole: the donor's browser says what else.
    ["ar", "auto"],
    ["ht", "auto"],
    ["vi", "vi"],
    ["zh", "zh"],
    ["zh-Hans-CN", "zh"],
    ["zh-Hant", "zh-TW"],
    ["zh-HK", "zh-HK"],
    ["pt-BR", "pt-BR"],
    ["pt-AO", "pt"],
    ["fr-CA", "fr-CA"],
    ["fr-HT", "fr"],
    ["tl", "fil"],
    ["hi", "hi-IN"],
    ["nn-NO", "nb"],
    ["constructor", "auto"],
  ];
  for (const [tag, locale] of table)
    it(`for ${tag} is ${locale}`, () => assert.equal(stripeLocale(tag), locale));
});
