/** What a date asks, and what it leaves out. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Circle, exampleCircle } from "../../../src/contract/circle.js";
import { z } from "../../../src/contract/zod.js";
import {
  agreedTo,
  hasAgreed,
  languagesOf,
  modeOf,
  noAnswers,
  offersOf,
  waysOf,
} from "../../../src/widgets/upcoming-circles/rsvp-answers.js";

const circle = z.parse(Circle, exampleCircle);
const seats = (given: object) => ({ ...circle, rsvp: { ...circle.rsvp, seats: given } });

describe("what a date asks", () => {
  it("offers only the ways that have a place", () => {
    assert.deepEqual(waysOf(seats({ inPerson: "full", online: "few" })).modes, ["online"]);
    assert.equal(waysOf(seats({ inPerson: "full", online: "full" })).isFull, true);
    assert.deepEqual(waysOf(seats({})).modes, ["inPerson", "online"]);
    const byPhone = { ...seats({ online: "full" }), modes: ["phone" as const] };
    const rsvp = { ...byPhone.rsvp, accepts: ["phone" as const] };
    assert.equal(waysOf({ ...byPhone, rsvp }).isFull, true);
  });

  it("chooses nothing beforehand but an only choice", () => {
    assert.equal(modeOf(noAnswers, circle), undefined);
    assert.equal(modeOf(noAnswers, seats({ inPerson: "full" })), "online");
  });

  it("is held online alone once it has moved there", () => {
    assert.deepEqual(waysOf({ ...circle, status: "movedOnline" }).modes, ["online"]);
  });

  it("offers what is there, or may be, and never what is not", () => {
    const supports = (["yes", "ask", "no"] as const).map((value) => ({ code: value, value }));
    const offered = offersOf({ ...circle, supports, access: [] });
    assert.deepEqual(
      offered.map(({ code }) => code),
      ["yes", "ask"],
    );
  });

  it("asks for a language only where there is a choice", () => {
    const en = { code: "en", how: "spoken", when: "provided" } as const;
    assert.deepEqual(languagesOf({ ...circle, languages: [en] }), []);
    assert.equal(languagesOf(circle).length, 2);
  });

  it("takes a yes for these words alone, and not for changed ones", () => {
    const answers = { ...noAnswers, agreed: agreedTo(circle.agreements) };
    assert.ok(hasAgreed(answers, circle.agreements));
    const changed = circle.agreements.map((each) => ({ ...each, text: "Other words." }));
    assert.ok(!hasAgreed(answers, changed));
  });
});
