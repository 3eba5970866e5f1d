/** What would help: at least one answer, and "not sure" is one. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { checkNeeds, needsLines } from "../../../src/ui/questions/needs.js";
import { look } from "../../support/people.js";

const asking = { ...look.config.support, askContext: true };

describe("what would help", () => {
  it("needs one answer, and takes not sure for one", () => {
    assert.deepEqual(checkNeeds({ needs: [], context: [] }), [{ field: "needs", code: "missing" }]);
    assert.deepEqual(checkNeeds({ needs: ["notSure"], context: [] }), []);
  });

  it("shows labels, never codes, and nothing of a programme that is gone", () => {
    const [shown] = needsLines({ needs: ["mentalHealth", "loss", "gone"], context: [] }, look);
    assert.equal(shown?.answer, "Mental health and Someone I love died");
  });

  it("shows what it is about only where that is asked", () => {
    const answers = { needs: ["loss"], context: ["grief"] } as const;
    assert.equal(needsLines(answers, look).length, 1);
    // The example has everything of a config but this one word.
    const config = { ...look.config, support: asking } as typeof look.config;
    assert.equal(needsLines(answers, { ...look, config }).length, 2);
  });
});
