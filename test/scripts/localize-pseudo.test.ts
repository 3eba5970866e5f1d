/** Tests that a pseudo-language leaves no word plain, and every placeholder whole. */
import assert from "node:assert/strict";
import { it } from "node:test";
import { disguise, disguiseMessage } from "../../scripts/localize-pseudo.js";

it("accents, lengthens by about 40 % and encloses a text", () => {
  const text = disguise("Leave this page", "qaa");
  assert.match(text, /^\[Ļéåṽé ţĥîš þåĝé .+\]$/);
  assert.ok(text.length >= 15 * 1.4 && text.length <= 15 * 1.6 + 3);
});

it("ends qab in letters that run right to left", () => {
  assert.match(disguise("Leave", "qab"), /^\[Ļéåṽé [\u05D0-\u05EA]+\]$/);
});

it("keeps placeholders where they are, in one pair of brackets", () => {
  const call = { untranslatable: "${shown}", index: 0 };
  const message = disguiseMessage({ name: "a.b", contents: ["Call ", call, "."] }, "qaa");
  assert.deepEqual(message.contents, ["[", "Çåļļ ", call, ".", " ẽţé]"]);
});
