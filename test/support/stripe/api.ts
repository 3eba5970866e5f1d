/** The fake's routes: what a gift's backend asks of Stripe, and nothing else. */
import type { Sent } from "./form.js";
import { expireSession, writeDown } from "./giving.js";
import type { Ledger } from "./ledger.js";
import type { Kept, Portal, Session } from "./objects.js";
import type { Plans } from "./plans.js";
import { createSession, metadataAt } from "./sessions.js";
import { Refused, checkShape, text, textAt, url, whole, yesNo } from "./shape.js";
import type { Shapes } from "./shape.js";

/** One request, after its form was read. */
export interface Call {
  readonly method: string;
  readonly path: string;
  readonly sent: Readonly<Record<string, Sent>>;
}

type Answer = (call: Call, id: string) => object;

const paging: Shapes = { limit: whole, starting_after: text, ending_before: text };
const expand: Shapes = { expand: [text] };

const portal: Shapes = {
  name: text,
  metadata: "metadata",
  default_return_url: url,
  business_profile: { headline: text, privacy_policy_url: url, terms_of_service_url: url },
  login_page: { enabled: yesNo },
  features: {
    customer_update: { enabled: yesNo, allowed_updates: [/^(email|name|address|phone|tax_id)$/] },
    invoice_history: { enabled: yesNo },
    payment_method_update: { enabled: yesNo },
    subscription_cancel: { enabled: yesNo, mode: /^(at_period_end|immediately)$/ },
  },
};

/** What answers a request. @throws Refused as Stripe does. */
export function createApi(ledger: Ledger, plans: Plans): (call: Call) => object {
  const read =
    (kind: Kept["object"], expanded: (object: Kept) => object = (object) => object): Answer =>
    ({ sent }, id) => {
      checkShape(sent, expand);
      const found = ledger.find(kind, id);
      if (!found) throw missing(kind, id);
      return sent["expand"] === undefined ? found : expanded(found);
    };

  const routes: readonly (readonly [string, RegExp, Answer])[] = [
    ["POST", /^\/v1\/checkout\/sessions$/, ({ sent }) => opened(ledger, sent)],
    [
      "GET",
      /^\/v1\/checkout\/sessions$/,
      ({ sent }) => {
        checkShape(sent, { ...paging, payment_intent: text, subscription: text });
        const intent = textAt(sent, "payment_intent");
        const plan = textAt(sent, "subscription");
        return list(
          ledger
            .all("checkout.session")
            .filter(
              (each) =>
                (intent === undefined || each.payment_intent === intent) &&
                (plan === undefined || each.subscription === plan),
            ),
        );
      },
    ],
    ["GET", /^\/v1\/checkout\/sessions\/(\w+)$/, read("checkout.session")],
    ["POST", /^\/v1\/checkout\/sessions\/(\w+)\/expire$/, (_, id) => expired(ledger, id)],
    ["GET", /^\/v1\/payment_intents\/(\w+)$/, read("payment_intent", withCharge)],
    ["GET", /^\/v1\/charges\/(\w+)$/, read("charge", withBalance)],
    ["GET", /^\/v1\/invoices\/(\w+)$/, read("invoice", withPayments)],
    ["GET", /^\/v1\/subscriptions\/(\w+)$/, read("subscription")],
    ["GET", /^\/v1\/disputes\/(\w+)$/, read("dispute")],
    ["GET", /^\/v1\/refunds\/(\w+)$/, read("refund")],
    ["GET", /^\/v1\/payouts\/(\w+)$/, read("payout")],
    ["DELETE", /^\/v1\/subscriptions\/(\w+)$/, (_, id) => canceled(id)],
    [
      "GET",
      /^\/v1\/refunds$/,
      ({ sent }) => {
        checkShape(sent, { ...paging, charge: text });
        const of = textAt(sent, "charge");
        return list(ledger.all("refund").filter(({ charge }) => charge === of));
      },
    ],
    [
      "GET",
      /^\/v1\/disputes$/,
      ({ sent }) => {
        checkShape(sent, { ...paging, charge: text });
        const of = textAt(sent, "charge");
        return list(ledger.all("dispute").filter(({ charge }) => charge === of));
      },
    ],
    [
      "GET",
      /^\/v1\/balance_transactions$/,
      ({ sent }) => {
        checkShape(sent, { ...paging, ...expand, payout: text, type: text, source: text });
        const [payout, type, source] = ["payout", "type", "source"].map((each) =>
          textAt(sent, each),
        );
        const lines = ledger
          .all("balance_transaction")
          .filter((line) => payout === undefined || line.payout === payout)
          .filter((line) => type === undefined || line.type === type)
          .filter((line) => source === undefined || line.source === source);
        return page(lines, sent, textAt(sent, "expand", 0) === "data.source" ? withSource : same);
      },
    ],
    [
      "GET",
      /^\/v1\/invoice_payments$/,
      ({ sent }) => {
        checkShape(sent, {
          ...paging,
          ...expand,
          invoice: text,
          status: text,
          payment: { type: /^payment_intent$/, payment_intent: text },
        });
        const intent = textAt(sent, "payment", "payment_intent");
        const invoice = textAt(sent, "invoice");
        const found = ledger
          .all("invoice_payment")
          .filter(({ payment }) => intent === undefined || payment.payment_intent === intent)
          .filter((each) => invoice === undefined || each.invoice === invoice);
        return page(found, sent, sent["expand"] === undefined ? same : withInvoice);
      },
    ],
    ["POST", /^\/v1\/billing_portal\/configurations$/, ({ sent }) => portalMade(sent)],
    [
      "GET",
      /^\/v1\/billing_portal\/configurations$/,
      ({ sent }) => {
        checkShape(sent, { ...paging, active: yesNo, is_default: yesNo });
        return list(ledger.all("billing_portal.configuration"));
      },
    ],
  ];

  return (call) => {
    for (const [method, path, answer] of routes) {
      const found = path.exec(call.path);
      if (found && method === call.method) return answer(call, found[1] ?? "");
    }
    throw new Refused(404, `Unrecognized request URL (${call.method}: ${call.path}).`);
  };

  function withCharge(object: Kept): object {
    if (object.object !== "payment_intent" || object.latest_charge === null) return object;
    return { ...object, latest_charge: withBalance(ledger.get("charge", object.latest_charge)) };
  }

  function withBalance(object: Kept): object {
    if (object.object !== "charge" || object.balance_transaction === null) return object;
    const line = ledger.get("balance_transaction", object.balance_transaction);
    return { ...object, balance_transaction: line };
  }

  function withPayments(object: Kept): object {
    const own = ledger.all("invoice_payment").filter(({ invoice }) => invoice === object.id);
    return { ...object, payments: list(own) };
  }

  function withInvoice(object: Kept): object {
    if (object.object !== "invoice_payment") return object;
    return { ...object, invoice: ledger.get("invoice", object.invoice) };
  }

  function withSource(object: Kept): object {
    if (object.object !== "balance_transaction") return object;
    const { source: id } = object;
    const kinds = ["charge", "refund", "dispute", "payout"] as const;
    const source = id === null ? null : kinds.map((kind) => ledger.find(kind, id)).find(Boolean);
    return { ...object, source: source ?? id };
  }

  function canceled(id: string): object {
    if (!ledger.find("subscription", id)) throw missing("subscription", id);
    plans.cancelsPlan(id);
    return ledger.get("subscription", id);
  }

  function portalMade(sent: Readonly<Record<string, Sent>>): Portal {
    checkShape(sent, portal);
    const id = ledger.id("bpc");
    const enabled = textAt(sent, "login_page", "enabled") === "true";
    const address = `https://billing.stripe.com/p/login/test_${id}`;
    return ledger.add({
      id,
      object: "billing_portal.configuration",
      active: true,
      is_default: false,
      metadata: metadataAt(sent, "metadata"),
      login_page: { enabled, url: enabled ? address : null },
      livemode: ledger.livemode,
    });
  }
}

