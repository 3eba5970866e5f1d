/** The sheet's text: the page's own tokens win, and each wish of the reader has its block. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { themeText } from "../../src/theme/sheet.js";

const blocks = (text: string) =>
  text
    .split("@media ")
    .slice(1)
    .map((block) => block.split("{")[0]);

describe("themeText", () => {
  it("lets a page's own property win over the palette", () => {
    assert.match(themeText("#7a1fa2", "light"), /--_accent:var\(--haven-accent,#7a1fa2\)/);
  });

  it("follows the reader's device when it is automatic", () => {
    assert.ok(blocks(themeText(undefined, "auto")).includes("(prefers-color-scheme:dark)"));
  });

  it("follows the page when nothing is said, and not the reader's device alone", () => {
    const text = themeText("#7a1fa2", "page");
    assert.ok(!text.includes("prefers-color-scheme"));
    assert.match(text, /--_surface:var\(--haven-surface,light-dark\(#ffffff,#18151a\)\)/);
  });

  it("stays light or dark when told", () => {
    for (const theme of ["light", "dark"] as const)
      assert.ok(!themeText(undefined, theme).includes("prefers-color-scheme"), theme);
    assert.match(themeText(undefined, "dark"), /^:host\{[^}]*--_scheme:dark/);
  });

  it("prints dark words on white paper", () => {
    assert.ok(blocks(themeText(undefined, "dark")).includes("print"));
    assert.ok(blocks(themeText(undefined, "auto")).includes("print"));
  });

  it("honours more contrast, less motion and the reader's own colours", () => {
    const text = themeText("#7a1fa2", "auto");
    for (const wish of [
      "(prefers-contrast:more)",
      "(prefers-color-scheme:dark) and (prefers-contrast:more)",
      "(prefers-reduced-motion:reduce)",
    ])
      assert.ok(blocks(text).includes(wish), wish);
    assert.match(text, /\(forced-colors:active\)\{:host\{--_surface:Canvas;/);
  });
});
