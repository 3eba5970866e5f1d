/** Tests that the table of languages is sound, and that the direction of any language is known. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { dirOf, languageOf, languages, shippedLanguages } from "../../src/locale/languages.js";

describe("languages", () => {
  it("ships English, then Spanish, then any other", () => {
    const codes = shippedLanguages.map(({ code }) => code);
    assert.deepEqual(codes.slice(0, 2), ["en", "es"]);
  });

  it("offers no visitor a pseudo-language", () => {
    assert.equal(languageOf("qaa")?.shipped, false);
    assert.equal(languageOf("qab")?.shipped, false);
  });

  it("lists no language twice and speaks to each in its own words", () => {
    assert.equal(new Set(languages.map(({ code }) => code)).size, languages.length);
    for (const { code, dir, ownName, offer, sorry } of languages) {
      assert.equal(dir, dirOf(code), code);
      for (const text of [ownName, offer, sorry]) assert.match(text, /\p{L}/u, code);
    }
  });

  for (const tag of ["ar", "ar-EG", "fa", "he", "iw", "ur", "ps", "yi", "ckb", "qab", "prs-AF"])
    it(`runs ${tag} from right to left`, () => assert.equal(dirOf(tag), "rtl"));

  for (const tag of ["en", "es-US", "zh-Hant-TW", "ht", "sw", "arn", "hebrew", "km", ""])
    it(`runs ${tag || "no language"} from left to right`, () => assert.equal(dirOf(tag), "ltr"));

  it("follows the script that a tag names", () => {
    assert.equal(dirOf("ku-Arab"), "rtl");
    assert.equal(dirOf("uz_Arab_AF"), "rtl");
    assert.equal(dirOf("ar-Latn"), "ltr");
    assert.equal(dirOf("yi-Latn-US"), "ltr");
  });
});
