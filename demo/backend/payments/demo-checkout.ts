/** The checkouts of the demo's provider: which button may be pressed when, and what it tells
 * about it. */
import { randomBytes } from "node:crypto";
import type { Db } from "../store/port.js";
import { addPayment, note } from "./demo-payments.js";
import type { AfterEvent } from "./demo-payments.js";
import type { Gift, PlanState } from "./gift.js";
import type { PayoutLine } from "./port.js";

export type CheckoutState = "open" | "waiting" | "ended";

/** Buttons of the page, but for `close` (the site asks) and `timeOut` (the hour is over). */
export type Press =
  "pay" | "decline" | "later" | "cancel" | "confirm" | "refuse" | "close" | "timeOut";

const presses = {
  pay: { from: "open", to: "ended", type: "checkout.paid" },
  decline: { from: "open", to: "ended", type: "checkout.declined" },
  later: { from: "open", to: "waiting", type: "checkout.unpaid" },
  cancel: { from: "open", to: "ended", type: "checkout.canceled" },
  close: { from: "open", to: "ended", type: "checkout.expired" },
  timeOut: { from: "open", to: "ended", type: "checkout.expired" },
  confirm: { from: "waiting", to: "ended", type: "checkout.asyncSucceeded" },
  refuse: { from: "waiting", to: "ended", type: "checkout.asyncFailed" },
} as const satisfies Readonly<
  Record<Press, { from: CheckoutState; to: CheckoutState; type: string }>
>;

export interface DemoCheckout {
  readonly id: string;
  readonly gift: string;
  readonly state: CheckoutState;
  readonly amountMinor: number;
  readonly currency: string;
  readonly expiresAt: Date;
  /** How its plan fares; null before the first payment, and for a gift that is given once. */
  readonly planState: PlanState | null;
}

/** What is to be told, with the facts as they are now. */
export interface DemoEvent extends Pick<DemoCheckout, "gift" | "amountMinor" | "currency"> {
  readonly id: string;
  readonly type: (typeof presses)[Press]["type"] | AfterEvent;
  readonly checkoutId: string;
  readonly payment:
    | {
        readonly id: string;
        readonly paidAt: Date;
        readonly refundedMinor: number;
        readonly refundedAt: Date | undefined;
        readonly dispute: "open" | "won" | "lost" | undefined;
        readonly payout:
          | { readonly id: string; readonly on: string; readonly lines: readonly PayoutLine[] }
          | undefined;
      }
    | undefined;
  readonly plan:
    | {
        readonly id: string;
        readonly state: PlanState;
        readonly endedAt: Date | undefined;
      }
    | undefined;
}

/** Whether somebody can press this: the page has a button for each. */
export function isPress(text: string): text is Press {
  return Object.hasOwn(presses, text);
}

/**
 * The id of a gift's checkout, made at the first call; 128 random bits, for whoever has it may
 * press.
 */
export async function openCheckout(
  db: Db,
  { id: gift, totalMinor, currency, expiresAt, frequency }: Gift,
): Promise<string> {
  await db.query(
    `insert into demo_checkout
       (id, donation_id, state, amount_minor, currency, expires_at, recurs)
     values ($1, $2, 'open', $3, $4, $5, $6) on conflict (donation_id) do nothing`,
    [
      randomBytes(16).toString("base64url"),
      gift,
      totalMinor,
      currency,
      expiresAt,
      frequency !== "once",
    ],
  );
  const [row] = await db.query<{ id: string }>(
    "select id from demo_checkout where donation_id = $1",
    [gift],
  );
  if (!row) throw new Error("a checkout vanished between two statements");
  return row.id;
}

/** The checkout of that id. */
export async function findCheckout(db: Db, id: string): Promise<DemoCheckout | undefined> {
  const [row] = await db.query<DemoCheckout>(
    `select id, donation_id as gift, state, amount_minor as "amountMinor", currency,
       expires_at as "expiresAt", plan_state as "planState" from demo_checkout where id = $1`,
    [id],
  );
  return row;
}

/** Presses once: whether it counted, or another press came before. */
export function press(db: Db, id: string, which: Press, now: Date): Promise<boolean> {
  const { from, to, type } = presses[which];
  const isPaid = which === "pay" || which === "confirm";
  return db.tx(async (tx) => {
    const changed = await tx.query(
      `update demo_checkout set state = $2,
         plan_state = case when $4 and recurs then 'active' else plan_state end
       where id = $1 and state = $3 returning id`,
      [id, to, from, isPaid],
    );
    if (changed.length === 0) return false;
    await note(tx, id, type, now, isPaid ? await addPayment(tx, id, now) : undefined);
    return true;
  });
}

/** Ends the checkouts whose hour is over. */
export async function endOverdue(db: Db, now: Date): Promise<void> {
  const rows = await db.query<{ id: string }>(
    "select id from demo_checkout where state = 'open' and expires_at <= $1 limit 100",
    [now],
  );
  for (const { id } of rows) await press(db, id, "timeOut", now);
}

/** What nobody has taken yet, of one checkout or of all, oldest first. */
export async function undelivered(db: Db, checkoutId?: string): Promise<DemoEvent[]> {
  const rows = await db.query<EventRow>(
    `select event.id, event.type, checkout.id as "checkoutId", checkout.donation_id as gift,
       checkout.amount_minor as "amountMinor", checkout.currency,
       checkout.plan_state as "planState", checkout.plan_ended_at as "planEndedAt",
       payment.id as "paymentId", payment.paid_at as "paidAt",
       payment.refunded_minor as "refundedMinor", payment.refunded_at as "refundedAt",
       payment.dispute, payment.payout_ref as "payoutRef", payment.payout_on::text as "payoutOn",
       payment.payout_lines as "payoutLines"
     from demo_event event join demo_checkout checkout on checkout.id = event.checkout_id
       left join demo_payment payment on payment.id = event.payment_id
     where not event.delivered and ($1::text is null or checkout.id = $1)
     order by event.happened_at, event.id limit 100`,
    [checkoutId ?? null],
  );
  return rows.map(toEvent);
}

interface EventRow extends Omit<DemoEvent, "payment" | "plan"> {
  readonly planState: PlanState | null;
  readonly planEndedAt: Date | null;
  readonly paymentId: string | null;
  readonly paidAt: Date;
  readonly refundedMinor: number;
  readonly refundedAt: Date | null;
  readonly dispute: "open" | "won" | "lost" | null;
  readonly payoutRef: string | null;
  readonly payoutOn: string | null;
  readonly payoutLines: readonly PayoutLine[] | null;
}

function toEvent(row: EventRow): DemoEvent {
  const { dispute, paidAt, paymentId, refundedAt, refundedMinor } = row;
  const { amountMinor, checkoutId, currency, gift, id, planEndedAt, planState, type } = row;
  const { payoutLines: lines, payoutOn: on, payoutRef } = row;
  const payout = payoutRef !== null && on !== null && lines !== null;
  return {
    ...{ id, type, checkoutId, gift, amountMinor, currency },
    payment:
      paymentId === null
        ? undefined
        : {
            ...{ id: paymentId, paidAt, refundedMinor },
            refundedAt: refundedAt ?? undefined,
            dispute: dispute ?? undefined,
            payout: payout ? { id: payoutRef, on, lines } : undefined,
          },
    plan:
      planState === null
        ? undefined
        : { id: `plan_${checkoutId}`, state: planState, endedAt: planEndedAt ?? undefined },
  };
}
