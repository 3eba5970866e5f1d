/** Tests that a language's table is whole, and says the same in each of its parts. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { dates } from "../../locales/generated/en/dates.js";
import { table } from "../../locales/generated/en/table.js";
import { loaders as pseudo } from "../../locales/generated/pseudo.js";
import { loaders } from "../../locales/generated/loaders.js";
import { dateTableOf } from "../../src/locale/date-tables.js";
import { shippedLanguages } from "../../src/locale/languages.js";
import { keepTable, type Loaders, tableOf } from "../../src/locale/tables.js";

const english = { ...table, ...dates };

describe("tables", () => {
  for (const [lang, language] of Object.entries({ ...loaders, ...pseudo }))
    it(`has all words of ${lang}, the same for each widget that shows them`, async () => {
      const load = (some: Loaders = {}) => Promise.all(Object.values(some).map((each) => each()));
      const first = await load(language);
      const parts = [
        ...first,
        ...(await Promise.all(first.map((each) => load(each.later)))).flat(),
      ];
      for (const { table } of parts) keepTable(lang, table);
      const whole = dateTableOf(lang);
      for (const { table } of parts) assert.deepEqual({ ...whole, ...table }, whole);
      // English has its money apart, for the one widget that shows some.
      const keys = parts.flatMap(({ table }) => Object.keys(table));
      assert.deepEqual(new Set(keys), new Set([...Object.keys(english), "money"]));
      assert.equal(new Set(whole.months).size, 12);
      assert.equal(new Set(whole.weekdays).size, 7);
      assert.equal(new Set(whole.shortMonths).size, 12);
      assert.equal(new Set(whole.shortWeekdays).size, 7);
      assert.deepEqual(Object.keys(whole.languages), Object.keys(english.languages));
    });

  it("keeps what one widget brought when another brings less, English for the rest", () => {
    keepTable("yy", { today: "hoy" });
    keepTable("yy", { tomorrow: "mañana" });
    assert.deepEqual(dateTableOf("yy"), { ...english, today: "hoy", tomorrow: "mañana" });
    assert.equal(dateTableOf("yy"), dateTableOf("yy"));
  });

  it("has no pseudo-language where visitors' languages are", () => {
    const offered = shippedLanguages.map(({ code }) => code);
    assert.deepEqual(["en", ...Object.keys(loaders)].toSorted(), offered.toSorted());
    assert.deepEqual(Object.keys(pseudo), ["qaa", "qab"]);
  });

  it("has no space that engines and fonts treat differently", () => {
    assert.doesNotMatch(JSON.stringify(english), /[\u00A0\u202F\u2009]/);
  });

  it("stands English in for a language that is not there", () => {
    assert.equal(tableOf("xx"), table);
    assert.deepEqual(dateTableOf("xx"), english);
  });
});
