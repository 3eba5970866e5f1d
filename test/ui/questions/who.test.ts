/** Whom it is for decides what may be asked, so it has to be said. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { checkWho, obstacleWords, whoLines } from "../../../src/ui/questions/who.js";

const fields = (answers: Parameters<typeof checkWho>[0]) =>
  checkWho(answers).map(({ field }) => field);

describe("whom it is for", () => {
  it("has to be said, and of somebody else whether they know and agreed", () => {
    assert.deepEqual(fields({}), ["for"]);
    assert.deepEqual(fields({ for: "family" }), []);
    assert.deepEqual(fields({ for: "other" }), ["subjectKnows", "subjectAgreed"]);
    assert.deepEqual(fields({ for: "other", subjectKnows: "no", subjectAgreed: "unsure" }), []);
  });

  it("shows in the review only what was asked", () => {
    const answers = { for: "self", subjectKnows: "yes", subjectAgreed: "yes" } as const;
    assert.deepEqual(whoLines(answers), [{ asked: "Who is this for?", answer: "Me" }]);
    assert.equal(whoLines({ ...answers, for: "other" }).length, 3);
  });

  it("calls not sure a full answer", () => {
    const missing = [{ field: "subjectAgreed", code: "missing" as const }];
    assert.match(obstacleWords(missing, "subjectAgreed") ?? "", /Not sure is fine too/);
  });
});
