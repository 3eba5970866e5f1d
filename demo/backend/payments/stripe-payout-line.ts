/** A line of Stripe's balance as a part of a payout, by the categories that Stripe keeps for
 * accounts. */
import type { Stripe } from "stripe";
import type { PayoutLine } from "./port.js";
import { idOf } from "./stripe-id.js";

/** The line, with the charge that it is about where its source was read with it. */
export function payoutLine(line: Stripe.BalanceTransaction): PayoutLine {
  const { amount, fee, id, reporting_category: category, source } = line;
  return {
    ref: id,
    kind: kinds.get(category) ?? "other",
    chargeRef: chargeOf(source),
    amountMinor: amount,
    feeMinor: fee,
  };
}

const kinds = new Map<string, PayoutLine["kind"]>([
  ["charge", "payment"],
  // A bank debit that is called off after it was paid, and refunds, one way and the other.
  ["charge_failure", "refund"],
  ["refund", "refund"],
  ["refund_failure", "refund"],
  ["dispute", "dispute"],
  ["dispute_reversal", "dispute"],
  ["fee", "fee"],
  ["network_cost", "fee"],
  ["tax", "fee"],
  ["payout_reversal", "returned"],
]);

function chargeOf(source: Stripe.BalanceTransaction["source"]): string | undefined {
  if (source === null || typeof source === "string") return undefined;
  switch (source.object) {
    case "charge":
      return source.id;
    case "refund":
    case "dispute":
      return idOf(source.charge);
    default:
      return undefined;
  }
}
