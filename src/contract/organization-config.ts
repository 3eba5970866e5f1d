/** What every widget reads of the config: the organisation, its words, and how forms are taken. */
import { code, records } from "./reading.js";
import { languageTag, text, words } from "./text.js";
import { wireUrl } from "./wire-url.js";
import { dateText } from "./zone.js";
import { z } from "./zod.js";

const clock = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/));
/** Digits as they are dialled, with an optional `+`; short codes such as 988 too. */
const dialled = z.string().check(z.regex(/^\+?[0-9()\-. ]{3,24}$/));

export const weekdays = ["mo", "tu", "we", "th", "fr", "sa", "su"] as const;
export type Weekday = (typeof weekdays)[number];

/** Opening hours on some weekdays, in the organisation's zone; `to` may be `24:00`. */
export const Hours = z.object({ days: z.array(z.enum(weekdays)), from: clock, to: clock });
export type Hours = Readonly<z.output<typeof Hours>>;

/** A number that a person can reach the organisation at. */
export const Phone = z.object({
  number: dialled,
  kind: code(["call", "text"], "call"),
  hours: z.optional(records(Hours)),
  languages: z._default(records(languageTag), []),
  voicemail: z.optional(z.boolean()),
});
export type Phone = Readonly<z.output<typeof Phone>>;

/** A crisis line that the organisation adds to the built-in ones. */
export const CrisisLine = z.object({
  name: words(120),
  call: z.optional(dialled),
  text: z.optional(z.object({ number: dialled, body: z.optional(text(60)) })),
  chat: wireUrl,
  hours: z.optional(text(120)),
  languages: z._default(records(languageTag), []),
  note: z.optional(text(200)),
  verifiedOn: z.optional(dateText),
});
export type CrisisLine = Readonly<z.output<typeof CrisisLine>>;

/** A programme; needs, circle filters, topics and designations all refer to this one list. */
export const Program = z.object({
  code: words(40),
  label: words(80),
  hint: z.optional(text(160)),
});
export type Program = Readonly<z.output<typeof Program>>;

const labels = z._default(z.record(z.string(), text(80)), {});

/** A consent as it is shown; its text is hashed when it is given. */
export const ConsentText = z.object({
  id: words(40),
  version: words(20),
  text: words(600),
  required: z.boolean(),
});
export type ConsentText = Readonly<z.output<typeof ConsentText>>;

/** How referrals and messages are taken and answered. */
export const Support = z.object({
  region: z.optional(text(20)),
  /** Absent or unknown closes the forms: clear text must be said, never guessed. */
  sealing: z.optional(code(["required", "none"], undefined)),
  /** Public JWKs as they came; `client/seal` judges which are usable. */
  recipients: z._default(z.array(z.unknown()), []),
  frameUrl: wireUrl,
  contactMethods: z._default(
    records(
      z.object({
        kind: z.enum(["call", "text", "whatsapp", "email"]),
        showsName: code(["yes", "no", "unknown"], "unknown"),
      }),
    ),
    [],
  ),
  askContext: z._default(z.boolean(), false),
  answerWithin: z.object({ days: z.int().check(z.gte(0), z.lte(60)), workdays: z.boolean() }),
  workdays: z._default(records(z.enum(weekdays)), ["mo", "tu", "we", "th", "fr"]),
  closedOn: z._default(records(dateText), []),
  paused: z.optional(z.object({ until: z.optional(dateText), text: text(300) })),
  consents: z._default(records(ConsentText), []),
  notices: z._default(
    records(z.object({ id: words(40), version: words(20), text: words(600) })),
    [],
  ),
});
export type Support = Readonly<z.output<typeof Support>>;

/** Who stands behind the endpoint. */
export const Organization = z.object({
  id: words(60),
  name: words(120),
  legalName: z.optional(text(160)),
  location: z.optional(text(160)),
  timeZone: words(60),
  url: wireUrl,
  email: z.optional(text(254)),
  ein: z.optional(z.string().check(z.regex(/^\d{2}-\d{7}$/))),
  phones: z._default(records(Phone), []),
});
export type Organization = Readonly<z.output<typeof Organization>>;

/** The parts of the reply that are not about gifts. */
export const configFields = {
  contract: z.string().check(z.regex(/^1\.\d+$/)),
  mode: code(["live", "test"], "test"),
  organization: Organization,
  crisis: z._default(records(CrisisLine), []),
  programs: z._default(records(Program), []),
  partner: z.optional(z.object({ id: words(60), name: words(120) })),
  vocabulary: z._default(
    z.object({
      audience: labels,
      topic: labels,
      support: labels,
      access: labels,
    }),
    { audience: {}, topic: {}, support: {}, access: {} },
  ),
  support: z.optional(Support),
};

/** The config without gifts, which a form or a list does not read. */
export const OrganizationConfig = z.object(configFields);
