/** What a payment provider does for Haven: a hosted checkout, and signed news of what became of
 * it. */
import type { Hono } from "hono";
import type { Gift } from "./gift.js";

/** Money as the provider names it, to be compared with the gift's row. */
export interface Sum {
  readonly amountMinor: number;
  /** In capital letters. */
  readonly currency: string;
}

/** A payment that really came, as the provider tells it; what is not known yet is absent. */
export interface Payment extends Sum {
  /** The provider's own id: of the payment, or of the invoice where it is an instalment. */
  readonly ref: string;
  readonly paidAt: Date;
  readonly charge?: Charge | undefined;
}

/** The facts of its charge, read at the provider all at once. */
export interface Charge {
  readonly ref: string;
  readonly providerFeeMinor?: number | undefined;
  readonly netMinor?: number | undefined;
  readonly refundedMinor: number;
  readonly refundedAt?: Date | undefined;
  readonly dispute?: "open" | "won" | "lost" | undefined;
  /** What the provider asks for dealing with the dispute. */
  readonly disputeFeeMinor?: number | undefined;
}

/** What a part of a payout is: `returned` is an earlier payout that the bank refused. */
export const payoutLineKinds = [
  "payment",
  "refund",
  "dispute",
  "fee",
  "returned",
  "other",
] as const;

/** One of the sums that a payout is made of; below zero where it was taken off. */
export interface PayoutLine {
  /** The provider's own id of it. */
  readonly ref: string;
  readonly kind: (typeof payoutLineKinds)[number];
  /** The charge that it is about, also where that is nobody's gift. */
  readonly chargeRef?: string | undefined;
  readonly amountMinor: number;
  /** What the provider kept of it. */
  readonly feeMinor: number;
}

/** One thing that happened to a gift; an event may tell several, or none that is new to us. */
export type Happening =
  /** The checkout was finished, and the bank has not confirmed yet. */
  | { readonly type: "promised"; readonly sum: Sum }
  /** Money came: the gift itself, or an instalment of its plan. */
  | { readonly type: "paid"; readonly payment: Payment }
  /** The checkout or its bank debit ended without money; another checkout's end is no news. */
  | { readonly type: "failed" | "expired" | "canceled"; readonly checkoutRef?: string | undefined }
  /** A card was refused while the checkout is open: the next one may work. */
  | { readonly type: "declined" }
  /** The provider's own ids of the checkout and of the plan became known. */
  | { readonly type: "named"; readonly providerRef?: string; readonly planRef?: string }
  /** How the plan fares, read at the provider. */
  | {
      readonly type: "planFared";
      readonly planRef: string;
      readonly state: "active" | "pastDue" | "ended";
      readonly endedAt?: Date | undefined;
    }
  /** A warning of fraud: for staff alone. */
  | { readonly type: "suspected" }
  /**
   * The provider sent money to the bank, of many gifts at once; `failed`: the bank refused it, and
   * it is with the provider again.
   */
  | {
      readonly type: "paidOut";
      readonly payoutRef: string;
      /** Date of arrival, `2026-11-30`. */
      readonly payoutOn: string;
      readonly failed: boolean;
      readonly sum: Sum;
      readonly lines: readonly PayoutLine[];
    };

/** What a signed request told. */
export interface PaymentEvent {
  /** The provider's own id: the same event may come twice. */
  readonly id: string;
  /** The provider's name for it. */
  readonly type: string;
  readonly mode: "live" | "test";
  /** Absent when it concerns no single gift of ours. */
  readonly giftId?: string | undefined;
  /** When the facts in it were asked for; an older answer never overwrites a newer one. */
  readonly readAt: Date;
  readonly happenings: readonly Happening[];
}

/** The provider gave no checkout; the message has its codes and nothing that somebody typed. */
export class NotOpened extends Error {
  override readonly name = "NotOpened";

  /**
   * `isSpent` when the provider keeps this answer: the next try has to be another (`Gift.tries`),
   * or it gets the same again.
   */
  constructor(
    codes: string,
    readonly isSpent: boolean,
  ) {
    super(codes);
  }
}

export interface PaymentProvider {
  /** Its part of `/webhooks/{name}`. */
  readonly name: string;
  readonly mode: "live" | "test";
  /**
   * Opens the hosted checkout of a gift, from its row alone: asked again, it gives the same one.
   * `ref` is the provider's own id of it.
   * @throws NotOpened, or whatever kept the provider from answering.
   */
  open(gift: Gift): Promise<{ readonly checkoutUrl: string; readonly ref?: string }>;
  /**
   * Closes the checkout of a gift, so that nobody pays it; `complete` where somebody was done with
   * it before, and the news of that is on its way.
   */
  expire(gift: Gift): Promise<"complete" | void>;
  /**
   * The event in the body of a webhook request, with what had to be read again at the provider.
   * @throws Refusal 400 `signature_invalid`, `malformed`; 503 `unavailable` when the provider does
   * not answer, so that it sends the event again.
   */
  readEvent(headers: Headers, body: Uint8Array): Promise<PaymentEvent>;
  /** Does what only the passing of time asks for; the server calls it every few seconds. */
  keepUp(): Promise<void>;
  /** Where donors change or end a plan, once the provider has told. */
  manageUrl?(): string | undefined;
  /** Pages of its own below the endpoint, where it has any. */
  readonly pages?: Hono;
}
