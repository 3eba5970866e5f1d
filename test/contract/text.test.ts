/** Clean text: nothing that can reorder, end or poison what a person reads. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import * as fc from "fast-check";
import { cleanText, text, words } from "../../src/contract/text.js";
import { codePoints, isCleanText } from "../../src/contract/typed-text.js";
import { unclean } from "../support/refusals.js";

const family = "👨‍👩‍👧‍👦";

describe("a text that is cleaned", () => {
  it("loses controls, bidi controls and lone surrogates", () => {
    for (const bad of unclean) assert.equal(cleanText(`a${bad}b`), "ab");
    assert.equal(cleanText("a\u0007\u001B\u007F\u0085\u009Fb"), "ab");
  });

  it("keeps lines, tabs, accents and joined emoji as they are", () => {
    const text = `Círculo\t${family}\nلقاء\nvòw`;
    assert.equal(cleanText(text), text);
    assert.equal(cleanText("a\r\nb\rc"), "a\nb\nc");
  });

  it("may travel, and is not changed again", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const clean = cleanText(text);
        assert.ok(isCleanText(clean));
        assert.equal(cleanText(clean), clean);
        assert.ok(codePoints(clean) <= codePoints(text));
      }),
    );
  });
});

describe("a text in a reply", () => {
  it("is cleaned and cut rather than refused, between characters", () => {
    assert.equal(text().parse("a\u202Eb"), "ab");
    assert.equal(text(3).parse("😀😀😀😀"), "😀😀😀");
    assert.equal(text(3).parse("abc"), "abc");
  });

  it("is refused when it has to say something and does not", () => {
    for (const empty of ["", " \n\t", "\u202E\0", 5, null, undefined])
      assert.equal(words().safeParse(empty).success, false);
    assert.equal(words(3).parse("abcd"), "abc");
  });
});
