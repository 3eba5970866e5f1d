/** Lines of calendar text that every program unfolds to what was written. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import * as fc from "fast-check";
import { asText, fold } from "../../src/contract/calendar-line.js";
import { cleanText } from "../../src/contract/text.js";

describe("a folded line", () => {
  it("keeps to 75 octets, cuts no character and no escape, and unfolds to what was written", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
        const line = `SUMMARY:${asText(text)}`;
        const folded = fold(line);
        assert.equal(folded.replaceAll("\r\n ", ""), line);
        for (const piece of folded.split("\r\n")) {
          assert.ok(Buffer.byteLength(piece) <= 75);
          assert.ok(!/\p{Surrogate}/u.test(piece));
          assert.doesNotMatch(piece, /(?<!\\)(?:\\\\)*\\$/, "an escape was cut in two");
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it("keeps a family together, and an accent with its letter", () => {
    const folded = fold("x".repeat(58) + "👨‍👩‍👧‍👦" + "e\u0301".repeat(40));
    assert.match(folded, /👨‍👩‍👧‍👦/u);
    assert.doesNotMatch(folded, /\r\n \u0301/);
  });

  it("cuts between code points where marks are heaped without end", () => {
    const folded = fold(`e${"\u0301".repeat(200)}`);
    for (const piece of folded.split("\r\n")) assert.ok(Buffer.byteLength(piece) <= 75);
  });
});

describe("a text in a calendar", () => {
  it("reads back as it was, without controls", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."a\\;,n\n\r\0é\u202E") }), (text) => {
        const read = asText(text).replace(/\\(.)/g, (_, mark: string) =>
          mark === "n" ? "\n" : mark,
        );
        assert.equal(read, cleanText(text));
        assert.doesNotMatch(asText(text), /[\r\n]/);
      }),
      { numRuns: 1_000 },
    );
  });
});
