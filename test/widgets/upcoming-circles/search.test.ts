/** A search finds what people mean, however they type it. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { fold, hasWords, wordsIn } from "../../../src/widgets/upcoming-circles/search.js";

const finds = (typed: string, text: string) => hasWords(fold(text), wordsIn(typed));

describe("a search", () => {
  for (const [typed, text] of [
    ["circulo", "Círculo de duelo"],
    ["CÍRCULO", "circulo"],
    ["nino", "Cuidado de niños"],
    ["doi", "Nhóm nâng đỡ: đời sống"],
    ["đời", "doi song"],
    ["kreyol", "Kreyòl ayisyen"],
    ["l'eglise", "L’Église du Sud"],
    ["strasse", "Straße"],
    ["duelo circulo", "Círculo de duelo"],
    ["west phil", "West Philadelphia"],
    ["治愈", "治愈圈子"],
    ["", "anything"],
    [" - ", "anything"],
  ] as const)
    it(`for "${typed}" finds "${text}"`, () => {
      assert.equal(finds(typed, text), true);
    });

  it("wants every word", () => {
    assert.equal(finds("grief north", "Grief circle, West Philadelphia"), false);
  });

  it("does not find a word across two of them", () => {
    assert.equal(finds("griefwest", "grief west"), false);
  });
});
