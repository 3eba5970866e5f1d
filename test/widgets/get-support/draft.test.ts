/** What travels is what was asked: proved over every path that a person can take, also back and
 * again. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { Referral } from "../../../src/contract/intake.js";
import { z } from "../../../src/contract/zod.js";
import type { Answers } from "../../../src/widgets/get-support/answers.js";
import {
  referralFor,
  referralOf,
  type DraftFacts,
} from "../../../src/widgets/get-support/draft.js";
import type { State } from "../../../src/widgets/get-support/model.js";
import {
  after,
  anybody,
  answersOf,
  begun,
  look,
  screensFor,
  walked,
  type Person,
} from "../../support/people.js";

const facts: DraftFacts = {
  intent: "3b9e6c1a-52d4-4f0e-8a51-6f2f6c1f9d10",
  locale: "en",
  dir: "ltr",
  consent: [{ id: "contact", version: "1", locale: "en", sha256: "ab".repeat(32), given: true }],
  askContext: false,
};

function draftOf(state: State, more: Partial<DraftFacts> = {}): Referral {
  assert.equal(state.at, "review");
  assert.ok("answers" in state);
  return parsed(referralOf(state.answers, { ...facts, ...more }));
}

function parsed(referral: Referral): Referral {
  const read = z.safeParse(Referral, referral);
  assert.ok(read.success, JSON.stringify(read.error?.issues));
  assert.deepEqual(read.data, referral);
  return referral;
}

/** The person answers, and then changes one answer to another person's. */
const changesTheirMind = fc.record({ first: anybody, later: anybody, at: fc.nat(8) });

function changed({ first, later, at }: { first: Person; later: Person; at: number }): State {
  const review = walked(first, begun("full"));
  const screens = screensFor(review);
  const screen = screens[at % screens.length] ?? "who";
  return walked(later, after(review, { type: "wentTo", screen }));
}

