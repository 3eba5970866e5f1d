/** The sheet's text: the page's own tokens win, and each wish of the reader has its block. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { palettesOf } from "../../src/theme/accented.js";
import { themeText } from "../../src/theme/sheet.js";

const blocks = (text: string) =>
  text
    .split("@media ")
    .slice(1)
    .map((block) => block.split("{")[0]);

describe("themeText", () => {
  it("lets a page's own property win over the palette", () => {
    assert.match(
      themeText("light", palettesOf("#7a1fa2")),
      /--_accent:var\(--haven-accent,#7a1fa2\)/,
    );
  });

  it("follows the reader's device when it is automatic", () => {
    assert.ok(blocks(themeText("auto")).includes("(prefers-color-scheme:dark)"));
  });

  it("follows the page when nothing is said, and not the reader's device alone", () => {
    const text = themeText("page", palettesOf("#7a1fa2"));
    assert.ok(!text.includes("prefers-color-scheme"));
    assert.match(text, /--_surface:var\(--haven-surface,light-dark\(#ffffff,#18151a\)\)/);
  });

  it("stays light or dark when told", () => {
    for (const theme of ["light", "dark"] as const)
      assert.ok(!themeText(theme).includes("prefers-color-scheme"), theme);
    assert.match(themeText("dark"), /^:host\{[^}]*--_scheme:dark/);
  });

  it("prints dark words on white paper", () => {
    assert.ok(blocks(themeText("dark")).includes("print"));
    assert.ok(blocks(themeText("auto")).includes("print"));
  });

  it("honours more contrast, less motion and the reader's own colours", () => {
    const text = themeText("auto", palettesOf("#7a1fa2"));
    for (const wish of [
      "(prefers-contrast:more)",
      "(prefers-color-scheme:dark) and (prefers-contrast:more)",
      "(prefers-reduced-motion:reduce)",
    ])
      assert.ok(blocks(text).includes(wish), wish);
    assert.match(text, /\(forced-colors:active\)\{:host\{--_surface:Canvas;/);
  });
});
