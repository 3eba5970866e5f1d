/** Taking part, room by room: a way on and a way back from each, and nothing lost between them. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Circle, exampleCircle } from "../../../src/contract/circle.js";
import { exampleRsvp } from "../../../src/contract/rsvp.js";
import { z } from "../../../src/contract/zod.js";
import { agreedTo, noAnswers } from "../../../src/widgets/upcoming-circles/rsvp-answers.js";
import {
  isFilled,
  isFirst,
  next,
  start,
  type State,
  type Step,
} from "../../../src/widgets/upcoming-circles/rsvp-model.js";

const circle = z.parse(Circle, exampleCircle);
const after = (state: State, ...steps: readonly Step[]) => steps.reduce(next, state);
const goOn: Step = { type: "continued", obstacles: [] };
const send: Step = { type: "sent", obstacles: [] };
const failed = (code: Extract<Step, { type: "failed" }>["code"], more: object = {}): Step => ({
  type: "failed",
  code,
  maybeArrived: false,
  ...more,
});
const begun = after(start, { type: "opened", circle }, { type: "started" }, { type: "readied" });
const typed = after(begun, {
  type: "answered",
  answers: { mode: "inPerson", nickname: "Test Person", way: "none" },
});
const review = after(typed, goOn, goOn, goOn, goOn, goOn);
const sending = after(review, send);

describe("taking part", () => {
  it("asks one thing per page, and shows all of it before it is sent", () => {
    const seen = [0, 1, 2, 3, 4].map((count) => {
      const state = after(begun, ...Array.from({ length: count }, () => goOn));
      return state.at === "asking" ? state.screen : state.at;
    });
    assert.deepEqual(seen, ["come", "you", "reach", "needs", "agree"]);
    assert.equal(review.at, "review");
  });

  it("leaves out what a date does not ask", () => {
    const plain = {
      ...circle,
      modes: ["online" as const],
      agreements: [],
      audience: { ...circle.audience, ageMin: undefined },
    };
    const rsvp = { ...circle.rsvp, accepts: [], guestsMax: 0, waitlist: false };
    const first = after(
      start,
      { type: "opened", circle: { ...plain, rsvp } },
      { type: "started" },
      { type: "readied" },
    );
    assert.equal(first.at === "asking" && first.screen, "you");
    assert.equal(after(first, goOn, goOn, goOn).at, "review");
  });

  it("stays where something is missing, and lets go of it once it is there", () => {
    const kept = after(begun, {
      type: "continued",
      obstacles: [{ field: "mode", code: "missing" }],
    });
    assert.equal(kept.at === "asking" && kept.obstacles.length, 1);
    const mended = after(kept, { type: "answered", answers: { mode: "online" } });
    assert.equal(mended.at === "asking" && mended.obstacles.length, 0);
  });

  it("goes back page by page to the first, with every answer", () => {
    const back: Step = { type: "wentBack" };
    const first = after(review, back, back, back, back, back, back);
    assert.equal(first.at, "welcome");
    assert.equal("answers" in first && first.answers.nickname, "Test Person");
  });

  it("brings a changed answer back to the review, and an unfit one back as it was", () => {
    const change: Step = { type: "wentTo", screen: "you" };
    const other: Step = { type: "answered", answers: { nickname: "Somebody" } };
    const changed = after(review, change, other, goOn);
    assert.equal(changed.at === "review" && changed.changed, "you");
    assert.equal("answers" in changed && changed.answers.nickname, "Somebody");
    const undone = after(review, change, other, {
      type: "wentBack",
      obstacles: [{ field: "nickname", code: "refused" }],
    });
    assert.equal("answers" in undone && undone.answers.nickname, "Test Person");
  });

  it("keeps no answer once the server has it", () => {
    const done = after(sending, { type: "stored", receipt: exampleRsvp });
    assert.equal(done.at, "done");
    assert.ok(!JSON.stringify(done).includes("Test Person"));
  });

  it("offers what is open where a way is full, and the answers stay (circles case 19)", () => {
    const full = after(sending, failed("full", { full: { open: ["online"], waitlist: true } }));
    assert.equal(full.at, "full");
    assert.equal("answers" in full && full.answers.nickname, "Test Person");
    const online = after(full, { type: "tookMode", mode: "online" });
    assert.equal(online.at === "sending" && online.answers.mode, "online");
    const waits = after(full, { type: "joinedWaitlist" });
    assert.equal(waits.at === "sending" && waits.answers.waitlist, true);
    assert.equal(after(full, { type: "tookMode", mode: "phone" }), full);
    assert.equal(after(full, { type: "wentBack" }).at, "review");
  });

  it("takes nobody to a waitlist that there is not", () => {
    const full = after(sending, failed("full", { full: { open: [], waitlist: false } }));
    assert.equal(after(full, { type: "joinedWaitlist" }), full);
  });

  it("shows agreements that have changed beside what they were, and the yes is asked anew", () => {
    const agreed = agreedTo(circle.agreements);
    const now = circle.agreements.map((each) => ({ ...each, version: "2", text: "Other words." }));
    const before = after(
      review,
      { type: "wentTo", screen: "agree" },
      { type: "answered", answers: { agreed } },
      goOn,
      send,
    );
    const again = after(before, failed("agreementChanged", { agreements: now }));
    assert.equal(again.at === "asking" && again.screen, "agree");
    assert.deepEqual(again.at === "asking" && again.earlier, circle.agreements);
    assert.equal("answers" in again && again.answers.nickname, "Test Person");
    assert.equal("circle" in again && again.circle?.agreements[0]?.text, "Other words.");
    assert.equal(after(again, goOn).at, "review");
  });

  for (const [code, why] of [
    ["closed", "closed"],
    ["cancelled", "cancelled"],
    ["gone", "gone"],
    ["notFound", "gone"],
  ] as const)
    it(`says so when a date is ${code}`, () => {
      const shut = after(sending, failed(code));
      assert.equal(shut.at === "shut" && shut.why, why);
    });

  it("keeps the words when the network is gone, and an unknown outcome unknown", () => {
    const lost = after(sending, { type: "failed", code: "network", maybeArrived: true });
    assert.equal(lost.at === "failed" && lost.maybeArrived, true);
    const changed = after(lost, { type: "wentTo", screen: "you" }, goOn);
    assert.equal(changed.at === "failed" && changed.maybeArrived, true);
    assert.equal(after(changed, send).at, "sending");
  });

  it("leads to the page of an answer that was refused", () => {
    const errors = [{ path: "/data/nickname", code: "text_invalid" as const }];
    const refused = after(sending, failed("invalid", { errors }));
    assert.equal(refused.at === "asking" && refused.screen, "you");
  });

  it("opens the form for support from the last page, and comes back to the code", () => {
    const done = after(sending, { type: "stored", receipt: exampleRsvp });
    const support = after(done, { type: "wantedSupport" });
    assert.equal(support.at, "support");
    assert.equal(after(support, { type: "wentBack" }), done);
    const lost = after(support, { type: "lostDoor" });
    assert.equal(lost.at === "done" && lost.doorLost, true);
  });

  it("forgets everything when it is wiped, and the date too when it is left", () => {
    const wiped = after(review, { type: "wiped" });
    assert.deepEqual(wiped, { at: "welcome", circle, answers: noAnswers });
    assert.equal(isFilled(wiped), false);
    assert.ok(isFirst(wiped));
    assert.deepEqual(after(review, { type: "left" }), start);
  });

  it("has something to cover from the first question on, and not before", () => {
    assert.equal(isFilled(start), false);
    assert.equal(isFilled(after(start, { type: "opened", circle })), false);
    assert.equal(isFilled(begun), true);
    assert.equal(isFilled(after(start, { type: "openedCode" })), false);
    const code = after(start, { type: "openedCode" }, { type: "typedCode", typed: "7Q4K" });
    assert.equal(isFilled(code), true);
  });

  it("takes no step that does not belong where it stands", () => {
    for (const step of [goOn, send, { type: "readied" }, { type: "askedToCancel" }] as const)
      assert.equal(next(start, step), start);
  });
});
