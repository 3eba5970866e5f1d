/** Writes what a circle costs; the writer of money comes only with a list that names an amount. */
import type { Circles } from "../../client/circles.js";
import type { Cost } from "../../contract/circle.js";
import type * as Money from "../../locale/money.js";

let money: typeof Money | undefined;

/** The list, once its prices can be written; when the writer does not come, there are none. */
export async function withPrices(reading: Promise<Circles>): Promise<Circles> {
  const read = await reading;
  if (!money && read.circles.some(({ cost }) => isPriced(cost)))
    money = await import("../../locale/money.js").catch(() => undefined);
  return read;
}

/** `$10`; nothing where no amount is named, or one in money that nobody here can write. */
export function priceLabel(cost: Cost, lang: string): string | undefined {
  const { amountMinor = 0, currency = "" } = cost;
  if (!money || !isPriced(cost)) return undefined;
  try {
    return money.formatMoney(amountMinor, currency, lang);
  } catch (error) {
    if (error instanceof RangeError) return undefined; // a currency that the contract does not know
    throw error;
  }
}

function isPriced({ kind, amountMinor, currency }: Cost): boolean {
  const isOpen = kind === "free" || kind === "sliding" || kind === "donation";
  return !isOpen && amountMinor !== undefined && currency !== undefined;
}