describe("a referral", () => {
  it("is taken by the contract, whatever was answered", () => {
    fc.assert(fc.property(anybody, (person) => void draftOf(walked(person, begun("full")))));
  });

  it("is taken by the contract after any answer was changed at the review", () => {
    fc.assert(fc.property(changesTheirMind, (two) => void draftOf(changed(two))));
  });

  it("is taken by the contract when the person goes back to the start and another way", () => {
    fc.assert(
      fc.property(anybody, anybody, (first, later) => {
        let state = walked(first, begun("full"));
        while (state.at !== "welcome") state = after(state, { type: "wentBack" });
        const again = after(state, { type: "started", path: "short" }, { type: "readied" });
        const text = JSON.stringify(draftOf(walked(later, again)));
        assert.ok(!text.includes("canary"), text);
      }),
    );
  });

  it("has neither name nor contact of a person who has not agreed, even if typed before", () => {
    fc.assert(
      fc.property(changesTheirMind, ({ first, later }) => {
        const someone = { ...later, for: "other", subjectAgreed: "unsure" } as const;
        const review = walked({ ...first, subjectAgreed: "yes" }, begun("full"));
        const draft = draftOf(walked(someone, after(review, { type: "wentTo", screen: "who" })));
        assert.ok(!("name" in (draft.person ?? {})));
        assert.equal(draft.contact.who, "referrer");
        assert.deepEqual(draft.contact.methods, []);
        const text = JSON.stringify({ ...draft, referrer: undefined });
        assert.ok(!/canary-(name|215|484)|215-555/.test(text), text);
      }),
    );
  });

  it("never passes on what was said of oneself as another person's", () => {
    fc.assert(
      fc.property(changesTheirMind, ({ first, later }) => {
        const self = { ...first, for: "self", name: "canary-self" } as const;
        const other = { ...later, for: "other", subjectAgreed: "yes", name: "" } as const;
        const review = walked(self, begun("full"));
        const asked = after(
          review,
          { type: "wentTo", screen: "who" },
          {
            type: "answered",
            answers: { for: "other", subjectKnows: "yes", subjectAgreed: "yes" },
          },
          { type: "continued", obstacles: [] },
        );
        assert.ok("answers" in asked);
        const { name, zip, ageBand, kinds, who, askFor, codeWord } = asked.answers;
        assert.deepEqual(
          { name, zip, ageBand, kinds, who, askFor, codeWord },
          {
            name: "",
            zip: "",
            ageBand: undefined,
            kinds: [],
            who: undefined,
            askFor: "",
            codeWord: "",
          },
        );
        const draft = draftOf(walked(other, asked));
        assert.ok(!JSON.stringify(draft).includes("canary-self"));
      }),
    );
  });

  it("says on the short path that nothing else was asked", () => {
    fc.assert(
      fc.property(anybody, (person) => {
        const draft = draftOf(walked(person, begun("short")));
        assert.deepEqual(draft.needs, ["notSure"]);
        assert.equal(draft.for, "self");
        for (const key of ["message", "person", "context", "accessNeeds", "referrer"])
          assert.ok(!(key in draft), key);
        assert.deepEqual(Object.keys(draft.contact).toSorted(), [
          "methods",
          "sayOrganization",
          "shared",
          "voicemail",
          "who",
        ]);
      }),
    );
  });

  it("says null for what was asked and skipped, and nothing of what was not asked", () => {
    const person = { for: "self", needs: ["loss"], who: "me", kinds: ["call"] } as const;
    const draft = parsed(
      referralOf(answersOf({ ...person, values: { call: "215-555-0199" } }), facts),
    );
    assert.deepEqual(draft, {
      type: "referral",
      intent: facts.intent,
      locale: "en",
      dir: "ltr",
      consent: facts.consent,
      formVersion: "1",
      for: "self",
      needs: ["loss"],
      message: null,
      person: { name: null, ageBand: null, zip: null },
      language: null,
      accessNeeds: null,
      contact: {
        who: "me",
        methods: [{ kind: "call", value: "215-555-0199", e164: "+12155550199", rank: 1 }],
        voicemail: "no",
        sayOrganization: "no",
        shared: "yes",
        askFor: null,
        codeWord: null,
        times: null,
        note: null,
        prohibited: null,
      },
    });
  });

  it("stores the safest where nothing was said, and never a message for who is not called", () => {
    const said = { voicemail: "yes", sayOrganization: "yes", shared: "no" } as const;
    const safety = (more: Partial<Answers>) => {
      const { contact } = referralOf(answersOf({ for: "self", who: "me", ...more }), facts);
      return [contact.voicemail, contact.sayOrganization, contact.shared];
    };
    assert.deepEqual(safety({ kinds: ["call"] }), ["no", "no", "yes"]);
    assert.deepEqual(safety({ kinds: ["call"], ...said }), ["yes", "yes", "no"]);
    assert.deepEqual(safety({ kinds: ["email"], ...said }), ["no", "yes", "no"]);
    assert.deepEqual(safety({ ...said, who: "iWillContactYou" }), ["no", "no", "yes"]);
  });

  it("asks what it is about only where the organization wants to know", () => {
    const person = answersOf({ for: "self", needs: ["loss"], context: ["grief"] });
    assert.ok(!("context" in referralOf(person, facts)));
    assert.deepEqual(referralOf(person, { ...facts, askContext: true }).context, ["grief"]);
  });

  it("takes one number for two ways when it was typed once", () => {
    const person = { for: "self", needs: ["loss"], who: "me", kinds: ["text", "call"] } as const;
    const values = { call: " (215) 555-0199 ", text: "" };
    const { contact } = referralOf(answersOf({ ...person, values }), facts);
    assert.deepEqual(
      contact.methods.map(({ kind, value, rank }) => [kind, value, rank]),
      [
        ["call", "(215) 555-0199", 1],
        ["text", "(215) 555-0199", 2],
      ],
    );
  });

  it("carries each consent with the hash of the text that was shown", async () => {
    const answers = answersOf({ consents: look.config.support?.consents.slice(0, 1) ?? [] });
    const { intent, locale, dir } = facts;
    const { consent } = await referralFor(answers, { intent, locale, dir, config: look.config });
    const [given] = consent;
    assert.equal(consent.length, 1);
    assert.equal(given?.id, "contact");
    assert.match(given?.sha256 ?? "", /^[0-9a-f]{64}$/);
  });
});
