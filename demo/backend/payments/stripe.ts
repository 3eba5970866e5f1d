/** Stripe as the provider of payments: its hosted page, and nothing of it on ours. */
import { Stripe } from "stripe";
import { Refusal } from "../guards/problem.js";
import type { Organization } from "../organization.js";
import type { Gift } from "./gift.js";
import { NotOpened } from "./port.js";
import type { PaymentProvider } from "./port.js";
import { returnLink } from "./return-link.js";
import { checkoutKey, checkoutParams } from "./stripe-checkout.js";
import { modeOfKey, stripeClient } from "./stripe-client.js";
import type { StripeServer } from "./stripe-client.js";
import { stripeEvents } from "./stripe-events.js";
import { createPortal } from "./stripe-portal.js";

export interface StripePayments {
  readonly organization: Organization;
  readonly now: () => Date;
  /** The server's own, of which the token in the way back is made. */
  readonly secret: Uint8Array;
  /** Where visitors reach this server, without a slash at the end. */
  readonly publicUrl: string;
  readonly key: string;
  /** Secrets of the webhook; two while one is being changed. */
  readonly webhookSecrets: readonly string[];
  /** Where tests have another server than Stripe's own. */
  readonly server?: StripeServer | undefined;
}

/**
 * The provider.
 * @throws RangeError when the key is for the other mode than the organisation's.
 */
export function createStripePayments(payments: StripePayments): PaymentProvider {
  const { key, now, organization, publicUrl, secret, server, webhookSecrets } = payments;
  const mode = modeOfKey(key);
  if (organization.config().mode !== mode)
    throw new RangeError(`A ${mode} key of Stripe takes no gifts of another mode.`);
  const stripe = stripeClient(key, server);
  const portal = createPortal({ stripe, organization, now });
  const settings = organization.payments;
  return {
    name: "stripe",
    mode,
    async open(gift) {
      const params = checkoutParams(gift, {
        back: returnLink(gift, secret, publicUrl),
        settings,
      });
      const { id, url } = await created(stripe, params, gift);
      if (url === null) throw new Error("a checkout of Stripe without an address");
      return { checkoutUrl: url, ref: id };
    },
    async expire({ providerRef }) {
      return providerRef === null ? undefined : expired(stripe, providerRef);
    },
    readEvent: stripeEvents({ stripe, secrets: webhookSecrets, mode, now }),
    keepUp: () => portal.keepUp(),
    manageUrl: () => portal.url(),
  };
}

async function created(
  stripe: Stripe,
  params: Stripe.Checkout.SessionCreateParams,
  gift: Gift,
): Promise<Stripe.Checkout.Session> {
  try {
    return await stripe.checkout.sessions.create(params, { idempotencyKey: checkoutKey(gift) });
  } catch (error) {
    if (!(error instanceof Stripe.errors.StripeError)) throw error;
    throw new NotOpened(codesOf(error), isSpent(error));
  }
}

/**
 * Stripe keeps a 500 under its key, and a key that came with other parameters (our file was changed
 * in between) is of no use either. While one key is there twice at this moment, it is not spent.
 */
function isSpent(error: Stripe.errors.StripeError): boolean {
  const { statusCode = 0 } = error;
  return statusCode >= 500 || error instanceof Stripe.errors.StripeIdempotencyError;
}

/** What may stand in a log: Stripe's words could repeat what was sent. */
function codesOf({ code, param, requestId, statusCode, type }: Stripe.errors.StripeError): string {
  return [type, statusCode, code, param, requestId].filter((each) => each !== undefined).join(" ");
}

/** What is complete or over already stays as it is: its own event tells what became of it. */
async function expired(stripe: Stripe, ref: string): Promise<"complete" | undefined> {
  try {
    await stripe.checkout.sessions.expire(ref);
    return undefined;
  } catch (error) {
    if (!(error instanceof Stripe.errors.StripeError)) throw error;
    const status = error.statusCode === 400 ? await statusOf(stripe, ref) : undefined;
    if (status === "complete") return "complete";
    if (status === "expired") return undefined;
    console.error(`haven: a checkout could not be closed at Stripe (${codesOf(error)}).`);
    throw new Refusal(503, "unavailable", { headers: { "Retry-After": "2" } });
  }
}

/** Unknown where Stripe does not say. */
async function statusOf(stripe: Stripe, ref: string) {
  try {
    return (await stripe.checkout.sessions.retrieve(ref)).status;
  } catch (error) {
    if (error instanceof Stripe.errors.StripeError) return undefined;
    throw error;
  }
}
