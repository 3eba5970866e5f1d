/** Late imports of the built files: nothing stands around them, and nothing is fetched for that. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { withoutLoader } from "../../../scripts/build/imports.js";

describe("a late import", () => {
  it("stands alone, and its loader is not taken from another file", () => {
    for (const end of ["[]", "__VITE_PRELOAD__"])
      assert.equal(
        withoutLoader(
          `import{a as n,b as i}from"./core.js";i(n(()=>import(\`./x.js\`).then(e=>e.t),${end}));`,
        ),
        'import{b as i}from"./core.js";i(import(`./x.js`).then(e=>e.t));',
      );
  });

  it("changes nothing else in its file", () => {
    const code = 'import{a as n}from"./core.js";n(()=>import(`./x.js`));';
    assert.equal(withoutLoader(code), code);
  });
});
