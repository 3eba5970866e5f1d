/** In a sheet nothing that somebody typed calculates, and nothing of it is lost (case 30). */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { cell, csv, itemsCsv, itemsJson } from "../../../demo/inbox/export.js";
import type { ExportedItem } from "../../../demo/inbox/export.js";
import { exampleMessage, exampleReferral } from "../../../src/contract/intake.js";
import { exampleItem } from "../../support/staff-items.js";

describe("a cell", () => {
  const inert: readonly (readonly [string, string])[] = [
    ["=1+1", `"'=1+1"`],
    ["+12155550199", `"'+12155550199"`],
    ["-1", `"'-1"`],
    ["@SUM(A1)", `"'@SUM(A1)"`],
    ["\t=1", `"'\t=1"`],
    ["\r=1", `"'\r=1"`],
    [" =1", `"' =1"`],
    ["＝1", `"'＝1"`],
    ['=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
    ["plain, with a comma", `"plain, with a comma"`],
    ["two\nlines", `"two\nlines"`],
    ["", `""`],
  ];
  for (const [value, written] of inert)
    it(`with ${JSON.stringify(value)} stands as ${written}`, () =>
      assert.equal(cell(value), written));

  it("never begins with what a sheet takes for a formula, nor ends before its end", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (value) => {
        const inside = cell(value).slice(1, -1);
        assert.doesNotMatch(inside, /^\s*[=+\-@]/);
        assert.doesNotMatch(inside.replaceAll('""', ""), /"/);
        assert.equal(
          inside.replaceAll('""', '"').replace(/^'(?=[\s=+\-@＝＋－＠])/, ""),
          value.replace(/^'(?=[\s=+\-@＝＋－＠])/, ""),
        );
      }),
    );
  });
});

const items: readonly ExportedItem[] = [
  {
    item: { ...exampleItem, lane: "closed", outcome: "reached", closedOn: "2026-11-25" },
    intake: { ...exampleReferral, message: "=1+1" },
    notes: [
      {
        on: "2026-11-25",
        by: "Ana Test",
        note: { v: 1, ref: "7Q4K-2MXD", did: "called", text: "No answer." },
      },
    ],
  },
  {
    item: { ...exampleItem, ref: "2222-2222", form: "message" },
    intake: exampleMessage,
    notes: [],
  },
];

describe("a file for a sheet", () => {
  const text = itemsCsv(items);

  it("has a line for each item, as long as its heading", () => {
    const lines = text
      .replace(/^\uFEFF/, "")
      .trimEnd()
      .split("\r\n");
    assert.equal(lines.length, 3);
    const [heading = "", ...rows] = lines.map((line) => line.split('","').length);
    for (const row of rows) assert.equal(row, heading);
  });

  it("carries every answer, the phone number as typed and dialled, and the notes, inert", () => {
    for (const part of [
      `"'=1+1"`,
      `"215-555-0199","'+12155550199"`,
      `"mentalHealth; loss"`,
      `"blue door"`,
      `"2026-11-25 Ana Test: called No answer."`,
      `"West Philly Library"`,
    ])
      assert.ok(text.includes(part), part);
  });

  it("is UTF-8 to a sheet, with line ends of RFC 4180", () => {
    assert.equal(csv(["a"], [["é"]]), '\uFEFF"a"\r\n"é"\r\n');
  });
});

describe("a file for a program", () => {
  it("has the answers whole, as the person gave them", () => {
    const [first, second] = JSON.parse(itemsJson(items));
    assert.equal(first.answers.message, "=1+1");
    assert.deepEqual(first.answers.contact, exampleReferral.contact);
    assert.equal(first.notes[0].note.text, "No answer.");
    assert.deepEqual(second.answers, exampleMessage);
  });
});
