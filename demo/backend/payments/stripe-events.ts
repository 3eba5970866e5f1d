/** Stripe's signed news as what happened to a gift; what an event does not say, or may say of an
 * older moment, is read again at Stripe. */
import type { Stripe } from "stripe";
import { z } from "../../../src/contract/zod.js";
import { Refusal } from "../guards/problem.js";
import type { PaymentEvent } from "./port.js";
import { stripeVersion } from "./stripe-client.js";
import { fromCheckout, fromCharge, fromInvoice, fromPayout, fromPlan } from "./stripe-news.js";
import type { News, Reader } from "./stripe-news.js";
import { idOf } from "./stripe-id.js";
import { createReader } from "./stripe-reader.js";
import { signedEvent } from "./stripe-signed.js";

export interface StripeEvents {
  readonly stripe: Stripe;
  /** Of the webhook; two while one is being changed. */
  readonly secrets: readonly string[];
  readonly mode: "live" | "test";
  readonly now: () => Date;
}

const Envelope = z.object({
  id: z.string().check(z.minLength(4), z.maxLength(255)),
  type: z.string().check(z.maxLength(100)),
  created: z.int(),
  livemode: z.boolean(),
  data: z.object({ object: z.object({ object: z.string() }) }),
});

/**
 * What reads the requests to the webhook.
 * @throws Refusal 400 `signature_invalid`, `malformed`; 503 `unavailable` where Stripe has to be
 * asked and does not answer: it sends the event again, for three days.
 */
export function stripeEvents({ mode, now, secrets, stripe }: StripeEvents) {
  const reader = createReader(stripe);

  return async (headers: Headers, body: Uint8Array): Promise<PaymentEvent> => {
    const event = signedEvent(headers, body, secrets, now());
    if (!z.safeParse(Envelope, event).success) throw new Refusal(400, "malformed");
    const { api_version, id, livemode, type } = event;
    const readAt = now();
    const told = { id, type, mode: livemode ? "live" : "test", readAt } as const;
    // Our key reads nothing of the other mode; the gift, where there is one, is for staff to see.
    if (told.mode !== mode) return { ...told, giftId: giftOfAny(event), happenings: [] };
    // Another version has other fields: then only the ids in it are believed.
    const news = await newsOf(event, { ...reader, isOld: api_version !== stripeVersion });
    return { ...told, ...news };
  };
}

async function newsOf(event: Stripe.Event, reader: Reader): Promise<News> {
  switch (event.type) {
    case "checkout.session.completed":
    case "checkout.session.async_payment_succeeded":
    case "checkout.session.async_payment_failed":
    case "checkout.session.expired":
      return fromCheckout(event, reader);
    case "invoice.paid":
    case "invoice.payment_failed":
      return fromInvoice(event, reader);
    case "customer.subscription.updated":
    case "customer.subscription.deleted":
      return fromPlan(event.data.object.id, reader);
    case "charge.succeeded":
    case "charge.updated":
    case "charge.refunded":
      return fromCharge(event.data.object.id, reader);
    case "refund.created":
    case "refund.updated":
    case "refund.failed":
    case "charge.dispute.created":
    case "charge.dispute.updated":
    case "charge.dispute.closed":
    case "charge.dispute.funds_withdrawn":
    case "charge.dispute.funds_reinstated":
      return fromCharge(idOf(event.data.object.charge), reader);
    case "radar.early_fraud_warning.created":
      return fromCharge(idOf(event.data.object.charge), reader, [{ type: "suspected" }]);
    case "payment_intent.payment_failed":
      return declined(event.data.object.metadata["gift"]);
    case "payout.paid":
    case "payout.failed":
    case "payout.reconciliation_completed":
      return fromPayout(event.data.object.id, reader);
    default:
      return { happenings: [] };
  }
}

/** Counted also when it is nobody's gift: cards are tried out on plans, which have no metadata. */
const declined = (giftId: string | undefined): News => ({
  giftId,
  happenings: [{ type: "declined" }],
});

const Marked = z.object({ metadata: z.object({ gift: z.string().check(z.maxLength(64)) }) });

function giftOfAny({ data }: Stripe.Event): string | undefined {
  const read = z.safeParse(Marked, data.object);
  return read.success ? read.data.metadata.gift : undefined;
}
