/** Donors at the fake's hosted page: they pay, are declined, promise from a bank, or go away. */
import type { Ledger } from "./ledger.js";
import { addCharge, addIntent, settleCharge } from "./money.js";
import type { Session } from "./objects.js";
import { addPlan } from "./plans.js";

export interface Giving {
  /** Pays with a card: once, or the first gift of a plan. */
  pays(session: string): void;
  /** A declined card; the page stays open for another one. */
  declines(session: string): void;
  /** Promises from a bank account, which is not money yet. */
  paysByBank(session: string): void;
  bankConfirms(session: string): void;
  bankRefuses(session: string): void;
  /** Nobody paid in time: whatever is open and over ends. */
  timePasses(): void;
}

export function createGiving(ledger: Ledger): Giving {
  const open = (id: string): Session => {
    const session = ledger.get("checkout.session", id);
    if (session.status !== "open" || session.expires_at <= ledger.now())
      throw new RangeError(`nobody can pay at ${id}: it is over`);
    return session;
  };
  return {
    pays(id) {
      const session = open(id);
      if (session.mode === "subscription") {
        addPlan(ledger, session, metadataOf(ledger, id, "subscription"));
      } else {
        const intent = pay(session);
        ledger.tell("charge.succeeded", addCharge(ledger, intent, "succeeded"));
        ledger.tell("payment_intent.succeeded", intent);
      }
      complete(session, "paid");
    },
    declines(id) {
      const session = open(id);
      if (session.mode === "subscription") return;
      const intent = pay(session);
      ledger.tell("charge.failed", addCharge(ledger, intent, "failed"));
      ledger.tell("payment_intent.payment_failed", intent);
    },
    paysByBank(id) {
      const session = open(id);
      const intent = pay(session);
      ledger.tell("charge.pending", addCharge(ledger, intent, "pending"));
      ledger.tell("payment_intent.processing", intent);
      complete(session, "unpaid");
    },
    bankConfirms(id) {
      const { charge, intent, session } = promised(id);
      settleCharge(ledger, intent, charge);
      session.payment_status = "paid";
      ledger.tell("charge.succeeded", charge);
      ledger.tell("payment_intent.succeeded", intent);
      ledger.tell("checkout.session.async_payment_succeeded", session);
    },
    bankRefuses(id) {
      const { charge, intent, session } = promised(id);
      charge.status = "failed";
      intent.status = "requires_payment_method";
      ledger.tell("charge.failed", charge);
      ledger.tell("payment_intent.payment_failed", intent);
      ledger.tell("checkout.session.async_payment_failed", session);
    },
    timePasses() {
      for (const session of ledger.all("checkout.session"))
        if (session.status === "open" && session.expires_at <= ledger.now())
          expireSession(ledger, session);
    },
  };

  /** The page has one intent, made at the first try to pay. */
  function pay(session: Session) {
    if (session.payment_intent !== null)
      return ledger.get("payment_intent", session.payment_intent);
    const { amount_total: amount, currency } = session;
    const metadata = metadataOf(ledger, session.id, "payment_intent");
    const intent = addIntent(ledger, { amount, currency, customer: null, metadata });
    session.payment_intent = intent.id;
    return intent;
  }

  function promised(id: string) {
    const session = ledger.get("checkout.session", id);
    const intent = ledger.get("payment_intent", session.payment_intent);
    return { session, intent, charge: ledger.get("charge", intent.latest_charge) };
  }

  function complete(session: Session, status: Session["payment_status"]): void {
    session.status = "complete";
    session.payment_status = status;
    session.url = null;
    session.customer_details = { email: "donor@example.org", name: "A Donor" };
    ledger.tell("checkout.session.completed", session);
  }
}

/** Closes a page that nobody paid at. */
export function expireSession(ledger: Ledger, session: Session): void {
  session.status = "expired";
  session.url = null;
  ledger.tell("checkout.session.expired", session);
}

/** What a checkout was told to write on what comes of it: its own metadata are not copied down. */
const written = new WeakMap<Session, Readonly<Record<string, Record<string, string>>>>();

export function writeDown(
  session: Session,
  metadata: Readonly<Record<"payment_intent" | "subscription", Record<string, string>>>,
): void {
  written.set(session, metadata);
}

function metadataOf(ledger: Ledger, id: string, of: "payment_intent" | "subscription") {
  return written.get(ledger.get("checkout.session", id))?.[of] ?? {};
}
