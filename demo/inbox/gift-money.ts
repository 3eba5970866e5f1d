/** Amounts on the pages of gifts: as people read them, and as a file writes them. */
import { currencies, decimalString } from "../../src/contract/money.js";
import { moneyText } from "../backend/payments/money-text.js";

/** `$26.06 USD`: the code stands beside a sign that several currencies share. */
export function amountText(minor: number, currency: string): string {
  if (!currencies.has(currency)) return `${minor} smallest units of ${currency}`;
  const text = moneyText(minor, currency, "en-US");
  return text.includes(currency) ? text : `${text} ${currency}`;
}

/** `26.06`; nothing for a currency whose digits nobody here knows. */
export function amountInFile(minor: number | null, currency: string): string {
  return minor === null || !currencies.has(currency) ? "" : decimalString(minor, currency);
}