const same = (object: Kept): object => object;
const list = (data: readonly object[]) => ({ object: "list", data, has_more: false, url: "/v1" });

/** Ten at a time unless asked for more, from the one after `starting_after`. */
function page(
  all: readonly Kept[],
  sent: Readonly<Record<string, Sent>>,
  shown: (object: Kept) => object,
) {
  const limit = Number(textAt(sent, "limit") ?? "10");
  const after = textAt(sent, "starting_after");
  const start = after === undefined ? 0 : all.findIndex(({ id }) => id === after) + 1;
  const data = all.slice(start, start + limit).map(shown);
  return { ...list(data), has_more: start + limit < all.length };
}

function missing(kind: string, id: string): Refused {
  const more = { code: "resource_missing", param: "id" };
  return new Refused(404, `No such ${kind}: '${id}'`, more);
}

function opened(ledger: Ledger, sent: Readonly<Record<string, Sent>>): Session {
  const session = createSession(ledger, sent);
  writeDown(session, {
    payment_intent: metadataAt(sent, "payment_intent_data", "metadata"),
    subscription: metadataAt(sent, "subscription_data", "metadata"),
  });
  return session;
}

function expired(ledger: Ledger, id: string): Session {
  const session = ledger.find("checkout.session", id);
  if (!session) throw missing("checkout.session", id);
  if (session.status !== "open")
    throw new Refused(
      400,
      `Only Checkout Sessions with a status in ["open"] can be expired. This Checkout Session has a status of \`${session.status}\`.`,
    );
  expireSession(ledger, session);
  return session;
}
