/** What a form without script sent: each field as it was typed, and what it means. Nothing is
 * guessed, and nothing that somebody typed is lost. */
import type { DonationSettings } from "../../../src/contract/config.js";
import type { DonationRequest } from "../../../src/contract/donation.js";
import { frequencies } from "../../../src/contract/donation-settings.js";
import {
  currencies,
  decimalString,
  moneyLocale,
  parseAmount,
} from "../../../src/contract/money.js";
import type { AmountProblem, Bounds } from "../../../src/contract/money.js";
import { codePoints, isCleanText } from "../../../src/contract/typed-text.js";

/** The fields of the contract, as they came. */
export interface TypedGift {
  /** One text, as a rule; several where an amount was chosen and another one typed. */
  readonly amounts: readonly string[];
  readonly currency: string | undefined;
  readonly frequency: string | undefined;
  readonly partner: string | undefined;
  readonly campaign: string | undefined;
  readonly designation: string | undefined;
  readonly lang: string | undefined;
  /** What a page of ours put in, so that the same page sent twice is one gift. */
  readonly page: string | undefined;
  /** Something came that no form of ours sends, or one thing twice. */
  readonly isOdd: boolean;
}

/** What is wrong with a field; of an amount, the minor units that it could mean. */
export interface TypedProblems {
  readonly amount?: AmountProblem | undefined;
  readonly currency?: boolean;
  readonly frequency?: boolean;
  readonly designation?: boolean;
}

/** The wish, or what is wrong. */
export type ReadGift =
  | { readonly wish: DonationRequest }
  | { readonly problems: TypedProblems; readonly currency: string };

const fields = [
  "amount",
  "currency",
  "frequency",
  "partner",
  "campaign",
  "designation",
  "lang",
  "page",
] as const;
type Field = (typeof fields)[number];

/** Reads the bytes of `application/x-www-form-urlencoded`; bytes that are no UTF-8 become marks. */
export function readFields(body: Uint8Array): TypedGift {
  const form = new URLSearchParams(new TextDecoder().decode(body));
  const values = (name: Field) => [
    ...new Set(form.getAll(name).flatMap((value) => (value.trim() === "" ? [] : [value]))),
  ];
  const one = (name: Field) => values(name)[0];
  const isTwice = fields.some((name) => name !== "amount" && values(name).length > 1);
  const isStrange = [...form.keys()].some((key) => !fields.some((name) => name === key));
  return {
    amounts: values("amount"),
    currency: one("currency"),
    frequency: one("frequency"),
    // Nobody typed these three: a slip in a page's code costs the name, and no donor the gift.
    partner: cleanName(one("partner")),
    campaign: cleanName(one("campaign")),
    lang: language(one("lang")),
    designation: one("designation"),
    page: /^[\w-]{16,64}$/.exec(one("page") ?? "")?.[0],
    isOdd: isTwice || isStrange,
  };
}

/** The wish in what was typed, as far as the organisation's settings let it be one. */
export function readGift(
  typed: TypedGift,
  lang: string,
  { currencies: offered, designations }: DonationSettings,
): ReadGift {
  const [first, ...others] = offered;
  // One currency needs no choice; of several none is taken without being named.
  const named = typed.currency?.trim().toUpperCase() ?? (others.length > 0 ? "" : first?.currency);
  const found = offered.find(({ currency }) => currency === named);
  const currency = found?.currency ?? first?.currency ?? "USD";
  // "Once" is what a form means that says nothing of it: no gift is regular by itself.
  const frequency = frequencies.find((each) => each === (typed.frequency ?? "once"));
  const limits = frequency && found?.frequencies[frequency];
  const isKnown = designations.some(({ code }) => code === typed.designation);
  const wrong = {
    ...(!found && { currency: true }),
    ...(found && !limits && { frequency: true }),
    ...(typed.designation !== undefined && !isKnown && { designation: true }),
  };
  const bounds = { currency, locale: moneyLocale(lang), ...limits };
  const amount = readAmounts(typed.amounts, bounds);
  if (typeof amount !== "number") return { problems: { ...wrong, amount }, currency };
  if (frequency === undefined || typed.isOdd || Object.keys(wrong).length > 0)
    return { problems: wrong, currency };
  const { campaign, designation, partner } = typed;
  return {
    wish: {
      ...(partner !== undefined && { partner }),
      ...(campaign !== undefined && { campaign }),
      ...(designation !== undefined && { designation }),
      amountMinor: amount,
      currency,
      frequency,
      coverFees: false,
      // Nobody was asked, so nobody is named.
      anonymous: true,
      locale: lang,
    },
  };
}

/**
 * A text for one amount which is read as that amount in this language, whatever its marks mean
 * there.
 */
export function plainAmount(minor: number, currency: string, lang: string): string {
  const decimal = decimalString(minor, currency);
  const locale = moneyLocale(lang);
  const marks = currencies.get(currency)?.exponent === 0 ? ["."] : [".", ",", "٫"];
  const texts = marks.map((mark) => decimal.replace(".", mark));
  const isRead = (text: string) => {
    const read = parseAmount(text, { currency, locale });
    return read.ok && read.minor === minor;
  };
  return texts.find(isRead) ?? decimal;
}

/** Several texts are a question like one that can be read in two ways. */
function readAmounts(texts: readonly string[], bounds: Bounds): number | AmountProblem {
  const [text = "", ...more] = texts;
  const one = parseAmount(text, bounds);
  if (more.length === 0) return one.ok ? one.minor : one.problem;
  const all = texts.map((each) => parseAmount(each, bounds));
  const readings = [...new Set(all.flatMap(readingsOf))].toSorted((a, b) => a - b);
  const [only] = readings;
  const isOne = readings.length === 1 && only !== undefined && all.every(({ ok }) => ok);
  return isOne ? only : { code: "ambiguous", readings };
}

function readingsOf(read: ReturnType<typeof parseAmount>): readonly number[] {
  if (read.ok) return [read.minor];
  return read.problem.code === "ambiguous" ? read.problem.readings : [];
}

const cleanName = (text: string | undefined) =>
  text !== undefined && isCleanText(text) && codePoints(text) <= 60 ? text : undefined;

const language = (text: string | undefined) =>
  /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.exec(text ?? "")?.[0];
