/** The currencies of gifts: one table for every side, so that none is off by a hundred. */

/** How a currency is counted. */
export interface Currency {
  /** Digits after the decimal mark; the payment provider's, never `Intl`'s (it says 0 for HUF). */
  readonly exponent: 0 | 2 | 3;
  /** Amounts are multiples of this many minor units. */
  readonly step: number;
  /** What may stand beside an amount instead of the code; spaces inside are left out. */
  readonly signs: readonly string[];
}

const none = "BIF CLP DJF GNF JPY KMF KRW MGA PYG RWF VND VUV XAF XOF XPF";
const thousandths = "BHD JOD KWD OMR TND";
const hundredths =
  "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BWP BYN BZD " +
  "CAD CDF CHF CNY COP CRC CVE CZK DKK DOP DZD EGP ETB EUR FJD FKP GBP GEL GIP GMD GTQ GYD " +
  "HKD HNL HTG HUF IDR ILS INR ISK JMD KES KGS KHR KYD KZT LAK LBP LKR LRD LSL MAD MDL MKD " +
  "MMK MNT MOP MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR " +
  "RON RSD RUB SAR SBD SCR SEK SGD SHP SLE SOS SRD STD SZL THB TJS TOP TRY TTD TWD TZS UAH " +
  "USD UYU UZS WST XCD YER ZAR ZMW";

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

const rows = (codes: string, exponent: 0 | 2 | 3): [string, Currency][] =>
  codes.split(" ").map((code) => {
    const step = exponent === 3 ? 10 : code === "ISK" ? 100 : 1;
    return [code, { exponent, step, signs: [code, ...(signs[code]?.split(" ") ?? [])] }];
  });

/** Every currency of a gift. UGX is missing: the provider lists it with 0 and with 2 digits. */
export const currencies: ReadonlyMap<string, Currency> = /*@__PURE__*/ new Map([
  .../*@__PURE__*/ rows(none, 0),
  .../*@__PURE__*/ rows(hundredths, 2),
  .../*@__PURE__*/ rows(thousandths, 3),
]);
