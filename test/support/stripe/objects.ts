/** The things that the fake keeps, in the fields of Stripe's that a backend reads. */

export interface Session {
  readonly id: string;
  readonly object: "checkout.session";
  readonly mode: "payment" | "subscription";
  status: "open" | "complete" | "expired";
  payment_status: "unpaid" | "paid";
  readonly amount_subtotal: number;
  amount_total: number;
  currency: string;
  readonly client_reference_id: string | null;
  readonly metadata: Readonly<Record<string, string>>;
  livemode: boolean;
  url: string | null;
  readonly created: number;
  readonly expires_at: number;
  payment_intent: string | null;
  subscription: string | null;
  invoice: string | null;
  customer: string | null;
  customer_details: { readonly email: string; readonly name: string } | null;
  readonly success_url: string;
  readonly cancel_url: string | null;
}

export interface Intent {
  readonly id: string;
  readonly object: "payment_intent";
  status: "requires_payment_method" | "processing" | "succeeded";
  readonly amount: number;
  amount_received: number;
  readonly currency: string;
  readonly created: number;
  latest_charge: string | null;
  readonly customer: string | null;
  readonly metadata: Readonly<Record<string, string>>;
  readonly livemode: boolean;
}

export interface Charge {
  readonly id: string;
  readonly object: "charge";
  status: "succeeded" | "pending" | "failed";
  readonly amount: number;
  amount_captured: number;
  amount_refunded: number;
  refunded: boolean;
  disputed: boolean;
  paid: boolean;
  readonly currency: string;
  readonly created: number;
  balance_transaction: string | null;
  readonly payment_intent: string;
  readonly metadata: Readonly<Record<string, string>>;
  readonly livemode: boolean;
}

export interface BalanceTransaction {
  readonly id: string;
  readonly object: "balance_transaction";
  readonly type:
    | "charge"
    | "refund"
    | "refund_failure"
    | "adjustment"
    | "stripe_fee"
    | "payout"
    | "payout_failure";
  readonly reporting_category: string;
  readonly amount: number;
  readonly fee: number;
  readonly net: number;
  readonly currency: string;
  readonly created: number;
  /** Stripe's own fees are about nothing. */
  readonly source: string | null;
  payout: string | null;
}

export interface Subscription {
  readonly id: string;
  readonly object: "subscription";
  status: "active" | "past_due" | "canceled";
  readonly customer: string;
  readonly currency: string;
  readonly created: number;
  canceled_at: number | null;
  ended_at: number | null;
  latest_invoice: string | null;
  readonly metadata: Readonly<Record<string, string>>;
  readonly livemode: boolean;
}

export interface Invoice {
  readonly id: string;
  readonly object: "invoice";
  status: "open" | "paid";
  readonly billing_reason: "subscription_create" | "subscription_cycle";
  readonly amount_due: number;
  amount_paid: number;
  readonly total: number;
  readonly currency: string;
  readonly created: number;
  readonly customer: string;
  readonly parent: {
    readonly type: "subscription_details";
    readonly subscription_details: {
      readonly subscription: string;
      readonly metadata: Readonly<Record<string, string>>;
    };
  };
  readonly status_transitions: { paid_at: number | null };
  readonly metadata: Readonly<Record<string, string>>;
  readonly livemode: boolean;
}

export interface InvoicePayment {
  readonly id: string;
  readonly object: "invoice_payment";
  readonly invoice: string;
  status: "open" | "paid";
  readonly amount_requested: number;
  amount_paid: number | null;
  readonly currency: string;
  readonly is_default: true;
  readonly payment: { readonly type: "payment_intent"; readonly payment_intent: string };
  readonly livemode: boolean;
}

export interface Refund {
  readonly id: string;
  readonly object: "refund";
  status: "pending" | "succeeded" | "failed";
  readonly amount: number;
  readonly currency: string;
  readonly created: number;
  readonly charge: string;
  readonly payment_intent: string;
}

export interface Dispute {
  readonly id: string;
  readonly object: "dispute";
  status: "needs_response" | "won" | "lost";
  readonly amount: number;
  readonly currency: string;
  readonly created: number;
  readonly reason: string;
  readonly charge: string;
  readonly balance_transactions: BalanceTransaction[];
  readonly payment_intent: string;
  readonly livemode: boolean;
}

export interface Warning {
  readonly id: string;
  readonly object: "radar.early_fraud_warning";
  readonly actionable: boolean;
  readonly fraud_type: string;
  readonly created: number;
  readonly charge: string;
  readonly payment_intent: string;
  readonly livemode: boolean;
}

export interface Payout {
  readonly id: string;
  readonly object: "payout";
  status: "paid" | "failed";
  readonly amount: number;
  readonly currency: string;
  readonly created: number;
  readonly arrival_date: number;
  readonly automatic: boolean;
  readonly livemode: boolean;
}

export interface Portal {
  readonly id: string;
  readonly object: "billing_portal.configuration";
  readonly active: boolean;
  readonly is_default: boolean;
  readonly metadata: Readonly<Record<string, string>>;
  readonly login_page: { readonly enabled: boolean; readonly url: string | null };
  readonly livemode: boolean;
}

export type Kept =
  | Session
  | Intent
  | Charge
  | BalanceTransaction
  | Subscription
  | Invoice
  | InvoicePayment
  | Refund
  | Dispute
  | Warning
  | Payout
  | Portal;
