/** A referral or a message: the envelope that travels, and the plaintext that only staff open. */
import { SealedText, sealedOrClear } from "./sealed.js";
import { typedText } from "./typed-text.js";
import { dateText } from "./zone.js";
import { weekdays } from "./organization-config.js";
import { languageTag } from "./text.js";
import { z } from "./zod.js";

export const contactKinds = ["call", "text", "whatsapp", "email"] as const;
export type ContactKind = (typeof contactKinds)[number];
/** Needs beside the programmes: someone I love died, someone was shot or hurt, not sure. */
export const ownNeeds = ["loss", "violence", "notSure"] as const;
export const messageTopics = [
  "programs",
  "circles",
  "partnership",
  "volunteering",
  "gift",
  "other",
] as const;
export type MessageTopic = (typeof messageTopics)[number];

const uuid = z
  .string()
  .check(z.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/));

/** One way to reach somebody: the value as typed, and in E.164 where a phone number can be read. */
export const ContactMethod = z.strictObject({
  kind: z.enum(contactKinds),
  value: typedText(1, 254),
  e164: z.optional(z.string().check(z.regex(/^\+[1-9]\d{6,14}$/))),
  rank: z.int().check(z.gte(1), z.lte(3)),
});
export type ContactMethod = Readonly<z.output<typeof ContactMethod>>;

/** How a person may safely be reached; unanswered is stored as the safest. */
export const Contact = z.strictObject({
  who: z.enum(["me", "referrer", "trustedPerson", "iWillContactYou", "noAnswer"]),
  methods: z.array(ContactMethod).check(z.maxLength(3)),
  voicemail: z.enum(["yes", "vague", "no"]),
  sayOrganization: z.enum(["yes", "no"]),
  shared: z.enum(["yes", "no", "unsure"]),
  times: z.optional(
    z.nullable(
      z
        .array(
          z.strictObject({
            days: z.array(z.enum(weekdays)).check(z.minLength(1), z.maxLength(7)),
            part: z.enum(["morning", "afternoon", "evening"]),
          }),
        )
        .check(z.maxLength(21)),
    ),
  ),
  askFor: z.optional(z.nullable(typedText(1, 60))),
  codeWord: z.optional(z.nullable(typedText(2, 40))),
  note: z.optional(z.nullable(typedText(1, 200))),
  prohibited: z.optional(z.nullable(z.boolean())),
});
export type Contact = Readonly<z.output<typeof Contact>>;

/** A consent that was given, with the hash of the exact text that was shown. */
export const Consent = z.strictObject({
  id: typedText(1, 40),
  version: typedText(1, 20),
  locale: languageTag,
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  given: z.literal(true),
});
export type Consent = Readonly<z.output<typeof Consent>>;

const shared = {
  intent: uuid,
  formVersion: typedText(1, 20),
  locale: languageTag,
  dir: z.enum(["ltr", "rtl"]),
  message: z.optional(z.nullable(typedText(0, 2000))),
  contact: Contact,
  consent: z.array(Consent).check(z.minLength(1), z.maxLength(4)),
};

const Person = z.strictObject({
  name: z.optional(z.nullable(typedText(1, 128))),
  ageBand: z.optional(z.nullable(z.enum(["under14", "from14to17", "adult"]))),
  zip: z.optional(z.nullable(z.string().check(z.regex(/^\d{5}$/)))),
});

const Languages = z.strictObject({
  spoken: z.array(languageTag).check(z.maxLength(3)),
  written: z.array(languageTag).check(z.maxLength(3)),
  interpreter: z.optional(z.nullable(z.boolean())),
});

const Referrer = z.strictObject({
  name: typedText(1, 128),
  role: z.enum(["family", "friend", "work", "facilitator", "other"]),
  organization: z.optional(z.nullable(typedText(1, 120))),
  method: ContactMethod,
  subjectKnows: z.enum(["yes", "no", "unsure"]),
  subjectAgreed: z.enum(["yes", "no", "unsure"]),
});
export type Referrer = Readonly<z.output<typeof Referrer>>;

