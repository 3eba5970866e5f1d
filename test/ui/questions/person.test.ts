/** About a person: all of it can be skipped, and no name is asked of who has not agreed. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { checkPerson, mayAskName, personLines, title } from "../../../src/ui/questions/person.js";

const nobody = { name: "", zip: "" };

describe("about a person", () => {
  it("asks a name of oneself, of one's family, and of who has agreed", () => {
    assert.ok(mayAskName({ for: "self" }));
    assert.ok(mayAskName({ for: "family" }));
    assert.ok(mayAskName({ for: "other", subjectAgreed: "yes" }));
    for (const subjectAgreed of ["no", "unsure", undefined] as const)
      assert.equal(mayAskName({ for: "other", subjectAgreed }), false);
  });

  it("takes five digits or nothing for a ZIP code", () => {
    for (const zip of ["", " ", "19104", " 19104 "])
      assert.deepEqual(checkPerson({ ...nobody, zip }), [], zip);
    for (const zip of ["1910", "191044", "1910a", "19104-1234"])
      assert.equal(checkPerson({ ...nobody, zip }).length, 1, zip);
  });

  it("shows no name that may not travel", () => {
    const answers = { name: "Ana", zip: "19104", ageBand: "adult" } as const;
    assert.equal(personLines(answers, { for: "self" }).length, 3);
    const kept = personLines(answers, { for: "other", subjectAgreed: "no" });
    assert.ok(kept.every(({ answer }) => answer !== "Ana"));
  });

  it("says whom it is about", () => {
    assert.equal(title({ for: "self" }), "About you");
    assert.equal(title({ for: "family" }), "About you and your family");
    assert.equal(title({ for: "other" }), "About this person");
  });
});
