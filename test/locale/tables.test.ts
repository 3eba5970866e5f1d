/** Tests that each language's table is whole and the same in all of its files. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { table as english } from "../../locales/generated/en/table.js";
import { loaders as pseudo } from "../../locales/generated/pseudo.js";
import { loaders } from "../../locales/generated/loaders.js";
import { tableOf } from "../../src/locale/tables.js";

describe("tables", () => {
  for (const [lang, language] of Object.entries({ ...loaders, ...pseudo }))
    it(`has every word of ${lang}, the same for each widget`, async () => {
      const all = await Promise.all(Object.values(language).map((load) => load()));
      for (const { table } of all) {
        assert.deepEqual(table, all[0]?.table);
        assert.deepEqual(Object.keys(table), Object.keys(english));
        assert.equal(new Set(table.months).size, 12);
        assert.equal(new Set(table.weekdays).size, 7);
        assert.equal(new Set(table.shortMonths).size, 12);
        assert.equal(new Set(table.shortWeekdays).size, 7);
        assert.deepEqual(Object.keys(table.languages), Object.keys(english.languages));
      }
    });

  it("has no pseudo-language where visitors' languages are", () => {
    assert.deepEqual(Object.keys(loaders), ["es"]);
    assert.deepEqual(Object.keys(pseudo), ["qaa", "qab"]);
  });

  it("has no space that engines and fonts treat differently", () => {
    assert.doesNotMatch(JSON.stringify(english), /[\u00A0\u202F\u2009]/);
  });

  it("stands English in for a language that is not there", () => {
    assert.equal(tableOf("xx"), english);
  });
});
