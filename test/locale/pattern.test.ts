/** Tests that patterns are filled, quotes kept, and lines begun with a capital. */
import assert from "node:assert/strict";
import { it } from "node:test";
import { capital, fill, fillFields } from "../../src/locale/pattern.js";

it("fills places in any order, and leaves no place open", () => {
  assert.equal(fill("{1} before {0}{2}", "b", "a"), "a before b");
});

it("asks for each run of letters and keeps what is quoted", () => {
  const asked: string[] = [];
  const text = fillFields("EEEE, d 'de' MMM''y", (letters) => {
    asked.push(letters);
    return `<${letters}>`;
  });
  assert.equal(text, "<EEEE>, <d> de <MMM>'<y>");
  assert.deepEqual(asked, ["EEEE", "d", "MMM", "y"]);
});

it("begins a line with a capital in any script that has one", () => {
  assert.equal(capital("martes"), "Martes");
  assert.equal(capital("él"), "Él");
  assert.equal(capital("اليوم"), "اليوم");
  assert.equal(capital(""), "");
});
