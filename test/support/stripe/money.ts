/** What moves when money moves at the fake: an intent, its charge, and lines of the balance. */
import type { Ledger } from "./ledger.js";
import type { BalanceTransaction, Charge, Intent } from "./objects.js";

/** Stripe's usual part of a card payment, which is what the fake takes. */
export const feeOf = (amount: number) => Math.round(amount * 0.029) + 30;

interface Wanted {
  readonly amount: number;
  readonly currency: string;
  readonly customer: string | null;
  readonly metadata: Readonly<Record<string, string>>;
}

/** An intent nobody has paid yet. */
export function addIntent(ledger: Ledger, wanted: Wanted): Intent {
  return ledger.add({
    id: ledger.id("pi"),
    object: "payment_intent",
    status: "requires_payment_method",
    amount_received: 0,
    latest_charge: null,
    created: ledger.now(),
    livemode: ledger.livemode,
    ...wanted,
  });
}

/** A try to pay: at a bank it is `pending` for days, a declined card has `failed`. */
export function addCharge(ledger: Ledger, intent: Intent, status: Charge["status"]): Charge {
  const { amount, currency, metadata } = intent;
  const charge = ledger.add({
    id: ledger.id("ch"),
    object: "charge",
    status,
    amount,
    amount_captured: 0,
    amount_refunded: 0,
    refunded: false,
    disputed: false,
    paid: false,
    currency,
    created: ledger.now(),
    balance_transaction: null,
    payment_intent: intent.id,
    metadata,
    livemode: ledger.livemode,
  });
  intent.latest_charge = charge.id;
  if (status === "pending") intent.status = "processing";
  if (status === "succeeded") settleCharge(ledger, intent, charge);
  return charge;
}

/** The money is there. */
export function settleCharge(ledger: Ledger, intent: Intent, charge: Charge): void {
  const { amount, currency } = charge;
  charge.status = "succeeded";
  charge.paid = true;
  charge.amount_captured = amount;
  intent.status = "succeeded";
  intent.amount_received = amount;
  const fee = feeOf(amount);
  const line = addLine(ledger, { type: "charge", amount, fee, currency, source: charge.id });
  charge.balance_transaction = line.id;
}

/** One line of the balance. */
export function addLine(
  ledger: Ledger,
  line: Pick<BalanceTransaction, "type" | "amount" | "fee" | "currency" | "source">,
): BalanceTransaction {
  return ledger.add({
    id: ledger.id("txn"),
    object: "balance_transaction",
    reporting_category: categoryOf(line),
    net: line.amount - line.fee,
    created: ledger.now(),
    payout: null,
    ...line,
  });
}

/** Stripe's own groups, for whoever keeps accounts. */
function categoryOf({ amount, type }: Pick<BalanceTransaction, "type" | "amount">): string {
  switch (type) {
    case "adjustment":
      return amount < 0 ? "dispute" : "dispute_reversal";
    case "stripe_fee":
      return "fee";
    case "payout_failure":
      return "payout_reversal";
    default:
      return type;
  }
}
