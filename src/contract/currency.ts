/** The currencies of gifts: one table for every side, so that none is off by a hundred. */
import { codesOf, type Exponent } from "./decimal.js";

/** How a currency is counted. */
export interface Currency {
  /** Digits after the decimal mark; the payment provider's, never `Intl`'s (it says 0 for HUF). */
  readonly exponent: Exponent;
  /** Amounts are multiples of this many minor units. */
  readonly step: number;
  /** What may stand beside an amount instead of the code; spaces inside are left out. */
  readonly signs: readonly string[];
}

/** Who writes `$`; with a country's two letters on either side it is theirs alone: `AU$`, `$AU`. */
const dollars =
  "ARS AUD BBD BMD BND BSD BZD CAD CLP COP DOP FJD GYD HKD JMD KYD LRD MXN NAD NZD SBD SGD SRD " +
  "TTD TWD USD UYU XCD";
const pounds = "FKP GBP GIP LBP SHP";

/** What else is written: every sign that CLDR has in a language of ours, and some more. */
const signs: Readonly<Record<string, string>> = {
  AUD: "A$",
  CAD: "C$",
  GBP: "UK£",
  TWD: "NT$",
  WST: "$WS",
  XCD: "EC$",
  EUR: "€",
  JPY: "¥ ￥ JP¥ 円",
  CNY: "¥ ￥ CN¥ 元",
  KRW: "₩ ￦ 원",
  VND: "₫ Đ",
  HTG: "G",
  BRL: "R$",
  HUF: "FT",
  ISK: "KR",
  RUB: "₽",
  XOF: "FCFA CFA",
  XAF: "FCFA CFA",
  XPF: "CFPF FCFP",
  ILS: "₪",
  INR: "₹",
  KES: "KSH",
  PHP: "₱",
  THB: "฿",
  TZS: "TSH",
  UAH: "₴",
  AED: "د.إ.",
  BHD: "د.ب.",
  DZD: "د.ج.",
  EGP: "ج.م.",
  JOD: "د.أ.",
  KWD: "د.ك.",
  LBP: "ل.ل.",
  MAD: "د.م.",
  OMR: "ر.ع.",
  QAR: "ر.ق.",
  SAR: "ر.س.",
  TND: "د.ت.",
  YER: "ر.ي.",
};

/** `$ US$ $US` for `USD`, where the sign is one of that currency. */
const shared = (code: string, sign: string, codes: string): readonly string[] =>
  codes.includes(code) ? [sign, code.slice(0, 2) + sign, sign + code.slice(0, 2)] : [];

const signsOf = (code: string): readonly string[] => [
  code,
  ...shared(code, "$", dollars),
  ...shared(code, "£", pounds),
  ...(signs[code]?.split(" ") ?? []),
];

const rows = (exponent: Exponent): [string, Currency][] =>
  codesOf(exponent).map((code) => {
    const step = exponent === 3 ? 10 : code === "ISK" ? 100 : 1;
    return [code, { exponent, step, signs: signsOf(code) }];
  });

/** Every currency of a gift. UGX is missing: the provider lists it with 0 and with 2 digits. */
export const currencies: ReadonlyMap<string, Currency> = /*@__PURE__*/ new Map([
  .../*@__PURE__*/ rows(0),
  .../*@__PURE__*/ rows(2),
  .../*@__PURE__*/ rows(3),
]);
