/** Every colour that an organisation may have can be read: another library judges. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { wcagContrast } from "culori";
import * as fc from "fast-check";
import { palette } from "../../src/theme/palette.js";
import type { Contrast, Palette, Role, Scheme } from "../../src/theme/roles.js";

const surfaces: readonly Role[] = ["surface", "surfaceRaised", "accentSoft"];
const fills: readonly Role[] = ["accent", "accentHover", "accentActive"];
const small: readonly Role[] = ["textMuted", "link", "danger", "success"];

type Pair = readonly [front: Role, back: Role, target: number];

function pairs(scheme: Scheme, wanted: Contrast): readonly Pair[] {
  const [high, middle, low] = wanted === "more" ? [10, 7, 4.5] : [7, 4.5, 3];
  const words = scheme === "light" ? middle : high;
  return [
    ...surfaces.flatMap((back): Pair[] => [
      ["text", back, high],
      ...small.map((front): Pair => [front, back, words]),
      ["border", back, low],
      ["edge", back, low],
    ]),
    ...fills.map((back): Pair => ["onAccent", back, middle]),
    ["focusOuter", "focusInner", 9],
  ];
}

function failing(found: Palette, scheme: Scheme, wanted: Contrast): readonly string[] {
  return pairs(scheme, wanted).flatMap(([front, back, target]) => {
    const ratio = wcagContrast(found[front], found[back]);
    return ratio >= target ? [] : [`${front} on ${back}: ${ratio.toFixed(2)} < ${target}`];
  });
}

const hex = (value: number) => `#${value.toString(16).padStart(6, "0")}`;
const schemes = ["light", "dark"] as const;
const contrasts = ["normal", "more"] as const;

describe("palette", () => {
  it("can be read at the corners and edges of the colour cube", () => {
    const steps = [0, 1, 2, 127, 128, 254, 255];
    let checked = 0;
    for (const r of steps)
      for (const g of steps)
        for (const b of steps)
          for (const scheme of schemes)
            for (const wanted of contrasts) {
              const accent = hex(r * 65536 + g * 256 + b);
              assert.deepEqual(
                failing(palette(accent, scheme, wanted), scheme, wanted),
                [],
                accent,
              );
              checked += 1;
            }
    assert.equal(checked, 1372);
  });

  it("can be read whatever colour an organisation has", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 0xffffff }).map(hex),
        fc.constantFrom(...schemes),
        fc.constantFrom(...contrasts),
        (accent, scheme, wanted) => {
          assert.deepEqual(failing(palette(accent, scheme, wanted), scheme, wanted), []);
        },
      ),
      { numRuns: 4000 },
    );
  });

  it("keeps a brand's own colour where white or black can be read on it", () => {
    assert.equal(palette("#7a1fa2", "light").accent, "#7a1fa2");
    assert.equal(palette("#ffd400", "light").accent, "#ffd400");
    assert.equal(palette("#ffd400", "light").onAccent, "#000000");
  });

  it("darkens a brand no more than white words on it need", () => {
    assert.equal(palette("#ff0000", "light").accent, "#ee0000");
    assert.equal(palette("#2277d3", "light").onAccent, "#ffffff");
  });

  it("moves away from its words under a pointer", () => {
    const dark = palette("#7a1fa2", "light");
    assert.ok(wcagContrast(dark.accentHover, "#ffffff") > wcagContrast(dark.accent, "#ffffff"));
    const bright = palette("#ffd400", "light");
    assert.ok(wcagContrast(bright.accentHover, "#000000") > wcagContrast(bright.accent, "#000000"));
  });

  it("refuses what is no colour", () => {
    assert.throws(() => palette("red", "light"), RangeError);
  });
});
