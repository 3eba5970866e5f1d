/** Text that is sent: refused rather than mended. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { codePoints, isCleanText, typedText } from "../../src/contract/typed-text.js";
import { refusals, unclean } from "../support/refusals.js";

const family = "👨‍👩‍👧‍👦";

describe("a text in a request", () => {
  it("is refused, not mended, when it is unclean", () => {
    for (const bad of unclean) {
      assert.equal(isCleanText(`a${bad}b`), false);
      assert.deepEqual(refusals(typedText(0, 9), `a${bad}b`), [" text_invalid"]);
    }
    assert.deepEqual(refusals(typedText(0, 9), "a\nb"), ["fine"]);
  });

  it("is measured as a person counts", () => {
    assert.equal(codePoints(family), 7);
    assert.deepEqual(refusals(typedText(1, 3), "😀😀😀"), ["fine"]);
    assert.deepEqual(refusals(typedText(1, 3), "😀😀😀😀"), [" too_long"]);
    assert.deepEqual(refusals(typedText(1, 3), ""), [" too_short"]);
  });
});
