/** The client of Stripe, pinned to one version of its API, so that an upgrade of the account
 * changes nothing here. */
import { Stripe } from "stripe";

/** Another server than Stripe's own; tests have one on their machine. */
export interface StripeServer {
  readonly host: string;
  readonly port: number;
  readonly protocol: "http" | "https";
}

/** The version that requests ask for, and that a webhook of ours has to be set to. */
export const stripeVersion = "2026-10-28.endive";

/**
 * A client under a secret or restricted key. It repeats what got no answer under the same
 * idempotency key, and reports no timings.
 */
export function stripeClient(key: string, server?: StripeServer): Stripe {
  return new Stripe(key, {
    apiVersion: stripeVersion,
    telemetry: false,
    maxNetworkRetries: 2,
    timeout: 10_000,
    ...server,
  });
}

/** What a key is for: `sk_live_…` and `rk_live_…` move money. */
export function modeOfKey(key: string): "live" | "test" {
  return /^[a-z]+_live_/.test(key) ? "live" : "test";
}
