/** The language that a text is written in. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { textLanguage } from "../../../../demo/backend/circles/text-language.js";

describe("a text's language", () => {
  for (const [text, language] of [
    ["A circle for people who lost someone", "en"],
    ["Círculo para quienes perdieron a un ser querido", "es"],
    ["Yon sèk pou moun ki pale kreyòl, ou ka koute tou", "ht"],
    ["Un cercle pour les personnes qui ont perdu un proche", "fr"],
    ["Um círculo para pessoas que não estão bem", "pt"],
    ["Vòng tròn chữa lành cho mọi người", "vi"],
    ["疗愈圈", "zh"],
    ["Круг исцеления", "ru"],
    ["دائرة الشفاء", "ar"],
    ["Zumba", "xx"],
    ["", "xx"],
  ] as const)
    it(`is ${language} for “${text}”`, () => assert.equal(textLanguage(text, "xx"), language));
});
