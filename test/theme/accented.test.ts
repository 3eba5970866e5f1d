/** What a page's accent becomes: the palettes of that colour and of no other. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { palettesOf } from "../../src/theme/accented.js";
import { palette } from "../../src/theme/palette.js";

describe("palettesOf", () => {
  it("answers for the reader's scheme and contrast", () => {
    const palettes = palettesOf("#7a1fa2");
    for (const scheme of ["light", "dark"] as const)
      for (const wanted of ["normal", "more"] as const)
        assert.deepEqual(palettes(scheme, wanted), palette("#7a1fa2", scheme, wanted));
  });
});
