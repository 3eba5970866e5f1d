/** Sums of payments, for each currency and campaign apart: two currencies are never added, and test
 * money never with real money. */
import type { PaymentLine } from "./gift-lines.js";

/** What some payments of one currency and mode come to, in minor units. */
export interface Sums {
  readonly currency: string;
  readonly mode: PaymentLine["mode"];
  /** Gifts of which the first payment is among them, and later instalments of plans. */
  readonly gifts: number;
  readonly instalments: number;
  /** Everything that came, and its two parts. */
  readonly totalMinor: number;
  readonly giftMinor: number;
  readonly feeMinor: number;
  /** What went back to donors, and what lost disputes took. */
  readonly refundedMinor: number;
  readonly lostMinor: number;
  /** The rest: what came without what went back. */
  readonly keptMinor: number;
  /** What the provider kept, as far as it told us, and of how many payments it did not. */
  readonly providerFeeMinor: number;
  readonly withoutFee: number;
}

/** Sums of a currency, whole and for each campaign; `null` is a gift that names none. */
export interface CurrencySums {
  readonly all: Sums;
  readonly campaigns: readonly { readonly campaign: string | null; readonly sums: Sums }[];
}

/** The currencies in the order of the alphabet, campaigns too, and those without one at the end. */
export function sumsByCurrency(
  lines: readonly PaymentLine[],
  mode: PaymentLine["mode"],
): readonly CurrencySums[] {
  const own = lines.filter((line) => line.mode === mode);
  return unique(own.map(({ currency }) => currency)).map((currency) => {
    const here = own.filter((line) => line.currency === currency);
    const named = unique(here.flatMap(({ campaign }) => campaign ?? []));
    const without = here.some(({ campaign }) => campaign === null) ? [null] : [];
    return {
      all: sumOf(here, currency, mode),
      campaigns: [...named, ...without].map((campaign) => ({
        campaign,
        sums: sumOf(
          here.filter((line) => line.campaign === campaign),
          currency,
          mode,
        ),
      })),
    };
  });
}

function sumOf(lines: readonly PaymentLine[], currency: string, mode: PaymentLine["mode"]): Sums {
  const sum = (part: (line: PaymentLine) => number) =>
    lines.reduce((total, line) => total + part(line), 0);
  return {
    currency,
    mode,
    gifts: lines.filter(({ number }) => number === 1).length,
    instalments: lines.filter(({ kind }) => kind === "instalment").length,
    totalMinor: sum((line) => line.totalMinor),
    giftMinor: sum((line) => line.giftMinor),
    feeMinor: sum((line) => line.feeMinor),
    refundedMinor: sum((line) => line.refundedMinor),
    lostMinor: sum((line) => line.lostMinor),
    keptMinor: sum((line) => line.keptMinor),
    providerFeeMinor: sum((line) => line.providerFeeMinor ?? 0),
    withoutFee: lines.filter((line) => line.providerFeeMinor === null).length,
  };
}

const unique = (values: readonly string[]) => [...new Set(values)].toSorted();
