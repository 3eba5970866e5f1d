/** Tests that lists read as a person would say them. */
import assert from "node:assert/strict";
import { before, it } from "node:test";
import { formatList } from "../../src/locale/lists.js";
import { keepTable } from "../../src/locale/tables.js";

before(async () => keepTable("es", (await import("../../locales/generated/es/circles.js")).table));

it("joins English names with one and", () => {
  assert.equal(formatList([], "en"), "");
  assert.equal(formatList(["A"], "en"), "A");
  assert.equal(formatList(["A", "B"], "en"), "A and B");
  assert.equal(formatList(["A", "B", "C"], "en"), "A, B and C");
  assert.equal(formatList(["A", "B", "C"], "en", "or"), "A, B or C");
});

it("changes y and o before their own sound in Spanish", () => {
  assert.equal(formatList(["ruso", "español"], "es"), "ruso y español");
  assert.equal(formatList(["español", "inglés"], "es"), "español e inglés");
  assert.equal(formatList(["padres", "hijos"], "es"), "padres e hijos");
  assert.equal(formatList(["agua", "hielo"], "es"), "agua y hielo");
  assert.equal(formatList(["siete", "ocho"], "es", "or"), "siete u ocho");
  assert.equal(formatList(["ayer", "hoy"], "es", "or"), "ayer u hoy");
  assert.equal(formatList(["hoy", "ayer"], "es", "or"), "hoy o ayer");
});
