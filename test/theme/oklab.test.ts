/** A colour comes back from OKLab as it went in, so that an accent that passes is not changed. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import * as fc from "fast-check";
import type { Rgb } from "../../src/theme/contrast.js";
import { mix, toLab, toRgb } from "../../src/theme/oklab.js";

const channel = fc.integer({ min: 0, max: 255 });

describe("oklab", () => {
  it("gives every colour back exactly", () => {
    fc.assert(
      fc.property(fc.tuple(channel, channel, channel), (colour: Rgb) => {
        assert.deepEqual(toRgb(toLab(colour)), colour);
      }),
      { numRuns: 2000 },
    );
  });

  it("agrees with the published numbers for red", () => {
    const [lightness, a, b] = toLab([255, 0, 0]);
    assert.deepEqual(
      [lightness.toFixed(3), a.toFixed(3), b.toFixed(3)],
      ["0.628", "0.225", "0.126"],
    );
  });

  it("reaches both ends of a mix", () => {
    const [from, to] = [toLab([10, 200, 30]), toLab([0, 0, 0])];
    assert.deepEqual(toRgb(mix(from, to, 0)), [10, 200, 30]);
    assert.deepEqual(toRgb(mix(from, to, 1)), [0, 0, 0]);
  });
});
