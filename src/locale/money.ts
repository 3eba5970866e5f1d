/** Money as people write it, from whole minor units, the same in every engine: no floats. */
import { money as english } from "../../locales/generated/en/money.js";
import { decimalString } from "../contract/decimal.js";
import { tableOf } from "./tables.js";

/**
 * `2500` USD is `$25`, `2575` is `$25.75`; `cents: "always"` writes `$25.00`. Three digits are
 * always written: `1,000` of a currency that has them would be one, or a thousand.
 * @param minor whole minor units (cents)
 * @throws RangeError when the contract knows no such currency.
 */
export function formatMoney(
  minor: number,
  currency: string,
  lang: string,
  cents: "needed" | "always" = "needed",
): string {
  const { pattern, decimal, group, signs } = tableOf(lang).money ?? english;
  const [whole = "", fraction = ""] = decimalString(Math.abs(minor), currency).split(".");
  const shown = /[1-9]|.../.test(fraction) || (fraction !== "" && cents === "always");
  const number = whole.replace(/\B(?=(?:\d{3})+$)/g, group) + (shown ? decimal + fraction : "");
  const sign = signs[currency] ?? currency;
  // A sign that ends in a letter keeps apart from the number, on the same line (UTS 35, part 3).
  const text = pattern
    .replace(/¤(?=#)/, /\p{L}$/u.test(sign) ? `${sign}\u00A0` : sign)
    .replace(/¤/, sign)
    .replace("#", number);
  return minor < 0 ? `−${text}` : text;
}
