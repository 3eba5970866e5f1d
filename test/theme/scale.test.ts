/** The names that roles have in CSS, and the sizes that hold when a page says nothing. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { kebab, sizes } from "../../src/theme/scale.js";

describe("scale", () => {
  it("writes a role as CSS writes names", () => {
    assert.equal(kebab("accentSoft"), "accent-soft");
    assert.equal(kebab("text"), "text");
  });

  it("is never measured by the page's root size", () => {
    for (const [name, value] of Object.entries(sizes)) assert.doesNotMatch(value, /rem/, name);
  });
});
