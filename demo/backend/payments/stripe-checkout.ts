/** A gift's row as the request that opens its checkout at Stripe: equal rows, equal requests. */
import type { Stripe } from "stripe";
import type { Gift } from "./gift.js";
import { lineNames } from "./line-names.js";
import type { PaymentSettings } from "./settings.js";
import { stripeLocale } from "./stripe-locale.js";

type Create = Stripe.Checkout.SessionCreateParams;

/** The idempotency key of a gift's try; a next one has another. */
export function checkoutKey({ id, tries }: Pick<Gift, "id" | "tries">): string {
  return tries > 1 ? `${id}_${tries}` : id;
}

/**
 * Everything from the row and the organisation's file: a clock in here would make a retry another
 * request. No name of a tribute, no note, no page: Stripe is another company.
 */
export function checkoutParams(
  gift: Gift,
  { back, settings }: { readonly back: string; readonly settings: PaymentSettings },
): Create {
  const names = lineNames(settings, gift.locale);
  const metadata = about(gift);
  const { methods, statementSuffix } = settings;
  // Stripe fills braces in these addresses; ours have none to fill.
  const link = back.replaceAll("{", "%7B").replaceAll("}", "%7D");
  return {
    ui_mode: "hosted_page",
    submit_type: "donate",
    line_items: lines(gift, names),
    client_reference_id: gift.id,
    metadata,
    success_url: link,
    cancel_url: link,
    expires_at: Math.floor(gift.expiresAt.getTime() / 1000),
    locale: stripeLocale(gift.locale),
    // The page may not show another currency than the donor chose.
    adaptive_pricing: { enabled: false },
    ...(methods && { allowed_payment_method_types: [...methods] }),
    ...(gift.frequency === "once"
      ? {
          mode: "payment",
          customer_creation: "if_required",
          payment_intent_data: {
            metadata,
            ...(statementSuffix !== undefined && { statement_descriptor_suffix: statementSuffix }),
          },
        }
      : {
          mode: "subscription",
          subscription_data: {
            metadata,
            ...(names.footer !== undefined && { invoice_settings: { footer: names.footer } }),
          },
        }),
  };
}

/** The gift, and what covers the fee as a line of its own. */
function lines(
  { amountMinor, currency, frequency, totalMinor }: Gift,
  names: { readonly gift: string; readonly fee: string },
): NonNullable<Create["line_items"]> {
  const line = (name: string, amount: number) => ({
    quantity: 1,
    price_data: {
      currency: currency.toLowerCase(),
      unit_amount: amount,
      product_data: { name },
      ...(frequency !== "once" && { recurring: { interval: frequency } }),
    },
  });
  const fee = totalMinor - amountMinor;
  return [line(names.gift, amountMinor), ...(fee > 0 ? [line(names.fee, fee)] : [])];
}

/** What the treasurer finds beside the payment at Stripe. */
function about({ campaign, designation, id, partner }: Gift): Record<string, string> {
  const known = { partner, designation, campaign };
  const texts = Object.entries(known).flatMap(([name, value]) =>
    // Stripe takes no brackets here, and at most 500 characters.
    value === null ? [] : [[name, value.replace(/[[\]]/g, "").slice(0, 500)] as const],
  );
  return { gift: id, ...Object.fromEntries(texts.filter(([, text]) => text !== "")) };
}
