/** Reads a gift out of what a donor chose: what the button says and what is sent, or all that is to
 * be mended first. */
import type { Config } from "../../contract/config.js";
import { grossUp } from "../../contract/money.js";
import { cleanText } from "../../contract/text.js";
import { codePoints } from "../../contract/typed-text.js";
import { amountOf, boundsOf, termsFor, type Offer } from "./amounts.js";
import type { Choice, Fault, Gift, ReadGift } from "./choice.js";

/** What can be chosen here. */
export interface Offered {
  readonly lang: string;
  readonly offer: Offer;
  readonly config: Config | undefined;
  /** The designation until the donor chooses one. */
  readonly designation: string | undefined;
}

/** In code points, as in the contract. */
export const longestName = 120;
export const longestNote = 500;

/** The gift of a choice; a fee, a dedication or a designation only where one can be had. */
export function readGift(choice: Choice, { lang, offer, config, designation }: Offered): ReadGift {
  const { frequency, extras } = choice;
  const amount = amountOf(choice, boundsOf(offer, termsFor(offer, frequency), lang));
  const tribute = config?.donations?.tribute ? extras.tribute : undefined;
  const name = clean(extras.tributeName);
  const message = clean(extras.note);
  const faults: Fault[] = [];
  if (tribute && name === "") faults.push({ field: "tributeName", code: "missing" });
  if (tribute && codePoints(name) > longestName)
    faults.push({ field: "tributeName", code: "tooLong" });
  if (codePoints(message) > longestNote) faults.push({ field: "note", code: "tooLong" });
  if (!amount.ok) return { ok: false, problem: amount.problem, faults };
  if (faults.length > 0) return { ok: false, faults };
  const { currency } = offer;
  const whole = extras.coverFees ? withCosts(amount.minor, currency, config) : undefined;
  const code = extras.designation ?? designation;
  const gift: Gift = {
    frequency,
    amountMinor: amount.minor,
    totalMinor: whole ?? amount.minor,
    currency,
    coverFees: whole !== undefined,
    anonymous: extras.anonymous,
    ...(code !== undefined && { designation: code }),
    ...(tribute && { tribute: { kind: tribute, name } }),
    ...(message && { message }),
  };
  return { ok: true, gift };
}

/** The total of which a gift remains after the provider's fee; nothing where no fee is known. */
export function withCosts(
  minor: number,
  currency: string,
  config: Config | undefined,
): number | undefined {
  const fee = config?.donations?.feeModel?.[currency];
  return fee && grossUp(minor, fee, currency);
}

const clean = (text: string) => cleanText(text).trim();
