/** What becomes of money at the demo's provider after a checkout: which button may be pressed when,
 * and what is told about it. */
import { randomBytes } from "node:crypto";
import { currencies } from "../../../src/contract/money.js";
import type { Db } from "../store/port.js";
import type { DemoCheckout } from "./demo-checkout.js";
import { payoutLines } from "./demo-payouts.js";

export interface DemoPayment {
  readonly id: string;
  readonly number: number;
  readonly paidAt: Date;
  readonly refundedMinor: number;
  readonly refundedAt: Date | null;
  readonly dispute: "open" | "won" | "lost" | null;
  readonly payoutRef: string | null;
}

/** Buttons beside one payment. */
const paymentPresses = {
  refundPart: "payment.refunded",
  refundRest: "payment.refunded",
  refundFails: "refund.failed",
  warn: "payment.suspected",
  dispute: "dispute.opened",
  win: "dispute.won",
  lose: "dispute.lost",
  payOut: "payout.paid",
} as const;
export type PaymentPress = keyof typeof paymentPresses;

/** Buttons of a plan. */
const planPresses = {
  nextPaid: "instalment.paid",
  nextRefused: "instalment.refused",
  endPlan: "plan.ended",
} as const;
export type PlanPress = keyof typeof planPresses;

export type AfterEvent = (typeof paymentPresses)[PaymentPress] | (typeof planPresses)[PlanPress];

export function isPaymentPress(text: string): text is PaymentPress {
  return Object.hasOwn(paymentPresses, text);
}

export function isPlanPress(text: string): text is PlanPress {
  return Object.hasOwn(planPresses, text);
}

/** What a part refund gives back: half of it, in the currency's own steps. */
export function partOf({ amountMinor, currency }: Sum): number {
  const step = currencies.get(currency)?.step ?? 1;
  return Math.max(step, Math.floor(amountMinor / 2 / step) * step);
}

type Sum = Pick<DemoCheckout, "amountMinor" | "currency">;

/** What can still happen to a payment; the page has a button for each. */
export function pressesOf(sum: Sum, payment: DemoPayment): readonly PaymentPress[] {
  const { dispute, payoutRef, refundedMinor } = payment;
  // Real providers hold what is disputed, and what was lost is with the donor already.
  const maySendBack = dispute === null || dispute === "won";
  const mayHalve = refundedMinor === 0 && partOf(sum) < sum.amountMinor;
  return [
    ...(maySendBack && mayHalve ? (["refundPart"] as const) : []),
    ...(maySendBack && refundedMinor < sum.amountMinor ? (["refundRest"] as const) : []),
    ...(refundedMinor > 0 ? (["refundFails"] as const) : []),
    ...(payoutRef === null ? (["payOut"] as const) : []),
    ...(dispute === null ? (["warn", "dispute"] as const) : []),
    ...(dispute === "open" ? (["win", "lose"] as const) : []),
  ];
}

/** What can still happen to a plan. */
export function pressesOfPlan({
  planState,
}: Pick<DemoCheckout, "planState">): readonly PlanPress[] {
  if (planState === null || planState === "ended") return [];
  return ["nextPaid", "nextRefused", "endPlan"];
}

/** The payments of a checkout, the first one first. */
export function paymentsOf(db: Db, checkoutId: string): Promise<DemoPayment[]> {
  return db.query<DemoPayment>(
    `select id, number, paid_at as "paidAt", refunded_minor as "refundedMinor",
       refunded_at as "refundedAt", dispute, payout_ref as "payoutRef"
     from demo_payment where checkout_id = $1 order by number`,
    [checkoutId],
  );
}

/** Notes one more payment, and gives its id. */
export async function addPayment(tx: Db, checkoutId: string, now: Date): Promise<string> {
  const id = `pay_${randomId()}`;
  await tx.query(
    `insert into demo_payment (id, checkout_id, number, paid_at)
     select $1, $2, count(*) + 1, $3 from demo_payment where checkout_id = $2`,
    [id, checkoutId, now],
  );
  return id;
}

/** Presses beside a payment: whether it counted, or something else came before. */
export function pressPayment(
  db: Db,
  checkout: DemoCheckout,
  { paymentId, which }: { readonly paymentId: string; readonly which: PaymentPress },
  now: Date,
): Promise<boolean> {
  return db.tx(async (tx) => {
    await locked(tx, checkout.id);
    const payment = (await paymentsOf(tx, checkout.id)).find(({ id }) => id === paymentId);
    if (!payment || !pressesOf(checkout, payment).includes(which)) return false;
    await tx.query(...changeOf(checkout, payment, which, now));
    await note(tx, checkout.id, paymentPresses[which], now, paymentId);
    return true;
  });
}

type Change = readonly [sql: string, params: readonly unknown[]];

function changeOf(sum: Sum, payment: DemoPayment, which: PaymentPress, now: Date): Change {
  const { id } = payment;
  const set = (what: string, ...values: readonly unknown[]): Change => [
    `update demo_payment set ${what} where id = $1`,
    [id, ...values],
  ];
  switch (which) {
    case "refundPart":
      return set("refunded_minor = $2, refunded_at = $3", partOf(sum), now);
    case "refundRest":
      return set("refunded_minor = $2, refunded_at = $3", sum.amountMinor, now);
    case "refundFails":
      return set("refunded_minor = 0, refunded_at = null");
    case "warn":
      return set("id = id");
    case "dispute":
      return set("dispute = 'open'");
    case "win":
      return set("dispute = 'won'");
    case "lose":
      return set("dispute = 'lost'");
    case "payOut": {
      const inTwoDays = new Date(now.getTime() + 2 * 86_400_000).toISOString().slice(0, 10);
      const lines = JSON.stringify(payoutLines(sum.amountMinor, payment));
      const what = "payout_ref = $2, payout_on = $3, payout_lines = $4";
      return set(what, `po_${randomId()}`, inTwoDays, lines);
    }
  }
}

/** Presses at a plan. */
export function pressPlan(db: Db, id: string, which: PlanPress, now: Date): Promise<boolean> {
  return db.tx(async (tx) => {
    const checkout = await locked(tx, id);
    if (!checkout || !pressesOfPlan(checkout).includes(which)) return false;
    const state = { nextPaid: "active", nextRefused: "pastDue", endPlan: "ended" }[which];
    await tx.query("update demo_checkout set plan_state = $2, plan_ended_at = $3 where id = $1", [
      id,
      state,
      state === "ended" ? now : null,
    ]);
    const paymentId = which === "nextPaid" ? await addPayment(tx, id, now) : undefined;
    await note(tx, id, planPresses[which], now, paymentId);
    return true;
  });
}

async function locked(tx: Db, id: string): Promise<Pick<DemoCheckout, "planState"> | undefined> {
  const [row] = await tx.query<Pick<DemoCheckout, "planState">>(
    `select plan_state as "planState" from demo_checkout where id = $1 for update`,
    [id],
  );
  return row;
}

/** What is to be told; whoever delivers tells it until it was taken. */
export async function note(
  tx: Db,
  checkoutId: string,
  type: string,
  now: Date,
  paymentId?: string,
): Promise<void> {
  await tx.query(
    `insert into demo_event (id, checkout_id, type, happened_at, payment_id)
     values ($1, $2, $3, $4, $5)`,
    [`evt_${randomId()}`, checkoutId, type, now, paymentId ?? null],
  );
}

const randomId = () => randomBytes(12).toString("base64url");
