/** What makes a call surer: all of it can be skipped. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { noAnswers } from "../../../src/widgets/get-support/answers.js";
import {
  callingLines,
  callingOf,
  checkCalling,
  type CallingAnswers,
} from "../../../src/ui/questions/calling.js";
import { look } from "../../support/people.js";

const given = (more: Partial<CallingAnswers>): CallingAnswers => ({ ...noAnswers(), ...more });
const week = ["mo", "tu", "we", "th", "fr", "sa", "su"];

describe("a surer call", () => {
  it("has a code word of two letters or none", () => {
    assert.deepEqual([checkCalling(given({})), checkCalling(given({ codeWord: "ok" }))], [[], []]);
    assert.equal(checkCalling(given({ codeWord: " a " })).length, 1);
  });

  it("says null for what was skipped", () => {
    assert.deepEqual(callingOf(given({ askFor: " ", codeWord: "" })), {
      askFor: null,
      codeWord: null,
      times: null,
      note: null,
      prohibited: null,
    });
  });

  it("means every day where only the time of day was said, and the whole day of a day", () => {
    const { times } = callingOf(given({ parts: ["evening"] }));
    assert.deepEqual(times, [{ days: week, part: "evening" }]);
    const parts = callingOf(given({ days: ["su", "mo"] })).times?.map(({ part }) => part);
    assert.deepEqual(parts, ["morning", "afternoon", "evening"]);
    assert.deepEqual(callingOf(given({ days: ["su", "mo"] })).times?.[0]?.days, ["mo", "su"]);
  });

  it("shows each answer under its question", () => {
    const lines = callingLines(
      given({
        askFor: "Ana",
        codeWord: "blue",
        parts: ["morning"],
        days: ["su"],
        note: "Call no one else",
        onlyThese: true,
      }),
      look,
    );
    assert.deepEqual(
      lines.map(({ answer }) => answer),
      ["Ana", "blue", "Morning", "Sunday", "Call no one else", "Yes"],
    );
  });
});
