/** The list that documents print is the list that the sheet reads: no more, no less. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { themeText } from "../../src/theme/sheet.js";
import { tokens } from "../../src/theme/tokens.js";

describe("tokens", () => {
  it("names every public property that the sheet reads", () => {
    const read = new Set(themeText("auto").match(/--haven-[a-z-]+/g));
    assert.deepEqual([...read].toSorted(), tokens.map(({ name }) => name).toSorted());
  });

  it("says of each in a sentence what it is for", () => {
    for (const { name, purpose } of tokens) assert.match(purpose, /^[A-Z].{10,}\.$/, name);
  });
});
