/** What becomes of money later at the fake: refunds, disputes, warnings, the way to the bank. */
import type { Ledger } from "./ledger.js";
import { addLine } from "./money.js";
import type { Charge, Dispute, Payout, Refund } from "./objects.js";

export interface Afterwards {
  /** The charge of a one-off gift, or of the newest invoice of a plan. */
  chargeOf(sessionOrInvoice: string): Charge;
  /** Staff give money back; all of it unless an amount is said. */
  refunds(charge: string, amount?: number): Refund;
  /** The donor's bank sends a refund back: the money is with the organisation again. */
  refundFails(refund: string): void;
  disputes(charge: string): Dispute;
  closesDispute(dispute: string, end: "won" | "lost"): void;
  /** A card's company calls a charge a probable fraud. */
  warns(charge: string): void;
  /** Sends to the bank what came in, in one currency, and tells so. */
  payout(currency: string): Payout;
  /** The bank sends a payout back: the money is on the balance again, in one line. */
  payoutFails(payout: string): void;
  /** Stripe asks for something that is about no charge. */
  asksFee(amount: number, currency: string): void;
}

export function createAfterwards(ledger: Ledger): Afterwards {
  const charge = (id: string) => ledger.get("charge", id);
  return {
    chargeOf(id) {
      const session = ledger.find("checkout.session", id);
      const invoice = session ? session.invoice : id;
      const payment = ledger.all("invoice_payment").find((each) => each.invoice === invoice);
      const intent = payment?.payment.payment_intent ?? session?.payment_intent ?? null;
      return charge(ledger.get("payment_intent", intent).latest_charge ?? "");
    },
    refunds(id, amount = charge(id).amount) {
      const of = charge(id);
      const { currency, payment_intent } = of;
      const refund = ledger.add<Refund>({
        id: ledger.id("re"),
        object: "refund",
        status: "succeeded",
        amount,
        currency,
        created: ledger.now(),
        charge: id,
        payment_intent,
      });
      addLine(ledger, { type: "refund", amount: -amount, fee: 0, currency, source: refund.id });
      ledger.tell("refund.created", refund);
      refundedIn(of, amount);
      ledger.tell("charge.refunded", of);
      return refund;
    },
    refundFails(id) {
      const refund = ledger.get("refund", id);
      const { amount, currency } = refund;
      refund.status = "failed";
      addLine(ledger, { type: "refund_failure", amount, fee: 0, currency, source: id });
      refundedIn(charge(refund.charge), -amount);
      ledger.tell("refund.updated", refund);
      ledger.tell("refund.failed", refund);
    },
    disputes(id) {
      const of = charge(id);
      const { amount, currency, payment_intent } = of;
      of.disputed = true;
      const dispute = ledger.add<Dispute>({
        id: ledger.id("du"),
        object: "dispute",
        status: "needs_response",
        amount,
        currency,
        created: ledger.now(),
        reason: "fraudulent",
        charge: id,
        balance_transactions: [],
        payment_intent,
        livemode: ledger.livemode,
      });
      adjusted(dispute, { amount: -amount, fee: 1500 });
      ledger.tell("charge.dispute.created", dispute);
      ledger.tell("charge.dispute.funds_withdrawn", dispute);
      return dispute;
    },
    closesDispute(id, end) {
      const dispute = ledger.get("dispute", id);
      dispute.status = end;
      if (end === "won") {
        adjusted(dispute, { amount: dispute.amount, fee: 0 });
        ledger.tell("charge.dispute.funds_reinstated", dispute);
      }
      ledger.tell("charge.dispute.closed", dispute);
    },
    warns(id) {
      const { payment_intent } = charge(id);
      const warning = ledger.add({
        id: ledger.id("issfr"),
        object: "radar.early_fraud_warning",
        actionable: true,
        fraud_type: "unauthorized_use_of_card",
        created: ledger.now(),
        charge: id,
        payment_intent,
        livemode: ledger.livemode,
      } as const);
      ledger.tell("radar.early_fraud_warning.created", warning);
    },
    payout(currency) {
      const lines = ledger
        .all("balance_transaction")
        .filter((line) => line.payout === null && line.currency === currency);
      const payout = ledger.add<Payout>({
        id: ledger.id("po"),
        object: "payout",
        status: "paid",
        amount: lines.reduce((sum, { net }) => sum + net, 0),
        currency,
        created: ledger.now(),
        arrival_date: ledger.now() + 2 * 86_400,
        automatic: true,
        livemode: ledger.livemode,
      });
      const own = addLine(ledger, {
        type: "payout",
        amount: -payout.amount,
        fee: 0,
        currency,
        source: payout.id,
      });
      for (const line of [...lines, own]) line.payout = payout.id;
      ledger.tell("payout.created", payout);
      ledger.tell("payout.paid", payout);
      return payout;
    },
    payoutFails(id) {
      const payout = ledger.get("payout", id);
      const { amount, currency } = payout;
      payout.status = "failed";
      addLine(ledger, { type: "payout_failure", amount, fee: 0, currency, source: id });
      ledger.tell("payout.failed", payout);
    },
    asksFee(amount, currency) {
      addLine(ledger, { type: "stripe_fee", amount: -amount, fee: 0, currency, source: null });
    },
  };

  /** What a dispute does to the balance stands in it too. */
  function adjusted(dispute: Dispute, { amount, fee }: { amount: number; fee: number }): void {
    const { currency, id } = dispute;
    const line = addLine(ledger, { type: "adjustment", amount, fee, currency, source: id });
    dispute.balance_transactions.push(line);
  }
}

function refundedIn(charge: Charge, amount: number): void {
  charge.amount_refunded += amount;
  charge.refunded = charge.amount_refunded === charge.amount;
}
