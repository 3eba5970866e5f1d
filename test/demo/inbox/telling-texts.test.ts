/** What a person is told of their date: in their language, neutral, nothing where others look. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { neutralWords } from "../../../demo/inbox/neutral-words.js";
import { openPerson, reachable } from "../../../demo/inbox/rsvp-opened.js";
import { tellingTexts } from "../../../demo/inbox/telling-texts.js";
import { tellingWords } from "../../../demo/inbox/telling-words.js";
import type { RsvpPerson } from "../../../src/contract/rsvp.js";

const sender = { organization: "Harbor of Hope Healing Collective", phone: "+1 215-555-0142" };
const start = "2026-11-24T18:30:00-05:00";
const contact = {
  kind: "text",
  value: "+1 215-555-0199",
  okToLeaveMessage: true,
  sayOrganization: false,
  shared: false,
} as const;

function texts(person: RsvpPerson, lang: string, toTell = "cancelled" as const) {
  const reached = reachable(person, { lang, language: null });
  assert.ok(reached);
  return tellingTexts(reached, { start, toTell }, sender).texts;
}

describe("what a person of a circle is told", () => {
  it("comes first, in their language, and calls it an appointment", () => {
    assert.equal(
      texts({ contact }, "en")[0],
      "The appointment on November 24 is cancelled. We are sorry.",
    );
    assert.match(texts({ contact }, "es-MX")[0] ?? "", /^La cita del 24 de noviembre/);
  });

  it("is nothing but “call us back” where somebody else looks", () => {
    assert.deepEqual(texts({ contact: { ...contact, shared: true } }, "en"), [
      "Please call us back.",
    ]);
  });

  it("names us to those alone who said yes", () => {
    const named = (person: RsvpPerson) => texts(person, "en").join(" ").includes("Harbor");
    assert.equal(named({ contact }), false);
    assert.equal(named({ contact: { ...contact, sayOrganization: true } }), true);
  });

  it("has no way to anybody who left none", () => {
    assert.equal(reachable({ nickname: "Test Person" }, { lang: "en", language: null }), undefined);
  });

  it("is there in every language of the other texts, each with its day", () => {
    assert.deepEqual(Object.keys(tellingWords), Object.keys(neutralWords));
    for (const [lang, { reviewed, ...words }] of Object.entries(tellingWords)) {
      assert.equal(reviewed, lang === "en");
      for (const text of Object.values(words)) {
        assert.ok(text.includes("{date}"), `${lang}: ${text}`);
        assert.ok(!/circle|círculo|grief|suicid/i.test(text), text);
      }
    }
  });

  it("is in digits where no browser knows the months", () => {
    assert.match(texts({ contact }, "ht")[0] ?? "", /24\/11/);
  });
});

describe("what a person wrote who signed up", () => {
  it("is not shown when it holds what our forms never send", async () => {
    const data = { nickname: "Test Person", status: "SURPLUS" } as RsvpPerson;
    assert.equal((await openPerson({ data, jwe: null }, [])).at, "quarantined");
  });

  it("is gone, or waits for a key", async () => {
    assert.equal((await openPerson({ data: null, jwe: null }, [])).at, "empty");
  });
});
