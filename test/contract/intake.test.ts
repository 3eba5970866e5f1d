/** Referrals and messages: what is asked, what is never asked, and who may be reached how. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import * as fc from "fast-check";
import {
  exampleMessage,
  exampleReceipt,
  exampleReferral,
  Intake,
  IntakeEnvelope,
  IntakeReceipt,
} from "../../src/contract/intake.js";
import { refusals, unclean } from "../support/refusals.js";
import { exampleSealed } from "../support/sealed-example.js";

type Changes = Record<string, unknown>;
const referral = (changes: Changes) => refusals(Intake, { ...exampleReferral, ...changes });
const message = (changes: Changes) => refusals(Intake, { ...exampleMessage, ...changes });
const contact = (changes: Changes) =>
  referral({ contact: { ...exampleReferral.contact, ...changes } });

const method = { kind: "call", value: "215-555-0199", rank: 1 };
const referrer = {
  name: "Test Person",
  role: "friend",
  method,
  subjectKnows: "yes",
  subjectAgreed: "no",
};
const forOther = (changes: Changes) =>
  referral({
    for: "other",
    person: { ageBand: "adult", zip: "19104" },
    contact: { ...exampleReferral.contact, who: "referrer", methods: [] },
    referrer,
    ...changes,
  });

describe("the examples of an intake", () => {
  it("are read exactly as they are written", () => {
    assert.deepEqual(Intake.parse(exampleReferral), exampleReferral);
    assert.deepEqual(Intake.parse(exampleMessage), exampleMessage);
    assert.deepEqual(IntakeReceipt.parse({ ...exampleReceipt, surplus: 1 }), exampleReceipt);
  });
});

describe("a referral", () => {
  it("needs what a call back needs, and says which part is missing", () => {
    for (const key of "intent formVersion locale dir for needs contact consent".split(" "))
      assert.deepEqual(referral({ [key]: undefined }), [`/${key} missing`]);
    for (const key of "who methods voicemail sayOrganization shared".split(" "))
      assert.deepEqual(contact({ [key]: undefined }), [`/contact/${key} missing`]);
    assert.deepEqual(referral({ type: undefined }), ["/type missing"]);
    assert.deepEqual(referral({ type: "complaint" }), ["/type unknown_code"]);
  });

  it("can lack everything else, or say that it was skipped", () => {
    for (const key of "context message person language accessNeeds".split(" ")) {
      assert.deepEqual(referral({ [key]: undefined }), ["fine"]);
      assert.deepEqual(referral({ [key]: null }), ["fine"]);
    }
    for (const key of "times askFor codeWord note prohibited".split(" "))
      assert.deepEqual(contact({ [key]: null }), ["fine"]);
  });

  it("never holds what is never asked, at any depth", () => {
    const never = [
      ..."immigrationStatus visa papers citizenship ssn dateOfBirth gender race religion".split(
        " ",
      ),
      ..."ip userAgent pageUrl pageTitle location browser timestamp income pronouns".split(" "),
    ];
    const [consent] = exampleReferral.consent;
    for (const key of never) {
      const extra = { [key]: "x" };
      assert.deepEqual(referral(extra), [`/${key} unknown_field`]);
      assert.deepEqual(message(extra), [`/${key} unknown_field`]);
      assert.deepEqual(contact(extra), [`/contact/${key} unknown_field`]);
      for (const [path, changes] of [
        ["/person", { person: extra }],
        ["/language", { language: { spoken: [], written: [], ...extra } }],
        ["/consent/0", { consent: [{ ...consent, ...extra }] }],
        [
          "/contact/methods/0",
          { contact: { ...exampleReferral.contact, methods: [{ ...method, ...extra }] } },
        ],
      ] as const)
        assert.deepEqual(referral(changes), [`${path}/${key} unknown_field`]);
      assert.deepEqual(forOther({ referrer: { ...referrer, ...extra } }), [
        `/referrer/${key} unknown_field`,
      ]);
    }
  });

  it("keeps to the lengths that the form tells people", () => {
    assert.deepEqual(referral({ message: "😀".repeat(2000) }), ["fine"]);
    assert.deepEqual(referral({ message: "a".repeat(2001) }), ["/message too_long"]);
    assert.deepEqual(referral({ accessNeeds: "a".repeat(301) }), ["/accessNeeds too_long"]);
    assert.deepEqual(referral({ needs: [] }), ["/needs too_short"]);
    assert.deepEqual(referral({ needs: Array(21).fill("loss") }), ["/needs too_long"]);
    assert.deepEqual(referral({ person: { name: "a".repeat(129) } }), ["/person/name too_long"]);
    assert.deepEqual(referral({ person: { zip: "1910" } }), ["/person/zip syntax"]);
    assert.deepEqual(referral({ person: { ageBand: "senior" } }), ["/person/ageBand unknown_code"]);
    assert.deepEqual(contact({ codeWord: "a" }), ["/contact/codeWord too_short"]);
    assert.deepEqual(contact({ codeWord: "a".repeat(41) }), ["/contact/codeWord too_long"]);
    assert.deepEqual(contact({ note: "a".repeat(201) }), ["/contact/note too_long"]);
    assert.deepEqual(contact({ askFor: "a".repeat(61) }), ["/contact/askFor too_long"]);
    assert.deepEqual(contact({ methods: [method, method, method, method] }), [
      "/contact/methods too_long",
    ]);
    assert.deepEqual(referral({ consent: [] }), ["/consent too_short"]);
  });

  it("holds no text that reorders or breaks, wherever it was typed", () => {
    for (const bad of unclean) {
      assert.deepEqual(referral({ message: bad }), ["/message text_invalid"]);
      assert.deepEqual(referral({ person: { name: bad } }), ["/person/name text_invalid"]);
      assert.deepEqual(contact({ methods: [{ ...method, value: bad }] }), [
        "/contact/methods/0/value text_invalid",
      ]);
    }
  });

  it("says how to reach somebody, unless they will call themselves", () => {
    assert.deepEqual(contact({ methods: [] }), ["/contact/methods missing"]);
    assert.deepEqual(contact({ who: "trustedPerson", methods: [] }), ["/contact/methods missing"]);
    assert.deepEqual(contact({ who: "iWillContactYou", methods: [] }), ["fine"]);
    assert.deepEqual(contact({ who: "noAnswer", methods: [] }), ["/contact/who unknown_code"]);
    assert.deepEqual(contact({ who: "referrer", methods: [] }), ["/contact/who unknown_code"]);
    assert.deepEqual(contact({ methods: [{ ...method, e164: "555" }] }), [
      "/contact/methods/0/e164 syntax",
    ]);
  });

  it("for somebody else has a referrer, and nothing that leads to them without their yes", () => {
    assert.deepEqual(forOther({}), ["fine"]);
    assert.deepEqual(forOther({ referrer: undefined }), ["/referrer missing"]);
    assert.deepEqual(forOther({ person: { name: "Test Person" } }), ["/person/name unknown_field"]);
    assert.deepEqual(forOther({ contact: exampleReferral.contact }), ["/contact/who unknown_code"]);
    const agreed = { referrer: { ...referrer, subjectAgreed: "yes" } };
    const named = { person: { name: "Test Person" }, contact: exampleReferral.contact };
    assert.deepEqual(forOther({ ...agreed, ...named }), ["fine"]);
    assert.deepEqual(referral({ referrer }), ["/referrer unknown_field"]);
  });

  it("counts consent only when it was given, to a text that can be named", () => {
    const [consent] = exampleReferral.consent;
    for (const [key, value] of [
      ["given", false],
      ["sha256", "short"],
      ["locale", "my language"],
    ] as const)
      assert.notDeepEqual(referral({ consent: [{ ...consent, [key]: value }] }), ["fine"], key);
  });
});

describe("a message", () => {
  it("says something, and may want no answer", () => {
    assert.deepEqual(message({ message: undefined }), ["/message missing"]);
    assert.deepEqual(message({ message: "" }), ["/message too_short"]);
    assert.deepEqual(message({ message: "a".repeat(2001) }), ["/message too_long"]);
    assert.deepEqual(message({ topic: "weather" }), ["/topic unknown_code"]);
    assert.deepEqual(message({ organization: "a".repeat(121) }), ["/organization too_long"]);
    assert.deepEqual(message({ contact: { ...exampleMessage.contact, who: "me" } }), [
      "/contact/methods missing",
    ]);
    assert.deepEqual(message({ contact: { ...exampleMessage.contact, who: "referrer" } }), [
      "/contact/who unknown_code",
    ]);
  });

  it("is no referral", () => {
    assert.deepEqual(message({ needs: ["loss"] }), ["/needs unknown_field"]);
  });
});

describe("the envelope", () => {
  const envelope = { v: 1, form: "support", partner: "west-philly-library", jwe: exampleSealed };
  const sent = (changes: Changes) => refusals(IntakeEnvelope, { ...envelope, ...changes });

  it("holds one sealed text, or the plain one in its place", () => {
    assert.deepEqual(sent({}), ["fine"]);
    assert.deepEqual(sent({ jwe: undefined, data: exampleReferral }), ["fine"]);
    assert.deepEqual(sent({ jwe: undefined }), ["/jwe missing"]);
    assert.deepEqual(sent({ data: exampleReferral }), ["/data unknown_field"]);
  });

  it("says which form and which version, what looked odd, and nothing else", () => {
    assert.deepEqual(sent({ flags: ["trap", "fast"] }), ["fine"]);
    assert.deepEqual(sent({ flags: ["slow"] }), ["/flags/0 unknown_code"]);
    assert.deepEqual(sent({ v: 2 }), ["/v unknown_code"]);
    assert.deepEqual(sent({ form: "rsvp" }), ["/form unknown_code"]);
    assert.deepEqual(sent({ page: "https://a.example.org/" }), ["/page unknown_field"]);
  });
});

describe("any intake", () => {
  it("is refused or taken, never mended and never a crash", () => {
    const keys = fc.constantFrom(...Object.keys(exampleReferral), "surplus");
    const inner = fc.constantFrom(...Object.keys(exampleReferral.contact), "surplus");
    fc.assert(
      fc.property(keys, inner, fc.jsonValue(), fc.jsonValue(), (key, part, one, two) => {
        const value = {
          ...exampleReferral,
          [key]: one,
          ...(key !== "contact" && { contact: { ...exampleReferral.contact, [part]: two } }),
        };
        const read = Intake.safeParse(value);
        if (read.success) assert.deepEqual(read.data, value);
        else assert.ok(refusals(Intake, value).length > 0);
      }),
      { numRuns: 2_000 },
    );
  });
});