/** The plaintext of a referral. Never in it: papers, status, address, anything not listed. */
export const Referral = z
  .strictObject({
    type: z.literal("referral"),
    ...shared,
    for: z.enum(["self", "family", "other"]),
    needs: z.array(typedText(1, 40)).check(z.minLength(1), z.maxLength(20)),
    context: z.optional(
      z.nullable(
        z.array(z.enum(["suicideLoss", "gunViolence", "grief", "preferNot"])).check(z.maxLength(4)),
      ),
    ),
    person: z.optional(z.nullable(Person)),
    language: z.optional(z.nullable(Languages)),
    accessNeeds: z.optional(z.nullable(typedText(1, 300))),
    referrer: z.optional(Referrer),
  })
  .check((payload) => {
    const { value } = payload;
    const add = (path: PropertyKey[], code: string) =>
      payload.issues.push({ code: "custom", input: value, path, params: { code } });
    reachable(value.contact, value.for === "other" ? "referrer" : "me", add);
    if (value.for !== "other") {
      if (value.referrer !== undefined) add(["referrer"], "unknown_field");
      return;
    }
    if (value.referrer === undefined) add(["referrer"], "missing");
    if (value.referrer?.subjectAgreed === "yes") return;
    // Without their yes, nothing may travel that leads to the person.
    if (value.person?.name !== undefined) add(["person", "name"], "unknown_field");
    if (value.contact.who !== "referrer") add(["contact", "who"], "unknown_code");
  });
export type Referral = Readonly<z.output<typeof Referral>>;

/** The plaintext of a message. */
export const Message = z
  .strictObject({
    type: z.literal("message"),
    ...shared,
    message: typedText(1, 2000),
    topic: z.optional(z.nullable(z.enum(messageTopics))),
    organization: z.optional(z.nullable(typedText(1, 120))),
    person: z.optional(z.nullable(Person)),
    language: z.optional(z.nullable(Languages)),
  })
  .check((payload) => {
    const { value } = payload;
    reachable(value.contact, "noAnswer", (path, code) =>
      payload.issues.push({ code: "custom", input: value, path, params: { code } }),
    );
  });
export type Message = Readonly<z.output<typeof Message>>;

function reachable(
  contact: z.output<typeof Contact>,
  alsoMay: Contact["who"],
  add: (path: PropertyKey[], code: string) => void,
): void {
  const { who, methods } = contact;
  // No answer is only for a message, and a referrer must be there to be called.
  const special = who === "noAnswer" || who === "referrer";
  if (special && who !== alsoMay) add(["contact", "who"], "unknown_code");
  const silent = who === "iWillContactYou" || who === "noAnswer";
  if (!silent && who !== "referrer" && methods.length === 0) add(["contact", "methods"], "missing");
}

/** The plaintext, either kind; whoever holds it parses it strictly. */
export const Intake = z.discriminatedUnion("type", [Referral, Message]);
export type Intake = Readonly<z.output<typeof Intake>>;

/** The body of `POST /intake`. `data` stands in the place of `jwe` only under `sealing: "none"`. */
export const IntakeEnvelope = z
  .strictObject({
    v: z.literal(1),
    form: z.enum(["support", "message"]),
    partner: z.optional(typedText(1, 60)),
    flags: z.optional(z.array(z.enum(["trap", "fast"])).check(z.maxLength(2))),
    jwe: z.optional(SealedText),
    data: z.optional(Intake),
  })
  .check(sealedOrClear);
export type IntakeEnvelope = Readonly<z.output<typeof IntakeEnvelope>>;

/** The answer to an intake: `ref` is random and says nothing, `answerBy` is a date. */
export const IntakeReceipt = z.object({
  ref: z.string().check(z.regex(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/)),
  answerBy: dateText,
});
export type IntakeReceipt = Readonly<z.output<typeof IntakeReceipt>>;

/** Example of a referral. */
export const exampleReferral: Referral = {
  type: "referral",
  intent: "3b9e6c1a-52d4-4f0e-8a51-6f2f6c1f9d10",
  formVersion: "1",
  locale: "en",
  dir: "ltr",
  for: "self",
  needs: ["mentalHealth", "loss"],
  message: "I would like to talk with someone.",
  person: { name: "Test Person", ageBand: "adult", zip: null },
  language: { spoken: ["es"], written: ["es"], interpreter: true },
  contact: {
    who: "me",
    methods: [{ kind: "call", value: "215-555-0199", e164: "+12155550199", rank: 1 }],
    voicemail: "no",
    sayOrganization: "no",
    shared: "yes",
    codeWord: "blue door",
  },
  consent: [{ id: "contact", version: "1", locale: "en", sha256: "ab".repeat(32), given: true }],
};

/** Example of a message. */
export const exampleMessage: Message = {
  type: "message",
  intent: "8f14e45f-ceea-467f-a8d4-3e2b1c0d9e21",
  formVersion: "1",
  locale: "en",
  dir: "ltr",
  topic: "circles",
  message: "We would like to host a circle at our library.",
  organization: "West Philly Library",
  contact: {
    who: "noAnswer",
    methods: [],
    voicemail: "no",
    sayOrganization: "no",
    shared: "yes",
  },
  consent: [{ id: "contact", version: "1", locale: "en", sha256: "ab".repeat(32), given: true }],
};

/** Example of an answer. */
export const exampleReceipt: IntakeReceipt = { ref: "7Q4K-2MXD", answerBy: "2026-11-25" };
