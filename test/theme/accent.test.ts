/** What counts as a colour where no browser can be asked. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readAccent } from "../../src/theme/accent.js";

describe("readAccent", () => {
  it("reads long and short hex, in any case, with space around", () => {
    assert.equal(readAccent("#7A1FA2"), "#7a1fa2");
    assert.equal(readAccent(" #a2F "), "#aa22ff");
  });

  it("refuses what is no colour", () => {
    for (const text of ["", "#12", "#12345", "url(x)", "#7a1fa2; color: red"])
      assert.equal(readAccent(text), undefined, text);
  });
});
