/** Each kind of news of Stripe's in our own words. */
import type { Stripe } from "stripe";
import { Refusal } from "../guards/problem.js";
import type { Happening, Payment, PaymentEvent } from "./port.js";
import { idOf } from "./stripe-id.js";
import { at, giftOfInvoice, paidAtOf } from "./stripe-reader.js";
import type { StripeReader } from "./stripe-reader.js";

/** What a piece of news is about, and what it tells. */
export type News = Pick<PaymentEvent, "giftId" | "happenings">;

export interface Reader extends StripeReader {
  /** The event was written in another version than ours: its object is read again. */
  readonly isOld: boolean;
}

const nothing: News = { happenings: [] };

/** A checkout that ended, one way or the other. */
export async function fromCheckout(
  event:
    | Stripe.CheckoutSessionCompletedEvent
    | Stripe.CheckoutSessionAsyncPaymentSucceededEvent
    | Stripe.CheckoutSessionAsyncPaymentFailedEvent
    | Stripe.CheckoutSessionExpiredEvent,
  reader: Reader,
): Promise<News> {
  const { id } = event.data.object;
  const session = reader.isOld ? await reader.session(id) : event.data.object;
  const giftId = session?.metadata?.["gift"];
  if (!session || giftId === undefined) return nothing;
  switch (event.type) {
    case "checkout.session.expired":
      return { giftId, happenings: [{ type: "expired", checkoutRef: id }] };
    case "checkout.session.async_payment_failed":
      return { giftId, happenings: [{ type: "failed", checkoutRef: id }] };
    default:
      return { giftId, happenings: await finished(session, at(event.created), reader) };
  }
}

async function finished(
  session: Stripe.Checkout.Session,
  toldAt: Date,
  reader: Reader,
): Promise<readonly Happening[]> {
  const planRef = idOf(session.subscription);
  const invoice = idOf(session.invoice);
  const intent = idOf(session.payment_intent);
  const named: Happening = {
    type: "named",
    providerRef: session.id,
    ...(planRef !== undefined && { planRef }),
  };
  const sum = {
    amountMinor: session.amount_total ?? 0,
    currency: (session.currency ?? "").toUpperCase(),
  };
  const ref = invoice ?? intent;
  // A bank that has not confirmed is no money; nor is a checkout that asked for none.
  if (session.payment_status !== "paid" || ref === undefined)
    return [named, { type: "promised", sum }];
  const charge = await known(
    reader.chargeOf(invoice === undefined ? { intent: ref } : { invoice }),
  );
  const payment: Payment = { ref, ...sum, paidAt: charge?.paidAt ?? toldAt, charge };
  return [named, { type: "paid", payment }];
}

/** An invoice of a plan: its first, whose gift the checkout tells too, or an instalment. */
export async function fromInvoice(
  event: Stripe.InvoicePaidEvent | Stripe.InvoicePaymentFailedEvent,
  reader: Reader,
): Promise<News> {
  const { id } = event.data.object;
  const invoice = reader.isOld ? await reader.invoice(id) : event.data.object;
  const giftId = invoice && giftOfInvoice(invoice);
  const planRef = idOf(invoice?.parent?.subscription_details?.subscription);
  if (!invoice || giftId === undefined || planRef === undefined) return nothing;
  if (event.type === "invoice.payment_failed") return fromPlan(planRef, reader);
  const named: Happening = { type: "named", planRef };
  // The plan's state is told by an event of its own too: money does not wait for it.
  const fared = (await known(fromPlan(planRef, reader)))?.happenings ?? [];
  if (invoice.amount_paid <= 0) return { giftId, happenings: [named, ...fared] };
  const charge = await known(reader.chargeOf({ invoice: id }));
  const payment: Payment = {
    ref: id,
    amountMinor: invoice.amount_paid,
    currency: invoice.currency.toUpperCase(),
    paidAt: paidAtOf(invoice) ?? charge?.paidAt ?? at(event.created),
    charge,
  };
  return { giftId, happenings: [named, { type: "paid", payment }, ...fared] };
}

/** How a plan fares now: what an event says of it may be overtaken. */
export async function fromPlan(planRef: string, reader: Reader): Promise<News> {
  const plan = await reader.plan(planRef);
  const giftId = plan?.metadata["gift"];
  const state = plan && planStates.get(plan.status);
  if (giftId === undefined || !state) return nothing;
  const endedAt = plan.ended_at === null ? undefined : at(plan.ended_at);
  return { giftId, happenings: [{ type: "planFared", planRef, state, endedAt }] };
}

const planStates = new Map<string, "active" | "pastDue" | "ended">([
  ["active", "active"],
  ["trialing", "active"],
  ["past_due", "pastDue"],
  ["unpaid", "pastDue"],
  ["canceled", "ended"],
  ["incomplete_expired", "ended"],
]);

/** All that is known of a charge, whatever it was that happened to it. */
export async function fromCharge(
  id: string | undefined,
  reader: Reader,
  more: readonly Happening[] = [],
): Promise<News> {
  const found = id === undefined ? undefined : await reader.payment(id);
  if (found?.giftId === undefined) return nothing;
  return { giftId: found.giftId, happenings: [{ type: "paid", payment: found.payment }, ...more] };
}

/** What a payout to the bank is made of; only automatic ones say so. */
export async function fromPayout(id: string, reader: Reader): Promise<News> {
  const payout = await reader.payout(id);
  if (!payout?.automatic) return nothing;
  const { amount, arrival_date, currency, status } = payout;
  const paidOut: Happening = {
    type: "paidOut",
    payoutRef: id,
    payoutOn: at(arrival_date).toISOString().slice(0, 10),
    failed: status === "failed" || status === "canceled",
    sum: { amountMinor: amount, currency: currency.toUpperCase() },
    lines: await reader.linesOf(id),
  };
  return { happenings: [paidOut] };
}

/** Facts that may be missing: money that came is not kept waiting for them. */
async function known<Fact>(asked: Promise<Fact>): Promise<Fact | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}
