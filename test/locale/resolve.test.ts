/** Tests which language a tag asks for, by a table of tags as pages and browsers carry them. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { matchLanguage, offeredLanguage } from "../../src/locale/resolve.js";

const all = "en es zh zh-Hant vi ru pt fr ht ar sw he id fil nb ro sr sr-Latn yi fa uk".split(" ");

const table: Readonly<Record<string, string>> = {
  en: "en en-US en-GB EN en_US en-US-u-hc-h12 en-x-pseudo en-Latn-US eng en-001 en-CA-t-fr",
  es: "es es-MX es-US es-419 es_PR ES-es spa es-Latn-DO es-x-usted es-CO-u-nu-latn es-GT",
  zh: "zh zh-CN zh-Hans zh-Hans-CN zh-SG zh-MY cmn zho chi zh-Hans-TW cmn-Hans zh-u-co-pinyin",
  "zh-Hant": "zh-TW zh-HK zh-MO zh-Hant zh-Hant-TW ZH_tw yue yue-HK cmn-Hant cmn-TW zh-Hant-HK",
  vi: "vi vi-VN vie vi_VN vi-Latn",
  ru: "ru ru-RU ru-UA rus RU",
  pt: "pt pt-BR pt-PT por pt_BR pt-AO PT-pt",
  fr: "fr fr-FR fr-CA fr-HT fra fre fr-SN",
  ht: "ht ht-HT hat ht_HT HT",
  ar: "ar ar-EG ar-SA arb ara ar-Arab ar-001 ar-u-nu-arab",
  sw: "sw sw-KE sw-TZ swa swh sw-CD",
  he: "he he-IL iw iw-IL IW",
  id: "id id-ID in in-ID",
  fil: "fil fil-PH tl tl-PH tgl",
  nb: "nb nb-NO no no-NO",
  ro: "ro ro-RO ro-MD mo",
  sr: "sr sr-Cyrl sr-RS sh",
  "sr-Latn": "sr-Latn sr-Latn-RS sr_latn",
  yi: "yi ji yi-US",
  fa: "fa fa-IR prs prs-AF",
  uk: "uk uk-UA",
};

const unknown = "ko de km mam quc qu x-klingon i-default art-x-haven und e espa -es *".split(" ");

describe("matchLanguage", () => {
  for (const [code, tags] of Object.entries(table))
    it(`takes ${code} for ${tags}`, () => {
      for (const tag of tags.split(" ")) assert.equal(matchLanguage(tag, all), code, tag);
    });

  it("knows at least 120 tags by this table", () => {
    assert.ok(Object.values(table).join(" ").split(" ").length + unknown.length >= 120);
  });

  it("takes nothing for a language that is not there", () => {
    for (const tag of ["", " ", ...unknown]) assert.equal(matchLanguage(tag, all), undefined, tag);
  });

  it("takes simplified Chinese where traditional is not there", () => {
    assert.equal(matchLanguage("zh-TW", ["en", "zh"]), "zh");
  });

  it("speaks Spanish to every Spanish reader with the languages shipped now", () => {
    for (const tag of ["es", "es-MX", "es-419", "es-ES"]) assert.equal(matchLanguage(tag), "es");
  });
});

describe("offeredLanguage", () => {
  const shipped = ["en", "es"];
  const table: readonly (readonly [string, readonly string[], string | undefined])[] = [
    ["en", ["es-MX", "en"], "es"],
    ["en", ["ko", "es"], "es"],
    ["en", ["en-US", "es"], undefined],
    ["es", ["es-MX"], undefined],
    ["es", ["en-US", "es"], "en"],
    ["en", [], undefined],
    ["en", ["ko-KR"], undefined],
    ["qab", ["qaa"], undefined],
  ];
  for (const [shown, preferred, offered] of table)
    it(`offers ${offered ?? "nothing"} beside ${shown} to a browser set to ${preferred}`, () =>
      assert.equal(offeredLanguage(shown, preferred, shipped), offered));
});
