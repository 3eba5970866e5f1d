/** One date of a circle as it travels: the server expands recurrence, no rule reaches a browser. */
import { code, records } from "./reading.js";
import { languageTag, text, words } from "./text.js";
import { wireUrl } from "./wire-url.js";
import { dateText, instantText } from "./zone.js";
import { z } from "./zod.js";

export { exampleCircle } from "./circle-example.js";

export const circleKinds = ["healingCircle", "racialHealing", "workshop", "other"] as const;
export const circleModes = ["inPerson", "online", "phone"] as const;
export const circleStatuses = [
  "scheduled",
  "cancelled",
  "postponed",
  "rescheduled",
  "movedOnline",
] as const;

const codes = () => z._default(records(words(40)), []);
const age = () => z.optional(z.int().check(z.gte(0), z.lte(120)));
const answer = () => code(["yes", "no", "ask"], "ask");
const id = z.string().check(z.regex(/^[a-z0-9]{8,32}$/));

/** Who a circle is for, in its own words, and how one comes in. */
export const Audience = z.object({
  codes: codes(),
  for: z.optional(text(200)),
  notFor: z.optional(text(200)),
  entry: code(["open", "closed", "talkFirst"], "talkFirst"),
  ageMin: age(),
  ageMax: age(),
  guardian: z.optional(code(["notNeeded", "told", "needed"], "needed")),
});
export type Audience = Readonly<z.output<typeof Audience>>;

/** What to expect: must I speak, is the camera on, may I come late. */
export const Expect = z.object({
  format: z.optional(text(200)),
  groupSize: z.optional(text(60)),
  sharing: z.optional(text(200)),
  camera: z.optional(text(200)),
  late: z.optional(text(200)),
  leave: z.optional(text(200)),
  graceMinutes: z.optional(z.int().check(z.gte(0), z.lte(240))),
  breaks: z.optional(text(200)),
  recording: z.optional(code(["none"], "other")),
  contentNote: z.optional(text(200)),
  text: z.optional(text(2000)),
});
export type Expect = Readonly<z.output<typeof Expect>>;

/** What people agree to before they take part; accepted as `id@version`. */
export const Agreement = z.object({
  id: words(60),
  version: words(20),
  title: words(120),
  text: words(1000),
});
export type Agreement = Readonly<z.output<typeof Agreement>>;

/** Who holds the circle. No last name is needed. */
export const Facilitator = z.object({
  label: words(80),
  role: z.optional(text(80)),
  credentials: codes(),
  livedExperience: z.optional(text(160)),
  pronouns: z.optional(text(40)),
  languages: codes(),
});
export type Facilitator = Readonly<z.output<typeof Facilitator>>;

/** A language of a circle and how it is there; ASL is `ase`. */
export const CircleLanguage = z.object({
  code: words(35),
  how: code(["spoken", "interpreted", "signed", "captioned"], "other"),
  when: code(["provided", "onRequest"], "onRequest"),
  requestBy: z.optional(dateText),
});
export type CircleLanguage = Readonly<z.output<typeof CircleLanguage>>;

/** A support or an access fact; absent means not stated, and is never counted as yes. */
export const Provision = z.object({
  code: words(40),
  value: answer(),
  note: z.optional(text(200)),
  requestBy: z.optional(dateText),
});
export type Provision = Readonly<z.output<typeof Provision>>;

/** Where; the server leaves out what is withheld. */
export const Place = z.object({
  visibility: code(["public", "area", "afterRsvp", "ask"], "ask"),
  areaLabel: z._default(text(120), ""),
  name: z.optional(text(120)),
  address: z.optional(text(300)),
  geo: z.optional(
    z.object({
      latitude: z.number().check(z.gte(-90), z.lte(90)),
      longitude: z.number().check(z.gte(-180), z.lte(180)),
    }),
  ),
  meetingPoint: z.optional(text(300)),
  transit: z.optional(text(300)),
  parking: z.optional(text(300)),
  entry: z.optional(
    z.object({
      idAsked: z.optional(answer()),
      signIn: z.optional(answer()),
      guard: z.optional(answer()),
    }),
  ),
});
export type Place = Readonly<z.output<typeof Place>>;

