/** What is safe: whoever says nothing gets the safest. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { noAnswers } from "../../../src/widgets/get-support/answers.js";
import { safest, safetyLines, safetyOf, title } from "../../../src/ui/questions/safety.js";
import { look } from "../../support/people.js";

const said = { ...noAnswers(), voicemail: "yes", sayOrganization: "yes", shared: "no" } as const;

describe("what is safe", () => {
  it("is the safest where nothing was said", () => {
    assert.deepEqual(safetyOf(noAnswers()), safest);
    assert.deepEqual(safest, { voicemail: "no", sayOrganization: "no", shared: "yes" });
  });

  it("is what was said, but no message on a phone that never rings", () => {
    const { voicemail, sayOrganization, shared } = said;
    assert.deepEqual(safetyOf(said), { voicemail, sayOrganization, shared });
    assert.equal(safetyOf(said, false).voicemail, "no");
    assert.equal(safetyLines(said, look, false).length, 2);
  });

  it("shows what will be done, also where nothing was said", () => {
    const answers = safetyLines(noAnswers(), look).map(({ answer }) => answer);
    assert.deepEqual(answers, ["No", "No", "We will only write: Please call us back."]);
    assert.deepEqual(
      safetyLines({ ...said, shared: "unsure" }, look)
        .at(-1)
        ?.answer.split("\n"),
      ["Not sure", "We will only write: Please call us back."],
    );
    assert.equal(safetyLines(said, look).at(-1)?.answer, "No");
  });

  it("is asked about the one who is reached", () => {
    assert.deepEqual([title(), title(false)], ["What is safe for you?", "What is safe for them?"]);
  });
});
