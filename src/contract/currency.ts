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

const signs: Readonly<Record<string, string>> = {
  USD: "$ US$ $US",
  CAD: "$ CA$ $CA C$",
  MXN: "$ MX$ $MX",
  EUR: "€",
  GBP: "£ £GB GB£ UK£",
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
  KWD: "د.ك.",
  BHD: "د.ب.",
};

const rows = (exponent: Exponent): [string, Currency][] =>
  codesOf(exponent).map((code) => {
    const step = exponent === 3 ? 10 : code === "ISK" ? 100 : 1;
    return [code, { exponent, step, signs: [code, ...(signs[code]?.split(" ") ?? [])] }];
  });

/** Every currency of a gift. UGX is missing: the provider lists it with 0 and with 2 digits. */
export const currencies: ReadonlyMap<string, Currency> = /*@__PURE__*/ new Map([
  .../*@__PURE__*/ rows(0),
  .../*@__PURE__*/ rows(2),
  .../*@__PURE__*/ rows(3),
]);
