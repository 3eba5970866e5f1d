/** Tests that the manifest is the same wherever it is made. */
import assert from "node:assert/strict";
import { it } from "node:test";
import { tidied } from "../../scripts/manifest.mjs";

it("names its modules in one order, whichever the disk was quickest to tell", () => {
  const modules = ["b/element", "a/events", "a/element"].map((name) => ({
    kind: "javascript-module",
    path: `src/widgets/${name}.ts`,
  }));
  const named = (found: readonly { kind: string; path: string }[]) =>
    tidied({ modules: found }).modules.map(({ path }) => path);
  assert.deepEqual(named(modules), [
    "dist/npm/src/widgets/a/element.js",
    "dist/npm/src/widgets/a/events.js",
    "dist/npm/src/widgets/b/element.js",
  ]);
  assert.deepEqual(named(modules.toReversed()), named(modules));
});
