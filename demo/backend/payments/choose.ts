/** Which payment provider takes the gifts of this organisation. */
import type { Ports } from "../ports.js";
import { serverSecret } from "../secret.js";
import { createDemoPayments } from "./demo.js";
import type { PaymentProvider } from "./port.js";
import { createStripePayments } from "./stripe.js";

/**
 * Stripe where its keys are set; else the demo's in mode `test`, and nobody in mode `live`, where
 * gifts are answered `paused`.
 */
export function choosePayments(
  ports: Pick<Ports, "db" | "now" | "organization" | "settings" | "stripeServer">,
  deliver: (request: Request) => Promise<Response>,
): PaymentProvider | undefined {
  const { db, now, organization, settings, stripeServer: server } = ports;
  const { publicUrl, stripe } = settings;
  const common = { now, organization, secret: serverSecret(settings), publicUrl };
  if (stripe) {
    const { secretKey: key, webhookSecrets } = stripe;
    return createStripePayments({ ...common, key, webhookSecrets, server });
  }
  if (organization.config().mode === "live") return undefined;
  return createDemoPayments({ ...common, db, deliver });
}
