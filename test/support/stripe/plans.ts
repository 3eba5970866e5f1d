/** Gifts every month or year at the fake: a plan, its invoices, and its end. */
import type { Ledger } from "./ledger.js";
import { addCharge, addIntent } from "./money.js";
import type { Invoice, Session, Subscription } from "./objects.js";

export interface Plans {
  /** The next month's or year's gift comes in. */
  nextInvoicePaid(subscription: string): Invoice;
  /** The card is declined a month later; the plan is past due. */
  nextInvoiceFails(subscription: string): Invoice;
  /** An invoice that failed is paid after all. */
  invoicePaidLater(invoice: string): void;
  /** The donor, or staff, ends the plan. */
  cancelsPlan(subscription: string): void;
}

/** A checkout's plan, with its first gift; its invoice comes before `completed`, as in life. */
export function addPlan(
  ledger: Ledger,
  session: Session,
  metadata: Readonly<Record<string, string>>,
): void {
  const plan = ledger.add<Subscription>({
    id: ledger.id("sub"),
    object: "subscription",
    status: "active",
    customer: ledger.id("cus"),
    currency: session.currency,
    created: ledger.now(),
    canceled_at: null,
    ended_at: null,
    latest_invoice: null,
    metadata,
    livemode: ledger.livemode,
  });
  session.subscription = plan.id;
  session.customer = plan.customer;
  ledger.tell("customer.subscription.created", plan);
  const invoice = addInvoice(ledger, plan, session.amount_total, "subscription_create");
  session.invoice = invoice.id;
  payInvoice(ledger, plan, invoice);
}

export function createPlans(ledger: Ledger): Plans {
  const next = (id: string) => {
    const plan = ledger.get("subscription", id);
    const last = ledger.get("invoice", plan.latest_invoice);
    return { plan, invoice: addInvoice(ledger, plan, last.amount_due, "subscription_cycle") };
  };
  return {
    nextInvoicePaid(id) {
      const { plan, invoice } = next(id);
      payInvoice(ledger, plan, invoice);
      return invoice;
    },
    nextInvoiceFails(id) {
      const { plan, invoice } = next(id);
      const intent = intentOf(ledger, invoice);
      ledger.tell("charge.failed", addCharge(ledger, intent, "failed"));
      ledger.tell("payment_intent.payment_failed", intent);
      ledger.tell("invoice.payment_failed", invoice);
      plan.status = "past_due";
      ledger.tell("customer.subscription.updated", plan);
      return invoice;
    },
    invoicePaidLater(id) {
      const invoice = ledger.get("invoice", id);
      const { subscription } = invoice.parent.subscription_details;
      payInvoice(ledger, ledger.get("subscription", subscription), invoice);
    },
    cancelsPlan(id) {
      const plan = ledger.get("subscription", id);
      plan.status = "canceled";
      plan.canceled_at = ledger.now();
      plan.ended_at = ledger.now();
      ledger.tell("customer.subscription.deleted", plan);
    },
  };
}

function addInvoice(
  ledger: Ledger,
  plan: Subscription,
  amount: number,
  reason: Invoice["billing_reason"],
): Invoice {
  const { currency, customer, metadata } = plan;
  const invoice = ledger.add<Invoice>({
    id: ledger.id("in"),
    object: "invoice",
    status: "open",
    billing_reason: reason,
    amount_due: amount,
    amount_paid: 0,
    total: amount,
    currency,
    created: ledger.now(),
    customer,
    parent: {
      type: "subscription_details",
      subscription_details: { subscription: plan.id, metadata },
    },
    status_transitions: { paid_at: null },
    metadata: {},
    livemode: ledger.livemode,
  });
  plan.latest_invoice = invoice.id;
  // An intent of an invoice has none of the plan's metadata.
  const intent = addIntent(ledger, { amount, currency, customer, metadata: {} });
  ledger.add({
    id: ledger.id("inpay"),
    object: "invoice_payment",
    invoice: invoice.id,
    status: "open",
    amount_requested: amount,
    amount_paid: null,
    currency,
    is_default: true,
    payment: { type: "payment_intent", payment_intent: intent.id },
    livemode: ledger.livemode,
  });
  ledger.tell("invoice.created", invoice);
  return invoice;
}

function payInvoice(ledger: Ledger, plan: Subscription, invoice: Invoice): void {
  const intent = intentOf(ledger, invoice);
  ledger.tell("charge.succeeded", addCharge(ledger, intent, "succeeded"));
  ledger.tell("payment_intent.succeeded", intent);
  invoice.status = "paid";
  invoice.amount_paid = invoice.amount_due;
  invoice.status_transitions.paid_at = ledger.now();
  const payment = paymentOf(ledger, invoice);
  payment.status = "paid";
  payment.amount_paid = invoice.amount_due;
  ledger.tell("invoice.paid", invoice);
  ledger.tell("invoice_payment.paid", payment);
  if (plan.status !== "past_due") return;
  plan.status = "active";
  ledger.tell("customer.subscription.updated", plan);
}

function paymentOf(ledger: Ledger, { id }: Invoice) {
  const payment = ledger.all("invoice_payment").find(({ invoice }) => invoice === id);
  if (!payment) throw new RangeError(`the invoice ${id} has no payment`);
  return payment;
}

const intentOf = (ledger: Ledger, invoice: Invoice) =>
  ledger.get("payment_intent", paymentOf(ledger, invoice).payment.payment_intent);
