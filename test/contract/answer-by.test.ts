/** The promised day: through weekends, closed days, a pause, and a file that makes no sense. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { answerBy, daysToAnswer, type AnswerPromise } from "../../src/contract/answer-by.js";

const week: AnswerPromise = {
  answerWithin: { days: 2, workdays: true },
  workdays: ["mo", "tu", "we", "th", "fr"],
  closedOn: [],
};
const in2Days = { ...week, answerWithin: { days: 2, workdays: false } };

// 2026-11-24 is a Tuesday.
const cases: [string, string, AnswerPromise, string][] = [
  ["counts workdays", "2026-11-24", week, "2026-11-26"],
  ["goes over a weekend", "2026-11-26", week, "2026-11-30"],
  ["begins on Monday after a Saturday", "2026-11-28", week, "2026-12-01"],
  ["steps over closed days", "2026-11-24", { ...week, closedOn: ["2026-11-26"] }, "2026-11-27"],
  [
    "steps over a closed week",
    "2026-12-23",
    { ...week, closedOn: ["2026-12-24", "2026-12-25"] },
    "2026-12-29",
  ],
  ["moves a counted day off a weekend", "2026-11-26", in2Days, "2026-11-30"],
  ["keeps a counted day that is worked", "2026-11-24", in2Days, "2026-11-26"],
  [
    "moves a counted day off a closed one",
    "2026-11-24",
    { ...in2Days, closedOn: ["2026-11-26"] },
    "2026-11-27",
  ],
  [
    "waits for the end of a pause",
    "2026-11-24",
    { ...week, paused: { until: "2026-12-07", text: "" } },
    "2026-12-09",
  ],
  [
    "forgets a pause that is over",
    "2026-11-24",
    { ...week, paused: { until: "2026-11-01", text: "" } },
    "2026-11-26",
  ],
  [
    "does not guess the end of a pause without one",
    "2026-11-24",
    { ...week, paused: { text: "" } },
    "2026-11-26",
  ],
  [
    "can be the same day",
    "2026-11-24",
    { ...week, answerWithin: { days: 0, workdays: true } },
    "2026-11-24",
  ],
  [
    "is no Sunday even when promised the same day",
    "2026-11-29",
    { ...week, answerWithin: { days: 0, workdays: true } },
    "2026-11-30",
  ],
  ["goes over a year's end", "2026-12-31", week, "2027-01-04"],
  [
    "takes no workdays at all as all of them",
    "2026-11-27",
    { ...week, workdays: [] },
    "2026-11-29",
  ],
];

describe("the promised day", () => {
  for (const [name, received, promise, expected] of cases)
    it(name, () => assert.equal(answerBy(received, promise), expected));

  it("is found in the end when every day is closed", () => {
    const closedOn = Array.from({ length: 900 }, (_, index) =>
      new Date(Date.UTC(2026, 10, 24 + index)).toISOString().slice(0, 10),
    );
    assert.match(answerBy("2026-11-24", { ...in2Days, closedOn }), /^\d{4}-\d\d-\d\d$/);
  });
});

describe("the days until it", () => {
  const until = (received: string, promise: AnswerPromise) =>
    daysToAnswer(received, answerBy(received, promise), promise);

  it("are those on which somebody works, and the last is the promised one", () => {
    assert.deepEqual(until("2026-11-24", week), ["2026-11-25", "2026-11-26"]);
    assert.deepEqual(until("2026-11-27", week), ["2026-11-30", "2026-12-01"]);
    const closed = { ...week, closedOn: ["2026-11-25"] };
    assert.deepEqual(until("2026-11-24", closed), ["2026-11-26", "2026-11-27"]);
  });

  it("begin after a pause, and are none for the same day", () => {
    const paused = { ...week, paused: { until: "2026-12-07", text: "" } };
    assert.deepEqual(until("2026-11-24", paused), ["2026-12-08", "2026-12-09"]);
    assert.deepEqual(daysToAnswer("2026-11-24", "2026-11-24", week), []);
  });
});
