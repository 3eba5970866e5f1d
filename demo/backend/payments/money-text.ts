/** An amount as people read it, on the pages that the server itself writes. */
import { currencies, decimalString, moneyLocale } from "../../../src/contract/money.js";

/** `$25.00`: minor units in the way of a language. */
export function moneyText(minor: number, currency: string, locale: string): string {
  // Digits come from our table: Intl knows none for some currencies that have two.
  const digits = currencies.get(currency)?.exponent ?? 2;
  const format = new Intl.NumberFormat(moneyLocale(locale), {
    style: "currency",
    currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  // A decimal text is formatted exactly; its type is that of a text which looks like a number.
  return format.format(decimalString(minor, currency) as `${number}`);
}
