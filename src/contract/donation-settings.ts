/** How gifts are taken: the part of the config that only the donate button reads. */
import { code, records } from "./reading.js";
import { languageTag, text, words } from "./text.js";
import { wireUrl } from "./wire-url.js";
import { z } from "./zod.js";

const minor = z.int().check(z.gte(1), z.lte(99_999_999));

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
        // A currency without it is not offered: nobody is led to a plan for want of another way.
        frequencies: z.object({
          once: GiftBounds,
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
  disclosures: z._default(records(z.object({ text: words(1000), lang: languageTag })), []),
});
export type DonationSettings = Readonly<z.output<typeof DonationSettings>>;
