/** How many digits each currency has after its mark, apart from the reader of typed amounts. */

/** Digits after the decimal mark; the payment provider's, never `Intl`'s (it says 0 for HUF). */
export type Exponent = 0 | 2 | 3;

const codes: Readonly<Record<Exponent, string>> = {
  0: "BIF CLP DJF GNF JPY KMF KRW MGA PYG RWF VND VUV XAF XOF XPF",
  2:
    "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BWP BYN BZD " +
    "CAD CDF CHF CNY COP CRC CVE CZK DKK DOP DZD EGP ETB EUR FJD FKP GBP GEL GIP GMD GTQ GYD " +
    "HKD HNL HTG HUF IDR ILS INR ISK JMD KES KGS KHR KYD KZT LAK LBP LKR LRD LSL MAD MDL MKD " +
    "MMK MNT MOP MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR " +
    "RON RSD RUB SAR SBD SCR SEK SGD SHP SLE SOS SRD STD SZL THB TJS TOP TRY TTD TWD TZS UAH " +
    "USD UYU UZS WST XCD YER ZAR ZMW",
  3: "BHD JOD KWD OMR TND",
};

/** The codes (ISO 4217) of the currencies with so many digits. */
export function codesOf(exponent: Exponent): readonly string[] {
  return codes[exponent].split(" ");
}

/**
 * Minor units as a decimal text, `2606` → `26.06`, which `Intl.NumberFormat` formats exactly.
 * @throws RangeError when the currency is not in the table.
 */
export function decimalString(minor: number | bigint, currency: string): string {
  const exponent = exponents.find((each) => codesOf(each).includes(currency));
  if (exponent === undefined) throw new RangeError(`decimalString: no currency ${currency}`);
  const value = BigInt(minor);
  const digits = String(value < 0n ? -value : value).padStart(exponent + 1, "0");
  const cut = digits.length - exponent;
  const fraction = exponent === 0 ? "" : `.${digits.slice(cut)}`;
  return `${value < 0n ? "-" : ""}${digits.slice(0, cut)}${fraction}`;
}

const exponents: readonly Exponent[] = [0, 2, 3];
