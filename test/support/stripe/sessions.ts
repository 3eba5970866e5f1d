/** Opening a checkout at the fake: every parameter that a gift may send, and Stripe's rules about
 * them. */
import type { Sent } from "./form.js";
import type { Ledger } from "./ledger.js";
import type { Session } from "./objects.js";
import { Refused, checkShape, text, textAt, url, whole, yesNo } from "./shape.js";
import type { Shapes } from "./shape.js";

const locales =
  /^(auto|bg|cs|da|de|el|en|en-GB|es|es-419|et|fi|fil|fr|fr-CA|hi-IN|hr|hu|id|it|ja|ko|lt|lv|ms|mt|nb|nl|pl|pt|pt-BR|ro|ru|sk|sl|sv|th|tr|vi|zh|zh-HK|zh-TW)$/;

/** `payment_method_types` is gone since version 23: unknown, as there. */
const create: Shapes = {
  mode: /^(payment|subscription)$/,
  ui_mode: /^(hosted_page|embedded_page|elements)$/,
  submit_type: /^(auto|book|donate|pay|subscribe)$/,
  line_items: [
    {
      quantity: /^[1-9]\d*$/,
      price_data: {
        currency: /^[a-z]{3}$/,
        unit_amount: whole,
        product_data: { name: /^[^]{1,250}$/ },
        recurring: { interval: /^(day|week|month|year)$/ },
      },
    },
  ],
  client_reference_id: /^[\w-]{1,200}$/,
  metadata: "metadata",
  customer_creation: /^(always|if_required)$/,
  payment_intent_data: {
    metadata: "metadata",
    description: text,
    statement_descriptor_suffix: /^(?=.*[A-Za-z])[^<>\\'"*]{1,22}$/,
  },
  subscription_data: {
    metadata: "metadata",
    description: text,
    invoice_settings: { footer: text },
  },
  success_url: url,
  cancel_url: url,
  expires_at: whole,
  locale: locales,
  adaptive_pricing: { enabled: yesNo },
  allowed_payment_method_types: [/^[a-z_\d]{2,30}$/],
};

/** @throws Refused where Stripe would say no. */
export function createSession(ledger: Ledger, sent: Readonly<Record<string, Sent>>): Session {
  checkShape(sent, create);
  const mode = textAt(sent, "mode") === "subscription" ? "subscription" : "payment";
  checkMode(sent, mode);
  const expiresAt = checkExpiry(textAt(sent, "expires_at"), ledger.now());
  const lines = sent["line_items"];
  if (!Array.isArray(lines)) throw missing("line_items");
  const [currency = "", ...others] = new Set(
    lines.map((line) => textAt(line, "price_data", "currency") ?? ""),
  );
  if (others.length > 0)
    throw new Refused(400, "Invalid currency", { param: "line_items[0][price_data][currency]" });
  const total = lines.reduce((sum, line) => sum + lineAmount(line, mode, currency), 0);
  const successUrl = textAt(sent, "success_url");
  if (successUrl === undefined) throw missing("success_url");
  const id = ledger.id("cs");
  return ledger.add({
    id,
    object: "checkout.session",
    mode,
    status: "open",
    payment_status: "unpaid",
    amount_subtotal: total,
    amount_total: total,
    currency,
    client_reference_id: textAt(sent, "client_reference_id") ?? null,
    metadata: metadataAt(sent, "metadata"),
    livemode: ledger.livemode,
    url: `https://checkout.stripe.com/c/pay/${id}`,
    created: ledger.now(),
    expires_at: expiresAt,
    payment_intent: null,
    subscription: null,
    invoice: null,
    customer: null,
    customer_details: null,
    success_url: successUrl,
    cancel_url: textAt(sent, "cancel_url") ?? null,
  });
}

/** The free keys at a path. */
export function metadataAt(sent: Sent, ...path: readonly string[]): Record<string, string> {
  let here: Sent | undefined = sent;
  for (const name of path)
    here = typeof here === "object" && !Array.isArray(here) ? under(here, name) : undefined;
  const entries = Object.entries(here ?? {});
  return Object.fromEntries(entries.map(([name, value]) => [name, String(value)]));
}

/** Of an object: lists were told apart before. */
const under = (sent: Sent, name: string) => (sent as Readonly<Record<string, Sent>>)[name];

const missing = (param: string) =>
  new Refused(400, `Missing required param: ${param}.`, { code: "parameter_missing", param });

function checkMode(sent: Readonly<Record<string, Sent>>, mode: Session["mode"]): void {
  if (textAt(sent, "mode") === undefined) throw missing("mode");
  const [foreign, own] =
    mode === "payment"
      ? (["subscription_data", "payment_intent_data"] as const)
      : (["payment_intent_data", "subscription_data"] as const);
  if (sent[foreign] !== undefined)
    throw new Refused(400, `You can not pass \`${foreign}\` in \`${mode}\` mode; use ${own}.`, {
      param: foreign,
    });
  if (mode === "subscription" && sent["customer_creation"] !== undefined)
    throw new Refused(400, "`customer_creation` can only be used in `payment` mode.", {
      param: "customer_creation",
    });
}

/** Half an hour to a day after the request. */
function checkExpiry(given: string | undefined, now: number): number {
  const at = given === undefined ? now + 86_400 : Number(given);
  if (at < now + 1800 || at > now + 86_400)
    throw new Refused(
      400,
      "The `expires_at` timestamp must be between 30 minutes and 24 hours from creation.",
      { param: "expires_at" },
    );
  return at;
}

/** @throws Refused for an amount that the currency does not have. */
function lineAmount(line: Sent, mode: Session["mode"], currency: string): number {
  const amount = Number(textAt(line, "price_data", "unit_amount") ?? "NaN");
  const quantity = Number(textAt(line, "quantity") ?? "NaN");
  const param = "line_items[0][price_data][unit_amount]";
  if (!Number.isInteger(amount) || !Number.isInteger(quantity)) throw missing(param);
  // Stripe's own words, and not our table: whole krónur, and three digits of which the last is 0.
  const step = currency === "isk" ? 100 : /^(bhd|jod|kwd|omr|tnd)$/.test(currency) ? 10 : 1;
  if (amount % step !== 0)
    throw new Refused(400, `The amount must be a multiple of ${step}.`, { param });
  const recurs = textAt(line, "price_data", "recurring", "interval") !== undefined;
  if (recurs !== (mode === "subscription"))
    throw new Refused(400, `A ${mode} needs ${recurs ? "one-time" : "recurring"} prices.`, {
      param: "line_items[0][price_data][recurring]",
    });
  return amount * quantity;
}
