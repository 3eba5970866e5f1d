/** What travels is what was asked: the contract takes every message that the form can make. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { exampleConfig } from "../../../src/contract/config-example.js";
import { Config } from "../../../src/contract/config.js";
import { Message, messageTopics } from "../../../src/contract/intake.js";
import { cleanText } from "../../../src/contract/text.js";
import { z } from "../../../src/contract/zod.js";
import { messageFor, messageOf, type DraftFacts } from "../../../src/widgets/send-message/draft.js";
import { noAnswers, type Answers } from "../../../src/widgets/send-message/model.js";

const facts: DraftFacts = {
  intent: "3b9e6c1a-52d4-4f0e-8a51-6f2f6c1f9d10",
  locale: "en",
  dir: "ltr",
  consent: [{ id: "contact", version: "1", locale: "en", sha256: "ab".repeat(32), given: true }],
};

function parsed(answers: Answers): Message {
  const message = messageOf(answers, facts);
  const read = z.safeParse(Message, message);
  assert.ok(read.success, JSON.stringify(read.error?.issues));
  assert.deepEqual(read.data, message);
  return message;
}

const typed = (max: number) =>
  fc.string({ unit: "binary", maxLength: 60 }).map((text) => text.slice(0, max));
const written = typed(2000).filter((text) => cleanText(text).trim() !== "");
const maybe = <Value>(...values: readonly Value[]) =>
  fc.option(fc.constantFrom(...values), { nil: undefined });
const kinds = ["call", "text", "email"] as const;

/** Anybody who came as far as the review: a message, and ways that could be read. */
const anybody: fc.Arbitrary<Answers> = fc
  .record({
    topic: fc.option(fc.constantFrom(...messageTopics), { nil: undefined }),
    message: written,
    name: typed(128),
    organization: typed(120),
    who: fc.constantFrom("me" as const, "iWillContactYou" as const, "noAnswer" as const),
    kinds: fc.subarray([...kinds], { minLength: 1 }),
    values: fc.constant({
      call: "215-555-0101",
      text: "215-555-0102",
      email: "canary@example.org",
    }),
    voicemail: maybe("yes" as const, "vague" as const, "no" as const),
    sayOrganization: maybe("yes" as const, "no" as const),
    shared: maybe("yes" as const, "no" as const, "unsure" as const),
  })
  .map((given) => ({ ...noAnswers, ...given }));

describe("a message that travels", () => {
  it("is taken by the contract, whatever was written", () => {
    fc.assert(fc.property(anybody, (answers) => void parsed(answers)));
  });

  it("has no way to reach a person who did not want an answer, even if typed before", () => {
    fc.assert(
      fc.property(anybody, fc.constantFrom("iWillContactYou", "noAnswer"), (answers, who) => {
        const message = parsed({ ...answers, who: who as "noAnswer" });
        assert.deepEqual(message.contact, {
          who,
          methods: [],
          voicemail: "no",
          sayOrganization: "no",
          shared: "yes",
        });
        assert.doesNotMatch(JSON.stringify(message.contact), /canary|555/);
      }),
    );
  });

  it("says null for what was skipped, and the safest for what was not answered", () => {
    const answers: Answers = {
      ...noAnswers,
      message: " Hello ",
      who: "me",
      kinds: ["call"],
      values: { call: " (215) 555-0101 " },
    };
    assert.deepEqual(parsed(answers), {
      type: "message",
      formVersion: "1",
      ...facts,
      topic: null,
      message: "Hello",
      organization: null,
      person: { name: null },
      contact: {
        who: "me",
        methods: [{ kind: "call", value: "(215) 555-0101", e164: "+12155550101", rank: 1 }],
        voicemail: "no",
        sayOrganization: "no",
        shared: "yes",
      },
    });
  });

  it("carries answers about safety only where they were asked", () => {
    const said = { voicemail: "yes", sayOrganization: "yes", shared: "no" } as const;
    const contact = (change: Partial<Answers>) => {
      const values = { call: "215-555-0101", text: "215-555-0102", email: "canary@example.org" };
      return parsed({ ...noAnswers, message: "x", values, ...said, ...change }).contact;
    };
    assert.equal(contact({ who: "me", kinds: ["call"] }).voicemail, "yes");
    assert.equal(contact({ who: "me", kinds: ["email"] }).voicemail, "no");
    assert.equal(contact({ who: "me", kinds: ["text"] }).voicemail, "no");
    assert.equal(contact({ who: "noAnswer" }).shared, "yes");
  });

  it("counts an answer that was never given as none wanted", () => {
    assert.equal(parsed({ ...noAnswers, message: "x" }).contact.who, "noAnswer");
  });

  it("loses the marks that a keyboard leaves, and no letter", () => {
    const { message } = parsed({ ...noAnswers, message: "\u202eשלום\u202c مرحبا\u0000" });
    assert.equal(message, "שלום مرحبا");
  });

  it("carries each consent with the hash of the text that was shown", async () => {
    const config = z.parse(Config, exampleConfig);
    const [first, ...others] = config.support?.consents ?? [];
    assert.ok(first && others.length > 0);
    const answers = { ...noAnswers, message: "x", consents: [first] };
    const { intent, locale, dir } = facts;
    const { consent } = await messageFor(answers, { intent, locale, dir, config });
    assert.deepEqual(
      consent.map(({ id }) => id),
      [first.id],
    );
    assert.match(consent[0]?.sha256 ?? "", /^[0-9a-f]{64}$/);
  });
});
