/** Descriptions as plain lines: as Apple writes them, and as Google writes HTML. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { contentLines } from "../../../../demo/backend/circles/content-lines.js";
import { descriptionLines, lineText, tidy } from "../../../../demo/backend/circles/description.js";

const line = (value: string) => contentLines(Buffer.from(`DESCRIPTION:${value}`))[0];
const texts = (value: string) => descriptionLines(line(value)).map(({ text }) => text);

describe("a description", () => {
  for (const [value, lines] of [
    ["one\\ntwo\\Nthree", ["one", "two", "three"]],
    ["a\\, b\\; c \\\\n d", ["a, b; c \\n d"]],
    ["one<br>two<br/>three<BR />four", ["one", "two", "three", "four"]],
    ["<p>one</p><p>two</p>", ["", "one", "", "two", ""]],
    ["<ul><li>one</li></ul>", ["", "", "one", "", ""]],
    ["<b>Ages:</b>&nbsp;18+", ["Ages: 18+"]],
    ['<a href="https://example.org/">here</a>', ["here"]],
    ["R&amp;B &lt;3 &#233; &#xe9; &eacute; &unknown;", ["R&B <3 é é é &unknown;"]],
    ["x <!-- hidden --> y", ["x y"]],
    ["x <a href=\\nb", ["x", "b"]],
    ["I <3 you", ["I <3 you"]],
    ["zo\u200Bom\u202E\u0000", ["zoom"]],
    ["", [""]],
  ] as const)
    it(`reads ${JSON.stringify(value)}`, () => assert.deepEqual(texts(value), lines));

  it("is no longer than people type", () => {
    assert.ok(texts("word ".repeat(10_000)).join("").length <= 20_000);
  });

  it("without a line is empty", () => assert.deepEqual(descriptionLines(undefined), []));
});

describe("a title or place", () => {
  it("is one line", () => assert.equal(lineText(line("One\\n\\nTwo")), "One, Two"));
  it("has single spaces", () => assert.equal(tidy("  a \u00A0 b\t"), "a b"));
});
