/** Tests that the built files know the languages that people are offered, and no other. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { it } from "node:test";
import { languages, shippedLanguages } from "../../../src/locale/languages.js";
import { shippedOnly } from "../../../scripts/build/languages.js";

it("keeps every language that is offered, and drops those that are for tests", () => {
  const code = shippedOnly(readFileSync("src/locale/languages.ts", "utf8"));
  const kept = [...code.matchAll(/\bcode: "([^"]+)"/g)].map(([, found]) => found);
  assert.deepEqual(
    kept,
    shippedLanguages.map((language) => language.code),
  );
  assert.ok(kept.length < languages.length);
});
