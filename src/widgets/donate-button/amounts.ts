/** What is offered to a donor: from the config where there is one, else from the tag's own
 * attributes. */
import type { Config, Frequency, GiftBounds } from "../../contract/config.js";
import {
  ceilingMinor,
  checkAmount,
  currencies,
  moneyLocale,
  parseAmount,
  type Bounds,
  type ParsedAmount,
} from "../../contract/money.js";
import type { Choice } from "./model.js";

/** One amount to choose, in minor units, with what it does in the organisation's words. */
export interface Preset {
  readonly amountMinor: number;
  readonly impact?: string | undefined;
}

/** One frequency with its amounts and limits, in minor units. */
export interface Terms {
  readonly frequency: Frequency;
  readonly presets: readonly Preset[];
  readonly preferred: number | undefined;
  readonly minMinor: number;
  readonly maxMinor: number;
}

/** Everything that can be given in one currency. */
export interface Offer {
  readonly currency: string;
  /** In the order once, month, year; never empty. */
  readonly terms: readonly Terms[];
}

/** What a tag may say itself. */
export interface OwnAmounts {
  readonly currency?: string | undefined;
  /** Whole units as written in English, such as `25, 50, 100`. */
  readonly amounts?: string | undefined;
}

const order: readonly Frequency[] = ["once", "month", "year"];

/** The offer; with no config a single gift of the tag's amounts, or of any amount. */
export function offerOf(config: Config | undefined, own: OwnAmounts): Offer {
  const all = config?.donations?.currencies ?? [];
  const wanted = own.currency?.trim().toUpperCase();
  const found = all.find(({ currency }) => currency === wanted) ?? (wanted ? undefined : all[0]);
  const currency = found?.currency ?? (wanted && currencies.has(wanted) ? wanted : "USD");
  const mine = ownPresets(own.amounts, currency);
  const terms = order.flatMap((frequency) => {
    const bounds = found?.frequencies[frequency];
    return bounds ? [termsOf(frequency, bounds, mine)] : [];
  });
  return { currency, terms: terms.length > 0 ? terms : [unbounded(mine)] };
}

/** The terms of a frequency; the first ones where that frequency is not offered. */
export function termsFor(offer: Offer, frequency: Frequency): Terms {
  const [first = unbounded([])] = offer.terms;
  return offer.terms.find((terms) => terms.frequency === frequency) ?? first;
}

/** What an amount typed in a language has to keep to. */
export function boundsOf({ currency }: Offer, terms: Terms, lang: string): Bounds {
  const { minMinor, maxMinor } = terms;
  return { currency, locale: moneyLocale(lang), minMinor, maxMinor };
}

/** The amount of a choice in minor units, or what is wrong with it. */
export function amountOf(choice: Choice, bounds: Bounds): ParsedAmount {
  const minor = choice.presetMinor ?? choice.meantMinor;
  if (minor === undefined) return parseAmount(choice.typed, bounds);
  const problem = checkAmount(minor, bounds);
  return problem ? { ok: false, problem } : { ok: true, minor };
}

function termsOf(frequency: Frequency, bounds: GiftBounds, mine: readonly Preset[]): Terms {
  const { minMinor, maxMinor } = bounds;
  const allowed = mine.filter(({ amountMinor: a }) => a >= minMinor && a <= maxMinor);
  const presets = frequency === "once" && allowed.length > 0 ? allowed : bounds.presets;
  const preferred = presets.find(({ amountMinor }) => amountMinor === bounds.default);
  return { frequency, presets, preferred: preferred?.amountMinor, minMinor, maxMinor };
}

function unbounded(presets: readonly Preset[]): Terms {
  const preferred = undefined;
  return { frequency: "once", presets, preferred, minMinor: 1, maxMinor: ceilingMinor };
}

function ownPresets(amounts: string | undefined, currency: string): readonly Preset[] {
  return (amounts ?? "").split(/[,\s]+/).flatMap((text) => {
    const amount = parseAmount(text, { currency, locale: "en" });
    return amount.ok ? [{ amountMinor: amount.minor }] : [];
  });
}
