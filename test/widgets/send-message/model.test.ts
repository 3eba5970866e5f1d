/** Where a person who writes can stand: every door, and that no words are lost or left behind. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { checkConsent } from "../../../src/ui/questions/consent.js";
import { checkContact } from "../../../src/ui/questions/contact.js";
import { start } from "../../../src/widgets/send-message/first.js";
import {
  asksSafety,
  isFilled,
  next,
  noAnswers,
  type Answers,
  type State,
  type Step,
} from "../../../src/widgets/send-message/model.js";
import { look } from "../../support/people.js";

const answers: Answers = { ...noAnswers, message: "canary", who: "me", kinds: ["email"] };
const obstacles = [{ field: "message", code: "missing" }] as const;
const receipt = { ref: "7Q4K-2MXD", answerBy: "2026-11-25" };

const rooms: readonly State[] = [
  start,
  { at: "readying" },
  { at: "unready", code: "network" },
  { at: "writing", answers, obstacles: [] },
  { at: "review", answers, obstacles: [] },
  { at: "sending", answers, slow: false },
  { at: "failed", answers, code: "network", maybeArrived: true, obstacles: [] },
  { at: "done", receipt, answer: "theyReach", codeHidden: false },
  { at: "support", answers },
];

/** From each room through each door. */
const doors: readonly (readonly [Step, Readonly<Record<string, string>>])[] = [
  [{ type: "started" }, { welcome: "readying", unready: "readying" }],
  [{ type: "readied" }, { readying: "writing" }],
  [{ type: "continued", obstacles: [] }, { writing: "review" }],
  [{ type: "wentBack" }, { review: "writing", failed: "writing", support: "writing" }],
  [
    { type: "sent", obstacles: [] },
    { review: "sending", failed: "sending" },
  ],
  [{ type: "stored", receipt }, { sending: "done" }],
  [
    { type: "failed", code: "busy", maybeArrived: false },
    { readying: "unready", sending: "failed" },
  ],
  [{ type: "wantedSupport" }, { welcome: "support", writing: "support" }],
  [{ type: "lostDoor" }, { support: "writing" }],
  [
    { type: "wiped" },
    {
      writing: "welcome",
      review: "welcome",
      sending: "welcome",
      failed: "welcome",
      done: "welcome",
      support: "welcome",
    },
  ],
];

describe("a message", () => {
  for (const [step, through] of doors)
    it(`that was ${step.type} goes only where that door leads`, () => {
      for (const room of rooms) {
        const after = next(room, step);
        const goal = through[room.at];
        if (goal === undefined) assert.equal(after, room, `${step.type} in ${room.at}`);
        else assert.equal(after.at, goal, `${step.type} in ${room.at}`);
      }
    });

  it("has a way out of every room", () => {
    for (const room of rooms) {
      const ways = doors.filter(([step]) => next(room, step).at !== room.at);
      assert.ok(ways.length > 0, room.at);
    }
  });

  it("keeps its words through every door but the last", () => {
    for (const room of rooms)
      for (const [step] of doors) {
        const after = next(room, step);
        if ("answers" in room && "answers" in after) assert.equal(after.answers, room.answers);
      }
  });

  it("keeps nothing once it is stored, or wiped", () => {
    for (const room of rooms) {
      const stored = next(room, { type: "stored", receipt });
      if (stored.at === "done") assert.ok(!JSON.stringify(stored).includes("canary"));
      assert.ok(!JSON.stringify(next(room, { type: "wiped" })).includes("canary"), room.at);
    }
  });

  it("stays where it is while something is missing, and forgets a problem that was answered", () => {
    const kept = next({ at: "writing", answers, obstacles: [] }, { type: "continued", obstacles });
    assert.deepEqual(kept, { at: "writing", answers, obstacles });
    const mended = next(kept, { type: "answered", answers: { message: "more" } });
    assert.deepEqual("obstacles" in mended && mended.obstacles, []);
    const other = next(kept, { type: "answered", answers: { name: "Test Person" } });
    assert.deepEqual("obstacles" in other && other.obstacles, obstacles);
  });

  it("says no more of a box or a number once it was ticked or typed", () => {
    const missing = [
      ...checkConsent(answers, look),
      ...checkContact({ ...answers, who: "me", kinds: ["call"], values: { call: "1" } }),
    ];
    assert.equal(missing.length, 2);
    const kept = next(
      { at: "review", answers, obstacles: [] },
      { type: "sent", obstacles: missing },
    );
    const ticked = next(kept, { type: "answered", answers: { consents: [] } });
    assert.deepEqual("obstacles" in ticked && ticked.obstacles, missing.slice(1));
    const typed = next(ticked, { type: "answered", answers: { values: {} } });
    assert.deepEqual("obstacles" in typed && typed.obstacles, []);
  });

  it("is not changed while it is on its way", () => {
    const sending: State = { at: "sending", answers, slow: false };
    assert.equal(next(sending, { type: "answered", answers: { message: "else" } }), sending);
    assert.deepEqual(next(sending, { type: "tarried" }), { ...sending, slow: true });
  });

  it("says at the end how an answer comes", () => {
    const table = { me: "theyReach", iWillContactYou: "iCall", noAnswer: "none" } as const;
    for (const [who, answer] of Object.entries(table)) {
      const sending: State = {
        at: "sending",
        answers: { ...answers, who: who as "me" },
        slow: false,
      };
      const done = next(sending, { type: "stored", receipt });
      assert.equal("answer" in done && done.answer, answer);
    }
  });

  it("says that the other form did not come, and still has the words", () => {
    const lost = next({ at: "support", answers }, { type: "lostDoor" });
    assert.deepEqual(lost, { at: "writing", answers, obstacles: [], doorLost: true });
    const first = next({ at: "support" }, { type: "lostDoor" });
    assert.deepEqual(first, { at: "welcome", doorLost: true });
  });

  it("has something to cover as soon as a word was typed or a topic chosen", () => {
    const filled = (change: Partial<Answers>) =>
      isFilled({ at: "writing", answers: { ...noAnswers, ...change }, obstacles: [] });
    assert.equal(filled({}), false);
    for (const change of [
      { message: "x" },
      { name: "x" },
      { organization: "x" },
      { values: { email: "x" } },
      { topic: "other" },
    ] as const)
      assert.equal(filled(change), true, JSON.stringify(change));
    assert.equal(isFilled(start), false);
    assert.equal(isFilled({ at: "support" }), false);
  });

  it("asks what is safe only where a phone may be heard or seen", () => {
    const asks = (change: Partial<Answers>) => asksSafety({ ...noAnswers, ...change });
    assert.equal(asks({ who: "me", kinds: ["email"] }), false);
    assert.equal(asks({ who: "me", kinds: ["email", "call"] }), true);
    assert.equal(asks({ who: "noAnswer", kinds: ["call"] }), false);
    assert.equal(asks({ who: "iWillContactYou", kinds: ["text"] }), false);
  });
});
