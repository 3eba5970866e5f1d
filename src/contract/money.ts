/** Money without floats: minor units, and the reader of amounts as people type them. */
import { currencies } from "./currency.js";

export { currencies };
export { decimalString } from "./decimal.js";

/** What an amount has to keep to, and the language it is typed in (BCP 47). */
export interface Bounds {
  readonly currency: string;
  readonly locale: string;
  /** Smallest gift in minor units; 1 if absent. */
  readonly minMinor?: number | undefined;
  /** Largest gift in minor units; 99,999,999 if absent, and never more. */
  readonly maxMinor?: number | undefined;
}

/** Why an amount was not taken; `readings` are the minor units it could mean, to be asked. */
export type AmountProblem =
  | { readonly code: "empty" | "syntax" | "fraction" | "currency" }
  | { readonly code: "step"; readonly stepMinor: number }
  | { readonly code: "too_small"; readonly minMinor: number }
  | { readonly code: "too_large"; readonly maxMinor: number }
  | { readonly code: "ambiguous"; readonly readings: readonly number[] };

/** An amount in minor units, or what is wrong with it. */
export type ParsedAmount =
  | { readonly ok: true; readonly minor: number }
  | { readonly ok: false; readonly problem: AmountProblem };

/** What the payment provider takes: `b` hundredths of a per cent, and a fixed part. */
export interface FeeModel {
  readonly basisPoints: number;
  readonly fixedMinor: number;
}

/** More than this many minor units is never one gift. */
export const ceilingMinor = 99_999_999;

// Decimal mark, then group mark, where either is an open one. A region not listed always asks: its
// marks may differ from its language's (fr-CH), and Haitian Creole has no settled ones.
const marks: readonly (readonly [string, readonly string[]])[] = [
  [".,", ["en", "en-US", "en-GB", "en-CA", "es-US", "es-MX", "es-PR", "es-419"]],
  [".,", ["ar", "zh", "zh-CN", "sw", "ja", "ko"]],
  [",.", ["es", "es-ES", "de", "de-DE", "vi", "vi-VN", "pt", "pt-BR"]],
  [", ", ["fr", "fr-FR", "fr-CA", "ru", "ru-RU"]],
  [".’", ["de-CH"]],
];

/**
 * The locale whose marks a language of ours is written with, so that an amount which stands on the
 * page can be typed as it stands there: plain Spanish is that of the United States.
 */
export function moneyLocale(lang: string): string {
  return lang.toLowerCase() === "es" ? "es-US" : lang;
}

/**
 * Reads an amount as a person types it. One mark and three digits is asked about, not guessed,
 * unless the language says which it is: `1.000` is a thousand in German and a question in English.
 */
export function parseAmount(text: string, bounds: Bounds): ParsedAmount {
  const currency = currencies.get(bounds.currency);
  if (!currency) return refuse({ code: "currency" });
  // Intl writes direction marks and isolates; embeddings and overrides stay, to be refused.
  const plain = text.replace(/[\u200E\u200F\u061C\u2066-\u2069]/g, "").trim();
  if (plain === "") return refuse({ code: "empty" });
  const [, before = "", number = "", after = ""] =
    /^([^\p{Nd}]*)(\p{Nd}(?:.*\p{Nd})?)([^\p{Nd}]*)$/su.exec(plain) ?? [];
  const digits = number && latinDigits(number);
  if (!digits) return refuse({ code: "syntax" });
  for (const beside of [before, after]) {
    const sign = beside.replace(/\s/g, "").toUpperCase();
    if (sign !== "" && !currency.signs.includes(sign))
      return refuse({ code: isOtherSign(sign) ? "currency" : "syntax" });
  }
  const readings = read(digits, currency.exponent, marksOf(bounds.locale));
  const minors = readings.flatMap((reading) => toMinor(reading, currency.exponent) ?? []);
  const [first] = minors;
  if (readings.length === 0) return refuse({ code: "syntax" });
  if (first === undefined) return refuse({ code: "fraction" });
  if (readings.length > 1) {
    const possible = minors.filter((minor) => minor % currency.step === 0);
    return refuse({ code: "ambiguous", readings: possible });
  }
  const problem = checkAmount(first, bounds);
  return problem ? refuse(problem) : { ok: true, minor: first };
}

/** What is wrong with an amount of minor units, if anything; the server asks the same. */
export function checkAmount(
  minor: number,
  { currency, minMinor = 1, maxMinor = ceilingMinor }: Omit<Bounds, "locale">,
): AmountProblem | undefined {
  const row = currencies.get(currency);
  if (!row) return { code: "currency" };
  if (!Number.isInteger(minor)) return { code: "fraction" };
  const max = Math.min(maxMinor, ceilingMinor);
  if (minor > max) return { code: "too_large", maxMinor: max };
  if (minor < Math.max(minMinor, 1)) return { code: "too_small", minMinor: Math.max(minMinor, 1) };
  return minor % row.step === 0 ? undefined : { code: "step", stepMinor: row.step };
}

