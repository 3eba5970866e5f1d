/** A gift on its way to a hosted checkout, and what the server knows of it afterwards. */
import { frequencies } from "./donation-settings.js";
import { code } from "./reading.js";
import { languageTag, text } from "./text.js";
import { typedText } from "./typed-text.js";
import { safeUrl } from "./url.js";
import { wireUrl } from "./wire-url.js";
import { instantText } from "./zone.js";
import { z } from "./zod.js";

export const donationStatuses = [
  "open",
  "processing",
  "paid",
  "failed",
  "canceled",
  "expired",
  "refunded",
] as const;
export type DonationStatus = (typeof donationStatuses)[number];

/** Hosts of payment providers that widget and server know; they lead a donor to no other. */
export const providerHosts: readonly string[] = ["checkout.stripe.com"];

const currency = z.string().check(z.regex(/^[A-Z]{3}$/));
/** Integer minor units of the currency; zero, negative and fractions are refused. */
const amountMinor = z.int().check(z.gte(1), z.lte(99_999_999));

const webUrl = z.string().check(
  z.maxLength(2000),
  z.refine((value: string) => /^https?:/i.test(safeUrl(value) ?? "")),
);
/** Origin and path: what follows in a page's address may say what a person looked for. */
const pageUrl = z.string().check(
  z.maxLength(2000),
  z.refine((value: string) => /^https?:[^?#]*$/i.test(safeUrl(value) ?? "")),
);

/** The body of `POST /donations`. No name, no e-mail, no card: the hosted checkout asks. */
export const DonationRequest = z.strictObject({
  partner: z.optional(typedText(1, 60)),
  campaign: z.optional(typedText(1, 60)),
  amountMinor,
  currency,
  frequency: z.enum(frequencies),
  coverFees: z.boolean(),
  designation: z.optional(typedText(1, 40)),
  anonymous: z.boolean(),
  message: z.optional(typedText(0, 500)),
  tribute: z.optional(
    z.strictObject({ kind: z.enum(["honor", "memory"]), name: typedText(1, 120) }),
  ),
  locale: languageTag,
  source: z.optional(
    z.strictObject({
      page: pageUrl,
      utm: z.optional(
        z.record(
          z.string().check(z.regex(/^utm_(source|medium|campaign|term|content)$/)),
          typedText(0, 120),
        ),
      ),
    }),
  ),
  returnUrl: z.optional(webUrl),
});
export type DonationRequest = Readonly<z.output<typeof DonationRequest>>;

/** What an endpoint says of a gift. */
export const donationFields = {
  id: z.string().check(z.regex(/^[A-Za-z0-9_-]{8,64}$/)),
  status: code(donationStatuses, "processing"),
  checkoutUrl: wireUrl,
  amountMinor,
  totalMinor: amountMinor,
  refundedMinor: z.optional(z.int().check(z.gte(0))),
  currency,
  frequency: code(frequencies, "once"),
  designation: z.optional(text(40)),
  tribute: z.optional(code(["honor", "memory"], "honor")),
  expiresAt: instantText,
  statusToken: z.optional(z.string().check(z.regex(/^[A-Za-z0-9_-]{22,128}$/))),
  mode: code(["live", "test"], "test"),
  returnTo: z.optional(code(["page", "endpoint"], "endpoint")),
  manageUrl: wireUrl,
};

/** What the server knows of a gift; moved only by the provider's signed events. */
export const Donation = z.object(donationFields);
export type Donation = Readonly<z.output<typeof Donation>>;

/** Example of a request. */
export const exampleDonationRequest: DonationRequest = {
  partner: "west-philly-library",
  amountMinor: 2500,
  currency: "USD",
  frequency: "once",
  coverFees: false,
  designation: "greatestNeed",
  anonymous: false,
  locale: "en",
  returnUrl: "https://library.example.org/give",
};

/** Example of an answer. */
export const exampleDonation: Donation = {
  id: "don_7Q4K2MXD9HTB",
  status: "open",
  checkoutUrl: "https://checkout.stripe.com/c/pay/example",
  amountMinor: 2500,
  totalMinor: 2500,
  currency: "USD",
  frequency: "once",
  expiresAt: "2026-11-24T19:30:00Z",
  statusToken: "dGhpcyBpcyBhbiBleGFtcGxlIHRva2Vu",
  mode: "test",
  returnTo: "page",
};
