/** What the provider sent to the bank, payout by payout: why a line of the bank's statement is what
 * it is. */
import type { PayoutLineRow, PayoutRow } from "./payout-rows.js";

/**
 * One payout in minor units: what came in, less what went back, what is disputed and what the
 * provider kept, with what is about no gift and what nobody told, is what the bank receives.
 */
export interface Payout extends Pick<PayoutRow, "ref" | "on" | "currency" | "failed"> {
  /** Payments of gifts that are in it. */
  readonly payments: number;
  readonly cameInMinor: number;
  readonly wentBackMinor: number;
  readonly disputedMinor: number;
  readonly feesMinor: number;
  /** What is about no gift, and an earlier payout that came back. */
  readonly otherMinor: number;
  /** What the lines do not explain; the provider may not have told all of them yet. */
  readonly untoldMinor: number;
  /** What the bank receives; null where nobody told. */
  readonly amountMinor: number | null;
}

export function payoutOf({ amountMinor, currency, failed, lines, on, ref }: PayoutRow): Payout {
  const ours = lines.filter(isOurs);
  const of = (kind: PayoutLineRow["kind"]) => ours.filter((line) => line.kind === kind);
  const amount = (some: readonly PayoutLineRow[]) => sum(some, (line) => line.amountMinor);
  return {
    ref,
    on,
    currency,
    failed,
    payments: of("payment").length,
    cameInMinor: amount(of("payment")),
    wentBackMinor: 0 - amount(of("refund")),
    disputedMinor: 0 - amount(of("dispute")),
    feesMinor: sum(ours, (line) => line.feeMinor) - amount(of("fee")),
    otherMinor: sum(
      lines.filter((line) => !isOurs(line)),
      netOf,
    ),
    untoldMinor: untoldOf({ amountMinor, lines }),
    amountMinor,
  };
}

/** What is missing until the lines add up to what the bank receives. */
export function untoldOf({ amountMinor, lines }: Pick<PayoutRow, "amountMinor" | "lines">): number {
  return amountMinor === null ? 0 : amountMinor - sum(lines, netOf);
}

export const netOf = ({
  amountMinor,
  feeMinor,
}: Pick<PayoutLineRow, "amountMinor" | "feeMinor">): number => amountMinor - feeMinor;

/** The provider's own fees are everybody's: gifts are why there is an account. */
function isOurs({ giftId, kind }: PayoutLineRow): boolean {
  switch (kind) {
    case "payment":
    case "refund":
    case "dispute":
      return giftId !== null;
    case "fee":
      return true;
    case "returned":
    case "other":
      return false;
  }
}

const sum = <Each>(all: readonly Each[], part: (each: Each) => number) =>
  all.reduce((total, each) => total + part(each), 0);
