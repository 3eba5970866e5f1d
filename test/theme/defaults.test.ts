/** The palette written out by hand is the one that the search finds. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { defaultAccents, defaultPalette } from "../../src/theme/defaults.js";
import { palette } from "../../src/theme/palette.js";

describe("defaultPalette", () => {
  for (const scheme of ["light", "dark"] as const)
    for (const wanted of ["normal", "more"] as const)
      it(`is the computed one in ${scheme} with ${wanted} contrast`, () => {
        const computed = palette(defaultAccents[scheme], scheme, wanted);
        assert.deepEqual(defaultPalette(scheme, wanted), computed);
      });
});
