/** Taking part in one circle date: what a visitor sends and what comes back. */
import { Agreement, circleModes } from "./circle.js";
import { SealedText, sealedOrClear } from "./sealed.js";
import { text } from "./text.js";
import { typedText } from "./typed-text.js";
import { wireUrl } from "./wire-url.js";
import { code, records } from "./reading.js";
import { z } from "./zod.js";

/** What is sealed in an RSVP: a nickname is enough, and none is needed. */
export const RsvpPerson = z.strictObject({
  nickname: z.optional(typedText(1, 60)),
  contact: z.optional(
    z.strictObject({
      kind: z.enum(["call", "text", "whatsapp", "email"]),
      value: typedText(1, 254),
      okToLeaveMessage: z.boolean(),
      callMe: z.optional(typedText(1, 60)),
      sayOrganization: z.boolean(),
      shared: z.boolean(),
    }),
  ),
  needsNote: z.optional(typedText(1, 300)),
});
export type RsvpPerson = Readonly<z.output<typeof RsvpPerson>>;

/** The body of `POST /circles/{id}/rsvps`; `data` stands for `jwe` only when nothing is sealed. */
export const RsvpRequest = z
  .strictObject({
    mode: z.enum(circleModes),
    waitlist: z.optional(z.literal(true)),
    guests: z.int().check(z.gte(0), z.lte(10)),
    needs: z.array(typedText(1, 40)).check(z.maxLength(20)),
    language: z.optional(typedText(2, 35)),
    agreements: z
      .array(z.string().check(z.regex(/^[\w.-]{1,60}@[\w.-]{1,20}$/)))
      .check(z.maxLength(10)),
    ageOk: z.optional(z.boolean()),
    lang: typedText(2, 35),
    jwe: z.optional(SealedText),
    data: z.optional(RsvpPerson),
  })
  .check(sealedOrClear);
export type RsvpRequest = Readonly<z.output<typeof RsvpRequest>>;

/** The answer to an RSVP and to a look-up with its recovery code. */
export const Rsvp = z.object({
  /** `cancelled`, by the person, the organisation or with its date, is told on a look-up alone. */
  state: code(["confirmed", "waitlisted", "pending", "cancelled"], "pending"),
  code: z.string().check(z.regex(/^[0-9A-Z-]{16,40}$/)),
  reveal: z.optional(
    z.object({
      joinUrl: wireUrl,
      dialIn: z.optional(text(200)),
      passcode: z.optional(text(60)),
      address: z.optional(text(300)),
      meetingPoint: z.optional(text(300)),
    }),
  ),
  nextSteps: z.optional(text(1000)),
  /** The id of the date, the way and the guests, so that a look-up shows what it is about. */
  circle: z.optional(z.string().check(z.regex(/^[a-z0-9]{8,32}$/))),
  mode: z.optional(code(circleModes, "other")),
  guests: z.optional(z.int().check(z.gte(0), z.lte(10))),
});
export type Rsvp = Readonly<z.output<typeof Rsvp>>;

/** What 409 `full` adds: the ways that still take this many people, and whether one may wait. */
export const RsvpFull = z.object({
  open: z._default(records(z.enum(circleModes)), []),
  waitlist: z._default(z.boolean(), false),
});
export type RsvpFull = Readonly<z.output<typeof RsvpFull>>;

/** What 409 `agreement_changed` adds: everything that is to be agreed to now. */
export const RsvpAgreements = z.object({ agreements: records(Agreement) });
export type RsvpAgreements = Readonly<z.output<typeof RsvpAgreements>>;

/** Example of a request where nothing is sealed, because the organisation said so. */
export const exampleRsvpRequest: RsvpRequest = {
  mode: "inPerson",
  guests: 0,
  needs: ["childcare"],
  agreements: ["confidential@1"],
  ageOk: true,
  lang: "en",
  data: { nickname: "Test Person" },
};

/** Example of an RSVP that is confirmed. */
export const exampleRsvp: Rsvp = {
  state: "confirmed",
  code: "7Q4K-2MXD-9HTB-5WNE",
  reveal: { joinUrl: "https://meet.example.org/circle", passcode: "quiet river" },
  nextSteps: "Come five minutes early. You can step out at any time.",
  circle: "k7q2m4xd9htb5wne",
  mode: "online",
  guests: 0,
};
