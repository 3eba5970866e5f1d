/** Every room of the form, and every way out of it. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import type { IntakeReceipt } from "../../../src/contract/intake.js";
import { isFilled, isOwnDevice, start } from "../../../src/widgets/get-support/first.js";
import { next, type State, type Step } from "../../../src/widgets/get-support/model.js";
import { after, anybody, begun, screensFor, walked, type Person } from "../../support/people.js";

const receipt: IntakeReceipt = { ref: "7Q4K-2MXD", answerBy: "2026-11-25" };
const failed: Step = { type: "failed", code: "network", maybeArrived: true };
const [someone] = fc.sample(anybody, { numRuns: 1, seed: 7 });
const person: Person = { ...(someone as Person), for: "self", who: "me", kinds: ["call"] };
const review = walked(person, begun("full"));
const sending = after(review, { type: "sent", obstacles: [] });
const change = (screen: "who" | "needs" | "message"): Step => ({ type: "wentTo", screen });
const continued: Step = { type: "continued", obstacles: [] };
const answersIn = (state: State) => ("answers" in state ? state.answers : undefined);
const place = (state: State) => (state.at === "asking" ? state.screen : state.at);

describe("the form", () => {
  it("asks nothing before what Send needs is there", () => {
    const readying = after(start, { type: "started", path: "full" });
    assert.equal(readying.at, "readying");
    const unready = after(readying, { type: "failed", code: "network", maybeArrived: false });
    assert.deepEqual(
      [unready.at, after(unready, { type: "started", path: "full" }).at],
      ["unready", "readying"],
    );
  });

  it("stays with what is missing, and takes the words away when it is answered", () => {
    const kept = after(begun("full"), {
      type: "continued",
      obstacles: [{ field: "for", code: "missing" }],
    });
    assert.equal(place(kept), "who");
    const answered = after(kept, { type: "answered", answers: { for: "self" } });
    assert.ok("obstacles" in answered && answered.obstacles.length === 0);
  });

  it("goes back to the first page and keeps every answer", () => {
    let state = review;
    while (state.at !== "welcome") state = after(state, { type: "wentBack" });
    assert.equal(answersIn(state)?.message, person.message);
    assert.equal(isFilled(state), true);
  });

  it("comes back to the row that was changed", () => {
    const changed = after(
      review,
      change("message"),
      { type: "answered", answers: { message: "Other words" } },
      continued,
    );
    assert.ok(changed.at === "review" && changed.changed === "message");
    assert.equal(changed.answers.message, "Other words");
  });

  it("keeps what was written when a person goes Back from a change", () => {
    const back = after(
      review,
      change("message"),
      { type: "answered", answers: { message: "Other words" } },
      { type: "wentBack", obstacles: [] },
    );
    assert.equal(answersIn(back)?.message, "Other words");
  });

  it("undoes by Back what could not stand", () => {
    const answers = { needs: [] };
    const obstacles = [{ field: "needs", code: "missing" as const }];
    const back = after(
      review,
      change("needs"),
      { type: "answered", answers },
      { type: "wentBack", obstacles },
    );
    assert.deepEqual(answersIn(back)?.needs, person.needs);
    const toggled = after(
      review,
      change("who"),
      { type: "answered", answers: { for: "other" } },
      { type: "wentBack", obstacles: [] },
    );
    assert.deepEqual([toggled.at, answersIn(toggled)?.for], ["review", "self"]);
  });

  it("asks what a changed answer needs before it comes back", () => {
    const other = { for: "other", subjectKnows: "yes", subjectAgreed: "no" } as const;
    let state = after(review, change("who"), { type: "answered", answers: other }, continued);
    const met: string[] = [];
    while (state.at === "asking") {
      met.push(state.screen);
      state = after(state, continued);
    }
    assert.deepEqual([met, state.at], [["referrer", "person", "safe"], "review"]);
    assert.ok(!screensFor(state).includes("reach"));
  });

  it("asks nothing again when whom it is for stays the same", () => {
    assert.equal(after(review, change("who"), continued).at, "review");
  });

  it("sends once, however often it is pressed", () => {
    assert.equal(sending.at, "sending");
    assert.equal(next(sending, { type: "sent", obstacles: [] }), sending);
    assert.equal(next(sending, { type: "answered", answers: { message: "x" } }), sending);
    assert.equal(next(sending, change("message")), sending);
  });

  it("keeps every word when it fails, and goes on saying that the outcome is unknown", () => {
    const lost = after(sending, failed);
    assert.ok(lost.at === "failed" && lost.maybeArrived);
    assert.deepEqual(lost.answers, answersIn(review));
    const changed = after(lost, change("message"), continued);
    assert.ok(changed.at === "failed" && changed.maybeArrived && changed.changed === "message");
    const back = after(lost, { type: "wentBack" }, { type: "wentBack", obstacles: [] });
    assert.ok(back.at === "failed" && back.maybeArrived);
    assert.equal(after(changed, { type: "sent", obstacles: [] }).at, "sending");
  });

  it("leads to the screen of an answer that was refused, and back to the review", () => {
    const errors = [{ path: "/data/person/zip", code: "syntax" as const }];
    const refused = after(sending, { ...failed, code: "invalid", maybeArrived: false, errors });
    assert.ok(refused.at === "asking" && refused.obstacles.length === 1);
    assert.equal(refused.screen, "person");
    assert.equal(after(refused, continued).at, "review");
  });

  it("keeps no answer once it is stored", () => {
    const done = after(sending, { type: "stored", receipt });
    assert.deepEqual(done, {
      at: "done",
      receipt,
      ownDevice: false,
      willCall: false,
      codeHidden: false,
    });
    assert.equal(isFilled(done), true);
  });

  it("knows whose device it is in every room", () => {
    const own = after(start, { type: "saidDevice", own: true });
    assert.equal(isOwnDevice(own), true);
    assert.equal(isOwnDevice(start), false);
    const done = {
      at: "done",
      receipt,
      ownDevice: true,
      willCall: false,
      codeHidden: false,
    } as const;
    assert.equal(isOwnDevice(done), true);
  });

  it("takes words along only while nothing else was asked", () => {
    const brought: Step = { type: "brought", message: "Words" };
    assert.equal(answersIn(after(start, brought))?.message, "Words");
    assert.equal(next(review, brought), review);
  });

  it("forgets everything from every room", () => {
    const rooms = [start, begun("short"), review, sending, after(sending, failed)];
    for (const room of rooms) assert.equal(next(room, { type: "wiped" }), start);
  });

  it("ignores a step that does not belong there", () => {
    const steps: readonly Step[] = [
      { type: "readied" },
      { type: "stored", receipt },
      { type: "tarried" },
      { type: "hidCode" },
      failed,
      continued,
    ];
    for (const step of steps) assert.equal(next(review, step), review, step.type);
  });
});
