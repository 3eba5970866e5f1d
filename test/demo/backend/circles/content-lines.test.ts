/** Lines of a file as calendar programs fold them. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import {
  contentLines,
  lineCounter,
  valueIndex,
} from "../../../../demo/backend/circles/content-lines.js";

const read = (text: string) => contentLines(Buffer.from(text, "utf8"));

describe("a folded line", () => {
  it("is one line, whatever ends it and wherever it is cut", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 60 }),
        fc.integer({ min: 1, max: 20 }),
        (text, size) => {
          const plain = text.replace(/[\r\n]/g, "");
          const bytes = Buffer.from(`SUMMARY:${plain}`);
          const parts: Buffer[] = [];
          for (let at = 0; at < bytes.length; at += size) parts.push(bytes.subarray(at, at + size));
          for (const end of ["\r\n", "\n", "\r"]) {
            const folded = parts.flatMap((part, index) =>
              index ? [Buffer.from(`${end} `), part] : [part],
            );
            const [line] = contentLines(Buffer.concat(folded));
            assert.equal(line?.text, `SUMMARY:${plain}`);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it("knows where it stands in the file", () => {
    const [first, second] = read("\uFEFFA:one\r\n two\r\n\tthree\r\n\r\nB:four");
    assert.equal(first?.text, "A:onetwothree");
    assert.equal(second?.line, 5);
    const whereIs = lineCounter(first ?? assert.fail());
    assert.deepEqual([0, 4, 5, 8].map(whereIs), [1, 1, 2, 3]);
  });
});

describe("a line", () => {
  for (const [text, name] of [
    ["SUMMARY:a", "SUMMARY"],
    ["summary;LANGUAGE=en:a", "SUMMARY"],
    ["item1.ATTENDEE:a", "ATTENDEE"],
    ["ATTENDEE", "ATTENDEE"],
    ["X-A_b:c", "X-A_B"],
    ["just words", ""],
    [":a", ""],
  ] as const)
    it(`“${text}” has the name “${name}”`, () => assert.equal(read(text)[0]?.name, name));

  it("has its value after the first colon that is not in quotes", () => {
    assert.equal(valueIndex('A;B="c:d":e'), 10);
    assert.equal(valueIndex("A"), -1);
  });
});
