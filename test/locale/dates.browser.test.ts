/** Tests that every engine writes the same dates, to the letter, as Node does. */
import { expect } from "@open-wc/testing";
import { table } from "../../locales/generated/es/circles.js";
import { formatRange } from "../../src/locale/moments.js";
import { keepTable } from "../../src/locale/tables.js";
import { at, everyDate, mark, marks, ranges } from "../support/date-cases.js";

describe("dates in this engine", () => {
  before(() => keepTable("es", table));

  for (const lang of ["en", "es"])
    it(`are Node's for two years and every minute in ${lang}`, () => {
      expect(mark(everyDate(lang))).to.equal(marks[lang]);
    });

  it("are Node's over midnight and over a change of clocks", () => {
    for (const [start, end, english, spanish] of ranges) {
      expect(formatRange(at(start), at(end), "en")).to.equal(english);
      expect(formatRange(at(start), at(end), "es")).to.equal(spanish);
    }
  });
});
