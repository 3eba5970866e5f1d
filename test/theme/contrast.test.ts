/** The numbers that all colours are judged by agree with those of an independent library. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { wcagContrast } from "culori";
import * as fc from "fast-check";
import { contrast, hex, readHex, type Rgb } from "../../src/theme/contrast.js";

const channel = fc.integer({ min: 0, max: 255 });
const colour = fc.tuple(channel, channel, channel);

describe("contrast", () => {
  it("is 21 for black on white and 1 for a colour on itself", () => {
    assert.equal(contrast([0, 0, 0], [255, 255, 255]), 21);
    assert.equal(contrast([90, 90, 90], [90, 90, 90]), 1);
  });

  it("agrees with culori for any two colours", () => {
    fc.assert(
      fc.property(colour, colour, (one: Rgb, other: Rgb) => {
        const difference = contrast(one, other) - wcagContrast(hex(one), hex(other));
        assert.ok(Math.abs(difference) < 0.01, `${hex(one)} ${hex(other)} ${difference}`);
      }),
    );
  });
});

describe("readHex", () => {
  it("reads back what hex wrote", () => {
    fc.assert(fc.property(colour, (one: Rgb) => assert.deepEqual(readHex(hex(one)), one)));
  });

  it("refuses anything but six digits", () => {
    for (const text of ["", "#abc", "7a1fa2", "#7a1fa2ff", "#7a1fag", " #7a1fa2"])
      assert.equal(readHex(text), undefined, text);
  });
});
