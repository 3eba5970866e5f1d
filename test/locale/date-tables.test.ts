/** Tests that English words stand in for dates in a language that is on its way. */
import assert from "node:assert/strict";
import { it } from "node:test";
import { dateTableOf } from "../../src/locale/date-tables.js";
import { keepTable, tableOf } from "../../src/locale/tables.js";

it("says a language's own words as soon as they are there, and English till then", () => {
  const before = dateTableOf("ww");
  assert.equal(before.today, "today");
  keepTable("ww", { today: "hoy" });
  assert.equal(dateTableOf("ww").today, "hoy");
  assert.equal(dateTableOf("ww").tomorrow, "tomorrow");
  assert.equal(dateTableOf("ww").weekdays, tableOf("ww").weekdays);
});
