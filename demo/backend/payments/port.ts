/** What a payment provider does for Haven: a hosted checkout, and signed news of what became of
 * it. */
import type { Hono } from "hono";
import type { Gift } from "./gift.js";

/** Where an event can move a gift. */
export type EventStatus = "processing" | "paid" | "failed" | "expired" | "canceled";

/** What happened to a checkout, read from a request whose signature was right. */
export interface PaymentEvent {
  /** The provider's own id: the same event may come twice. */
  readonly id: string;
  /** The provider's name for it. */
  readonly type: string;
  /** Absent when it concerns no gift of ours. */
  readonly giftId?: string | undefined;
  readonly amountMinor?: number | undefined;
  readonly currency?: string | undefined;
  /** Absent when it changes nothing for the gift, such as a type that is new to us. */
  readonly status?: EventStatus | undefined;
}

export interface PaymentProvider {
  /** Its part of `/webhooks/{name}`. */
  readonly name: string;
  readonly mode: "live" | "test";
  /**
   * Opens the hosted checkout of a gift, from its row alone: asked again, it gives the same one.
   */
  open(gift: Gift): Promise<{ readonly checkoutUrl: string }>;
  /** Closes the checkout of a gift, so that nobody pays it; without effect once somebody did. */
  expire(gift: Gift): Promise<void>;
  /**
   * The event in the body of a webhook request.
   * @throws Refusal 400 `signature_invalid`, `malformed`.
   */
  readEvent(headers: Headers, body: Uint8Array): PaymentEvent;
  /** Does what only the passing of time asks for; the server calls it every few seconds. */
  keepUp(): Promise<void>;
  /** Pages of its own below the endpoint, where it has any. */
  readonly pages?: Hono;
}
