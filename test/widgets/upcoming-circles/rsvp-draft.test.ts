/** What travels of an RSVP: what was asked and nothing else, the person's own words sealed. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Circle, exampleCircle } from "../../../src/contract/circle.js";
import { RsvpPerson, RsvpRequest } from "../../../src/contract/rsvp.js";
import { z } from "../../../src/contract/zod.js";
import { noAnswers, type Answers } from "../../../src/widgets/upcoming-circles/rsvp-answers.js";
import { rsvpFor } from "../../../src/widgets/upcoming-circles/rsvp-draft.js";

const circle = z.parse(Circle, exampleCircle);
const made = (answers: Partial<Answers>, about = circle) =>
  rsvpFor({ circle: about, answers: { ...noAnswers, ...answers } }, { locale: "es" });

describe("an RSVP", () => {
  it("of somebody who skips everything names nobody", () => {
    const { asked, person } = made({ mode: "online", ageOk: true });
    assert.deepEqual(person, {});
    assert.deepEqual(asked, {
      mode: "online",
      guests: 0,
      needs: [],
      agreements: ["confidential@1"],
      ageOk: true,
      lang: "es",
    });
  });

  it("is one that the contract takes", () => {
    const { asked, person } = made({
      mode: "inPerson",
      guests: 1,
      nickname: " Test\u200e Person ",
      way: "call",
      values: { call: "215-555-0142" },
      needs: ["childcare"],
      needsNote: "A chair.",
      language: "ase",
      ageOk: true,
    });
    assert.deepEqual(z.parse(RsvpPerson, person), person);
    assert.ok(z.safeParse(RsvpRequest, { ...asked, data: person }).success);
    assert.equal(person.nickname, "Test Person");
  });

  it("counts what was not answered as the safest: no message, no name, a shared phone", () => {
    const { person } = made({ way: "call", values: { call: "215-555-0142" } });
    const { okToLeaveMessage, sayOrganization, shared } = person.contact ?? {};
    assert.deepEqual([okToLeaveMessage, sayOrganization, shared], [false, false, true]);
  });

  it("carries no number that was typed before somebody chose not to be reached", () => {
    const { person } = made({ way: "none", values: { call: "215-555-0142" } });
    assert.equal(person.contact, undefined);
  });

  it("takes the only way there is without asking", () => {
    const rsvp = { ...circle.rsvp, seats: { inPerson: "full" as const, online: "few" as const } };
    assert.equal(made({}, { ...circle, rsvp }).asked.mode, "online");
  });

  it("waits where all is full, and asks for no waitlist where there is none", () => {
    const seats = { inPerson: "full" as const, online: "full" as const };
    const full = { ...circle, rsvp: { ...circle.rsvp, seats } };
    assert.equal(made({ mode: "online" }, full).asked.waitlist, true);
    const none = { ...full, rsvp: { ...full.rsvp, waitlist: false } };
    assert.equal(made({ mode: "online", waitlist: true }, none).asked.waitlist, undefined);
  });

  it("asks for nothing that the date does not offer", () => {
    const { asked } = made({ needs: ["childcare", "helicopter"], guests: 9, language: "qu" });
    assert.deepEqual([asked.needs, asked.guests, asked.language], [["childcare"], 1, undefined]);
  });
});
