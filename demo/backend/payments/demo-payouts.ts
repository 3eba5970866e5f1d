/** What the demo's provider keeps for itself, and what it sends to the bank of one payment: what
 * came without what went back until then. */
import { randomBytes } from "node:crypto";
import type { DemoPayment } from "./demo-payments.js";
import type { PayoutLine } from "./port.js";

/** As card companies take it, so that staff have figures to try their lists with. */
export function demoFee(amountMinor: number): number {
  return Math.min(amountMinor, Math.round(amountMinor * 0.029) + 30);
}

/** For a dispute, whoever wins it. */
export const demoDisputeFee = 1500;

/** The name of its charge. */
export const chargeOf = (paymentId: string) => paymentId.replace("pay_", "charge_");

/** The lines of a payout of this payment alone. */
export function payoutLines(
  amountMinor: number,
  { dispute, id, refundedMinor }: Pick<DemoPayment, "id" | "dispute" | "refundedMinor">,
): readonly PayoutLine[] {
  const line = (kind: PayoutLine["kind"], amount: number, feeMinor = 0): PayoutLine => {
    const ref = `txn_${randomBytes(9).toString("base64url")}`;
    return { ref, kind, chargeRef: chargeOf(id), amountMinor: amount, feeMinor };
  };
  const rest = amountMinor - refundedMinor;
  return [
    line("payment", amountMinor, demoFee(amountMinor)),
    ...(refundedMinor > 0 ? [line("refund", -refundedMinor)] : []),
    ...(dispute === null ? [] : [line("dispute", -rest, demoDisputeFee)]),
    ...(dispute === "won" ? [line("dispute", rest)] : []),
  ];
}
