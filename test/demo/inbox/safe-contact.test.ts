/** The first thing staff read keeps a person safe: unless they said yes, it is the careful
 * sentence. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { safeContact } from "../../../demo/inbox/safe-contact.js";
import { exampleReferral } from "../../../src/contract/intake.js";
import type { Contact } from "../../../src/contract/intake.js";

const hope = "Harbor of Hope";
const read = (change: Partial<Contact>) =>
  safeContact({ ...exampleReferral, contact: { ...exampleReferral.contact, ...change } }, hope);
const rules = (change: Partial<Contact>) =>
  read(change).rules.map(({ own, text }) => (own === undefined ? text : `${text} ${own}`));

describe("safe contact", () => {
  it("says first whether the organization may be named", () => {
    assert.deepEqual(read({ sayOrganization: "no" }).naming, {
      text: "Do not say Harbor of Hope",
      mayName: false,
    });
    assert.deepEqual(read({ sayOrganization: "yes" }).naming, {
      text: "You may say Harbor of Hope",
      mayName: true,
    });
  });

  const sentences: readonly (readonly [Partial<Contact>, string])[] = [
    [{ voicemail: "no" }, "Leave no message"],
    [{ voicemail: "vague" }, "Leave a message only if it does not say why"],
    [{ voicemail: "yes" }, "You may leave a message"],
    [{ shared: "yes" }, "Someone else may use this phone or e-mail"],
    [{ shared: "unsure" }, "Someone else may use this phone or e-mail"],
    [{ shared: "unsure" }, "Write only: “Please call us back.”"],
    [{ shared: "no" }, "No one else uses this phone or e-mail"],
    [{ prohibited: true }, "Use these ways and no other"],
    [{ codeWord: "blue door" }, "Say the code word: blue door"],
    [{ askFor: "Test Person" }, "Ask for: Test Person"],
    [{ note: "Never on Sunday" }, "Never do this: Never on Sunday"],
    [{ times: [{ days: ["mo", "we"], part: "evening" }] }, "Good times: Mon, Wed, evening"],
  ];
  for (const [change, sentence] of sentences)
    it(`says "${sentence}"`, () => assert.ok(rules(change).includes(sentence)));

  it("says nothing of what was skipped", () => {
    const skipped = { prohibited: null, codeWord: null, askFor: null, note: null, times: null };
    const shared = "no";
    assert.equal(rules({ ...skipped, shared }).length, 2);
    assert.equal(rules({ ...skipped, shared, times: [], prohibited: false }).length, 2);
  });

  it("lists the ways as ranked and typed, with a link where a number can be dialled", () => {
    const { ways } = read({
      methods: [
        { kind: "email", value: "test@person.example", rank: 3 },
        { kind: "text", value: "(215) 555-0199", rank: 2 },
        { kind: "call", value: "ask my neighbour", rank: 1 },
      ],
    });
    assert.deepEqual(ways, [
      { kind: "Call", value: "ask my neighbour" },
      { kind: "Text", value: "(215) 555-0199", link: "sms:2155550199" },
      { kind: "E-mail", value: "test@person.example" },
    ]);
    const [call] = read({}).ways;
    assert.equal(call?.link, "tel:+12155550199");
  });

  it("says of a way that it shows our name, where nobody may learn it", () => {
    const shown = [
      { kind: "email", showsName: "yes" },
      { kind: "text", showsName: "unknown" },
      { kind: "call", showsName: "no" },
    ] as const;
    const methods = [
      { kind: "email", value: "test@person.example", rank: 1 },
      { kind: "text", value: "215-555-0199", rank: 2 },
      { kind: "call", value: "215-555-0199", rank: 3 },
    ] as const;
    const cautions = (sayOrganization: Contact["sayOrganization"]) => {
      const contact: Contact = {
        ...exampleReferral.contact,
        sayOrganization,
        methods: [...methods],
      };
      return safeContact({ ...exampleReferral, contact }, hope, shown).ways.map(
        (way) => way.caution,
      );
    };
    assert.deepEqual(cautions("no"), [
      "This way shows our name by itself",
      "This way may show our name by itself",
      undefined,
    ]);
    assert.deepEqual(cautions("yes"), [undefined, undefined, undefined]);
  });

  it("reaches the writer, never the person it is about, unless that one agreed", () => {
    const referrer = {
      name: "Test Person",
      role: "work",
      method: { kind: "call", value: "215-555-0170", rank: 1 },
      subjectKnows: "no",
      subjectAgreed: "no",
    } as const;
    const contact: Contact = { ...exampleReferral.contact, who: "referrer", methods: [] };
    const { ways, who } = safeContact(
      { ...exampleReferral, for: "other", referrer, contact },
      hope,
    );
    assert.equal(who, "Contact the person who wrote, not the one it is about");
    assert.deepEqual(ways, [{ kind: "Call", value: "215-555-0170", link: "tel:2155550170" }]);
  });

  it("tells staff to wait where the person will call", () => {
    const { ways, who } = read({ who: "iWillContactYou", methods: [] });
    assert.equal(who, "Do not contact them. They will contact us.");
    assert.deepEqual(ways, []);
  });

  it("names whom to reach: who wrote, or the one it is about, who agreed", () => {
    assert.equal(read({ who: "me" }).who, "Contact the person who wrote");
    const { contact } = exampleReferral;
    const forOther = { ...exampleReferral, for: "other" as const, contact };
    assert.equal(
      safeContact(forOther, hope).who,
      "Contact the person it is about. They agreed to that.",
    );
  });
});
