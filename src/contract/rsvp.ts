/** Taking part in one circle date: what a visitor sends and what comes back. */
import { circleModes } from "./circle.js";
import { SealedText } from "./sealed.js";
import { text, typedText } from "./text.js";
import { wireUrl } from "./wire-url.js";
import { code } from "./reading.js";
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
  .check((payload) => {
    const { value } = payload;
    const add = (path: PropertyKey[], code: string) =>
      payload.issues.push({ code: "custom", input: value, path, params: { code } });
    if (value.jwe === undefined && value.data === undefined) add(["jwe"], "missing");
    if (value.jwe !== undefined && value.data !== undefined) add(["data"], "unknown_field");
  });
export type RsvpRequest = Readonly<z.output<typeof RsvpRequest>>;

/** The answer to an RSVP and to a look-up with its recovery code. */
export const Rsvp = z.object({
  state: code(["confirmed", "waitlisted", "pending"], "pending"),
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
});
export type Rsvp = Readonly<z.output<typeof Rsvp>>;

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
};
