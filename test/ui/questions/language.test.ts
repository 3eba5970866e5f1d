/** Languages and access: names for people, codes for staff, three at most. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { checkLanguage, languageLines } from "../../../src/ui/questions/language.js";
import { look } from "../../support/people.js";

const all = { spoken: ["es", "ase"], written: [], interpreter: true, accessNeeds: " A ramp " };

describe("language and access", () => {
  it("takes three languages each at most", () => {
    assert.deepEqual(checkLanguage({ spoken: ["en", "es", "ht"] }), []);
    const four = ["en", "es", "ht", "fr"];
    assert.deepEqual(
      checkLanguage({ spoken: four, written: four }).map(({ field }) => field),
      ["spoken", "written"],
    );
  });

  it("shows names, American Sign Language among them, and yes for a box", () => {
    assert.deepEqual(
      languageLines(all, look).map(({ answer }) => answer),
      ["Spanish and American Sign Language (ASL)", "Yes", "A ramp"],
    );
  });
});
