/** What the organisation says about itself, in one reply for all widgets: people, keys, gifts. */
import { code, records } from "./reading.js";
import { text, words } from "./text.js";
import { wireUrl } from "./wire-url.js";
import { dateText } from "./zone.js";
import { z } from "./zod.js";

const language = z.string().check(z.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/));
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
  languages: z._default(records(language), []),
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
  languages: z._default(records(language), []),
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

const minor = z.int().check(z.gte(1), z.lte(99_999_999));
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

export const frequencies = ["once", "month", "year"] as const;
export type Frequency = (typeof frequencies)[number];

/** Amounts offered for one currency and frequency, in minor units. */
export const GiftBounds = z.object({
  presets: z._default(records(z.object({ amountMinor: minor, impact: z.optional(text(160)) })), []),
  default: z.optional(minor),
  minMinor: minor,
  maxMinor: minor,
});
export type GiftBounds = Readonly<z.output<typeof GiftBounds>>;

const currencyCode = z.string().check(z.regex(/^[A-Z]{3}$/));

/** How gifts are taken. */
export const DonationSettings = z.object({
  currencies: z._default(
    records(
      z.object({
        currency: currencyCode,
        frequencies: z.object({
          once: z.optional(GiftBounds),
          month: z.optional(GiftBounds),
          year: z.optional(GiftBounds),
        }),
      }),
    ),
    [],
  ),
  designations: z._default(
    records(
      z.object({
        program: z.optional(text(40)),
        code: words(40),
        label: words(120),
        binding: z.boolean(),
      }),
    ),
    [],
  ),
  feeModel: z.optional(
    z.record(
      currencyCode,
      z.object({
        basisPoints: z.int().check(z.gte(0), z.lte(5000)),
        fixedMinor: z.int().check(z.gte(0), z.lte(100_000)),
      }),
    ),
  ),
  tribute: z._default(z.boolean(), false),
  paused: z._default(z.boolean(), false),
  manageUrl: wireUrl,
  otherWays: z._default(
    records(
      z.object({
        kind: code(["phone", "check", "stock", "daf", "employer"], "other"),
        label: words(120),
        url: wireUrl,
        text: z.optional(text(300)),
      }),
    ),
    [],
  ),
  disclosures: z._default(records(z.object({ text: words(1000), lang: language })), []),
});
export type DonationSettings = Readonly<z.output<typeof DonationSettings>>;

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

/** The reply of `GET /config`. */
export const Config = z.object({
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
  donations: z.optional(DonationSettings),
});
export type Config = Readonly<z.output<typeof Config>>;
/** A config as it is written, before reading: what a backend author fills in. */
export type ConfigSource = z.input<typeof Config>;
