/** Tests that languages are called as the reader calls them. */
import assert from "node:assert/strict";
import { before, it } from "node:test";
import { languageName } from "../../src/locale/names.js";
import { keepTable } from "../../src/locale/tables.js";

before(async () => keepTable("es", (await import("../../locales/generated/es/circles.js")).table));

it("names a language in the reader's own", () => {
  assert.equal(languageName("es", "en"), "Spanish");
  assert.equal(languageName("es", "es"), "español");
  assert.equal(languageName("ase", "en"), "American Sign Language (ASL)");
  assert.equal(languageName("es-MX", "en"), "Spanish");
});

it("shows the tag of a language that nobody listed", () => {
  assert.equal(languageName("xx", "en"), "xx");
});