/**
 * The smallest total of which the gift remains after fees, however the provider rounds them:
 * ⌈(g+f)·10000/(10000−b)⌉, raised to the currency's step.
 * @throws RangeError when a number is not whole, negative, or the fee takes everything.
 */
export function grossUp(giftMinor: number, fee: FeeModel, currency?: string): number {
  const { basisPoints, fixedMinor } = fee;
  const whole = [giftMinor, basisPoints, fixedMinor].every(
    (n) => Number.isSafeInteger(n) && n >= 0,
  );
  if (!whole || basisPoints >= 10_000)
    throw new RangeError("grossUp: whole minor units, fee below 100 %");
  const rest = BigInt(10_000 - basisPoints);
  const total = ceil((BigInt(giftMinor) + BigInt(fixedMinor)) * 10_000n, rest);
  const step = BigInt(currencies.get(currency ?? "")?.step ?? 1);
  return Number(ceil(total, step) * step);
}

interface Reading {
  readonly whole: string;
  readonly fraction: string;
}

const refuse = (problem: AmountProblem): ParsedAmount => ({ ok: false, problem });
const ceil = (value: bigint, by: bigint) => (value + by - 1n) / by;

function isOtherSign(sign: string): boolean {
  return [...currencies.values()].some((currency) => currency.signs.includes(sign));
}

/** What stands between digits in a language; `zh-Hans-CN` counts as `zh-CN`. */
function marksOf(locale: string): string {
  const [language = "", ...rest] = locale.toLowerCase().split(/[-_]/);
  const end = rest.findIndex((part) => part.length === 1);
  const region = rest
    .slice(0, end < 0 ? undefined : end)
    .find((part) => /^([a-z]{2}|\d{3})$/.test(part));
  const tag = language + (region ? `-${region.toUpperCase()}` : "");
  return marks.find(([, tags]) => tags.includes(tag))?.[0] ?? "";
}

/** The number with digits 0–9 and one sign per kind of mark, or "" when two scripts are mixed. */
function latinDigits(number: string): string {
  // By hand: NFKC would read 5² as 52.
  const zeros = [0x30, 0x660, 0x6f0, 0xff10];
  const seen = new Set<number>();
  const latin = [...number].map((character) => {
    const point = character.codePointAt(0) ?? 0;
    const zero = zeros.find((start) => point >= start && point <= start + 9);
    if (zero === undefined) return character;
    seen.add(zero);
    return String(point - zero);
  });
  return seen.size === 1 ? latin.join("").replace(/，/g, ",").replace(/．/g, ".") : "";
}

/** Every way the number can be read; none when it is no number. */
function read(
  number: string,
  exponent: number,
  [decimal, group]: readonly string[] | string,
): Reading[] {
  const kinds = [...new Set(number.replace(/\d/g, ""))];
  const [first, second] = kinds;
  if (first === undefined) return [{ whole: number, fraction: "" }];
  if (kinds.length > 2 || !kinds.every((mark) => /[.,،٫٬'’\u0020\u00A0\u2009\u202F]/.test(mark)))
    return [];
  if (second !== undefined) {
    const [whole = "", fraction = "", more] = number.split(second);
    const fine =
      more === undefined && isDecimal(second) && first !== "٫" && isGrouped(whole, first);
    return fine ? [{ whole: join(whole, first), fraction }] : [];
  }
  const parts = number.split(first);
  const grouped = isGrouped(number, first) ? [{ whole: join(number, first), fraction: "" }] : [];
  if (!isDecimal(first) || parts.length > 2) return first === "٫" ? [] : grouped;
  const [whole = "", fraction = ""] = parts;
  const asDecimal = { whole, fraction };
  if (first === "٫" || grouped.length === 0) return [asDecimal];
  if (exponent === 3 && first === decimal) return [asDecimal];
  if (exponent !== 3 && first === group) return grouped;
  return [asDecimal, ...grouped];
}

const isDecimal = (mark: string) => /[.,،٫]/.test(mark);
const join = (number: string, mark: string) => number.split(mark).join("");

function isGrouped(number: string, mark: string): boolean {
  const [head = "", ...groups] = number.split(mark);
  return /^[1-9]\d{0,2}$/.test(head) && groups.every((digits) => /^\d{3}$/.test(digits));
}

/** Minor units, or nothing when a digit would be lost; too many digits are one over the ceiling. */
function toMinor({ whole, fraction }: Reading, exponent: number): number | undefined {
  const kept = fraction.replace(/0+$/, "");
  if (kept.length > exponent || fraction.length > 3) return undefined;
  const digits = (whole + kept.padEnd(exponent, "0")).replace(/^0+(?=\d)/, "");
  return digits.length > 9 ? ceilingMinor + 1 : Number(digits);
}
