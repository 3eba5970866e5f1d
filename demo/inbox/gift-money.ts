/** Amounts on the pages of gifts: as people read them, and as a file writes them. */
import { currencies, decimalString } from "../../src/contract/money.js";
import { moneyText } from "../backend/payments/money-text.js";

/** `$26.06`, where the currency is named beside it. */
export function signedText(minor: number, currency: string): string {
  return currencies.has(currency)
    ? moneyText(minor, currency, "en-US")
    : `${minor} smallest units of ${currency}`;
}

/** `$26.06 USD`: the code stands beside a sign that several currencies share. */
export function amountText(minor: number, currency: string): string {
  const text = signedText(minor, currency);
  return text.includes(currency) ? text : `${text} ${currency}`;
}

/** `26.06`; nothing for a currency whose digits nobody here knows. */
export function amountInFile(minor: number | null, currency: string): string {
  return minor === null || !currencies.has(currency) ? "" : decimalString(minor, currency);
}