/** How it is held online; the link travels only when it is public. */
export const Online = z.object({
  platform: z.optional(text(60)),
  accountNeeded: z._default(z.boolean(), false),
  dialInAvailable: z._default(z.boolean(), false),
  reveal: code(["afterRsvp", "public"], "afterRsvp"),
  joinUrl: wireUrl,
});
export type Online = Readonly<z.output<typeof Online>>;

/** What it costs; amounts in minor units. */
export const Cost = z.object({
  kind: code(["free", "sliding", "donation", "fixed"], "other"),
  amountMinor: z.optional(z.int().check(z.gte(0))),
  currency: z.optional(z.string().check(z.regex(/^[A-Z]{3}$/))),
  note: z.optional(text(200)),
});
export type Cost = Readonly<z.output<typeof Cost>>;

const seats = () => z.optional(code(["open", "few", "full"], undefined));

/** How to take part; seats are bands, never counts, and `few` is never drawn as scarcity. */
export const RsvpRule = z.object({
  mode: code(["none", "optional", "required", "talkFirst"], "talkFirst"),
  opens: z.optional(instantText),
  closes: z.optional(instantText),
  url: wireUrl,
  /** The ways that this date still takes. */
  accepts: z._default(records(z.enum(circleModes)), []),
  seats: z._default(z.object({ inPerson: seats(), online: seats() }), {}),
  waitlist: z._default(z.boolean(), false),
  guestsMax: z._default(z.int().check(z.gte(0), z.lte(10)), 0),
  phone: z.optional(text(40)),
});
export type RsvpRule = Readonly<z.output<typeof RsvpRule>>;

/** One date of a circle. */
export const Circle = z.object({
  id,
  uid: words(200),
  kind: code(circleKinds, "other"),
  programs: codes(),
  seriesId: z._default(z.nullable(words(80)), null),
  scheduleNote: z._default(z.nullable(text(160)), null),
  sequence: z.int().check(z.gte(0)),
  updated: instantText,
  /** `unconfirmed`, a status not known here, is shown as scheduled, "please call to confirm". */
  status: code(circleStatuses, "unconfirmed"),
  statusNote: z.optional(text(280)),
  previousStart: z.optional(instantText),
  replacedBy: z.optional(id),
  title: words(160),
  neutralTitle: z.optional(text(120)),
  summary: z._default(text(280), ""),
  textLang: languageTag,
  start: instantText,
  end: instantText,
  timeZone: words(60),
  modes: z.array(code(circleModes, "other")).check(z.minLength(1)),
  audience: Audience,
  topics: codes(),
  expect: z._default(Expect, {}),
  agreements: z._default(records(Agreement), []),
  facilitators: z._default(records(Facilitator), []),
  languages: z._default(records(CircleLanguage), []),
  supports: z._default(records(Provision), []),
  access: z._default(records(Provision), []),
  place: z._default(z.nullable(Place), null),
  online: z._default(z.nullable(Online), null),
  cost: Cost,
  rsvp: RsvpRule,
  privacy: z._default(
    z.object({
      listing: code(["public", "partners"], "partners"),
      index: z._default(z.boolean(), false),
      discreet: z._default(z.boolean(), true),
    }),
    { listing: "public", index: false, discreet: true },
  ),
  host: z.object({ id: words(60), name: words(120), url: wireUrl }),
  partners: codes(),
  aftercare: z._default(z.object({ text: z.optional(text(300)), tel: z.optional(text(40)) }), {}),
  links: z._default(
    z.object({ details: wireUrl, feedback: wireUrl, flyer: wireUrl, ics: wireUrl }),
    {},
  ),
});
export type Circle = Readonly<z.output<typeof Circle>>;
/** A circle as a backend writes it, before reading. */
export type CircleSource = z.input<typeof Circle>;

/** The reply of `GET /circles`; its records are read one by one: a broken one is only skipped. */
export const CirclesReply = z.object({
  generatedAt: instantText,
  circles: z.array(z.unknown()),
  truncated: z._default(z.boolean(), false),
});
export type CirclesReply = Readonly<z.output<typeof CirclesReply>>;
