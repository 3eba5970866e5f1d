/** What is asked of Stripe when an event comes: the facts as they are now, whatever the event
 * says. */
import { Stripe } from "stripe";
import { Refusal } from "../guards/problem.js";
import type { Charge, Payment, PayoutLine } from "./port.js";
import { idOf } from "./stripe-id.js";
import { payoutLine } from "./stripe-payout-line.js";

/** A payment, with the gift that it is marked with, or that its plan is. */
export interface FoundPayment {
  readonly giftId: string | undefined;
  readonly payment: Payment;
}

export interface StripeReader {
  session(id: string): Promise<Stripe.Checkout.Session | undefined>;
  invoice(id: string): Promise<Stripe.Invoice | undefined>;
  plan(id: string): Promise<Stripe.Subscription | undefined>;
  payout(id: string): Promise<Stripe.Payout | undefined>;
  /** What a payout is made of. */
  linesOf(payout: string): Promise<readonly PayoutLine[]>;
  /** The payment of a charge that brought money, else nothing. */
  payment(charge: string): Promise<FoundPayment | undefined>;
  /** What is known of the charge of a payment or of an invoice. */
  chargeOf(of: { readonly intent?: string; readonly invoice?: string }): Promise<Known | undefined>;
}

export interface Known extends Charge {
  readonly paidAt: Date;
}

export function createReader(stripe: Stripe): StripeReader {
  return {
    session: (id) => found(() => stripe.checkout.sessions.retrieve(id)),
    invoice: (id) => found(() => stripe.invoices.retrieve(id)),
    plan: (id) => found(() => stripe.subscriptions.retrieve(id)),
    payout: (id) => found(() => stripe.payouts.retrieve(id)),
    async linesOf(payout) {
      const lines = await found(async () => {
        const all: PayoutLine[] = [];
        const asked = { payout, limit: 100, expand: ["data.source"] };
        for await (const line of stripe.balanceTransactions.list(asked))
          // The payout's own line takes all of it off the balance.
          if (line.type !== "payout") all.push(payoutLine(line));
        return all;
      });
      return lines ?? [];
    },
    async payment(id) {
      const charge = await found(() =>
        stripe.charges.retrieve(id, { expand: ["balance_transaction"] }),
      );
      if (charge?.status !== "succeeded") return undefined;
      const known = await knownOf(charge);
      const intent = idOf(charge.payment_intent);
      const sum = { amountMinor: charge.amount, currency: charge.currency.toUpperCase() };
      const giftId = charge.metadata["gift"];
      if (giftId !== undefined)
        return {
          giftId,
          payment: { ref: intent ?? id, ...sum, paidAt: known.paidAt, charge: known },
        };
      const invoice = intent === undefined ? undefined : await invoiceOf(intent);
      if (!invoice) return undefined;
      const paidAt = paidAtOf(invoice) ?? known.paidAt;
      return {
        giftId: giftOfInvoice(invoice),
        payment: { ref: invoice.id, ...sum, paidAt, charge: known },
      };
    },
    async chargeOf({ intent, invoice }) {
      const paid = intent ?? (invoice === undefined ? undefined : await intentOf(invoice));
      if (paid === undefined) return undefined;
      const read = await found(() =>
        stripe.paymentIntents.retrieve(paid, { expand: ["latest_charge.balance_transaction"] }),
      );
      const charge = read?.latest_charge;
      if (!charge || typeof charge === "string" || charge.status !== "succeeded") return undefined;
      return knownOf(charge);
    },
  };

  async function knownOf(charge: Stripe.Charge): Promise<Known> {
    const line = charge.balance_transaction;
    const settled = line !== null && typeof line !== "string" ? line : undefined;
    // An account that keeps its money in another currency tells fees in that one.
    const told = settled?.currency === charge.currency ? settled : undefined;
    const refunds = charge.amount_refunded > 0 ? await refundsOf(charge.id) : [];
    const [latest] = refunds.toSorted((one, other) => other.created - one.created);
    const dispute = charge.disputed ? await disputeOf(charge) : undefined;
    return {
      ref: charge.id,
      paidAt: at(settled?.created ?? charge.created),
      providerFeeMinor: told?.fee,
      netMinor: told?.net,
      refundedMinor: refunds.reduce((sum, { amount }) => sum + amount, 0),
      refundedAt: latest && at(latest.created),
      ...dispute,
    };
  }

  /** Refunds that failed or were taken back are not money that went back. */
  async function refundsOf(charge: string): Promise<readonly Stripe.Refund[]> {
    const read = await found(async () => {
      const refunds: Stripe.Refund[] = [];
      for await (const refund of stripe.refunds.list({ charge, limit: 100 })) refunds.push(refund);
      return refunds;
    });
    return (read ?? []).filter(({ status }) => status !== "failed" && status !== "canceled");
  }

  async function disputeOf({ currency, id }: Stripe.Charge) {
    const read = await found(() => stripe.disputes.list({ charge: id, limit: 1 }));
    const dispute = read?.data[0];
    if (!dispute) return undefined;
    // What is given back when it is won stands there below zero.
    const lines = dispute.balance_transactions.filter((line) => line.currency === currency);
    return {
      dispute: disputeStates.get(dispute.status) ?? ("open" as const),
      disputeFeeMinor: lines.reduce((sum, { fee }) => sum + fee, 0),
    };
  }

  async function invoiceOf(intent: string): Promise<Stripe.Invoice | undefined> {
    const read = await found(() =>
      stripe.invoicePayments.list({
        payment: { type: "payment_intent", payment_intent: intent },
        expand: ["data.invoice"],
      }),
    );
    const invoice = read?.data[0]?.invoice;
    return invoice && typeof invoice !== "string" && !("deleted" in invoice) ? invoice : undefined;
  }

  async function intentOf(invoice: string): Promise<string | undefined> {
    const read = await found(() => stripe.invoicePayments.list({ invoice, status: "paid" }));
    return idOf(read?.data[0]?.payment.payment_intent);
  }
}

const disputeStates = new Map<string, "won" | "lost">([
  ["won", "won"],
  ["warning_closed", "won"],
  ["prevented", "won"],
  ["lost", "lost"],
]);

/** The gift of the plan that an invoice belongs to. */
export function giftOfInvoice({ parent }: Stripe.Invoice): string | undefined {
  return parent?.subscription_details?.metadata?.["gift"];
}

export function paidAtOf({ status_transitions }: Stripe.Invoice): Date | undefined {
  const paidAt = status_transitions.paid_at;
  return paidAt === null ? undefined : at(paidAt);
}

export const at = (seconds: number): Date => new Date(seconds * 1000);

/**
 * An answer of Stripe's; nothing where it knows no such object, or another account's.
 * @throws Refusal 503 `unavailable` for anything else.
 */
async function found<Answer>(ask: () => Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof Stripe.errors.StripeError)) throw error;
    const { code, statusCode, type } = error;
    if (statusCode === 404 || code === "resource_missing") return undefined;
    // Its words could repeat what it was asked.
    console.error(`haven: Stripe did not tell what became of a gift (${type} ${statusCode}).`);
    throw new Refusal(503, "unavailable", { headers: { "Retry-After": "30" } });
  }
}
