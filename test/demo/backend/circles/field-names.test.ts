/** The names of fields are told apart from one another, in both languages. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { labels, names } from "../../../../demo/backend/circles/field-names.js";
import { fieldNamed } from "../../../../demo/backend/circles/fields.js";
import { plainWord } from "../../../../demo/backend/circles/plain-words.js";

describe("a field's name", () => {
  it("means one field alone, and stands as words are compared", () => {
    const all = Object.values(names).flat();
    assert.equal(new Set(all).size, all.length);
    for (const word of all) assert.equal(plainWord(word), word);
  });

  it("is written in a suggestion as it is understood", () => {
    for (const [name, label] of Object.entries(labels)) assert.equal(fieldNamed(label), name);
  });
});
