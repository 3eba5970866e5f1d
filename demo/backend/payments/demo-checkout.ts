/** The checkouts of the demo's provider: which button may be pressed when, and what it tells
 * about it. */
import { randomBytes } from "node:crypto";
import type { Db } from "../store/port.js";
import type { Gift } from "./gift.js";

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
}

export interface DemoEvent extends Pick<DemoCheckout, "gift" | "amountMinor" | "currency"> {
  readonly id: string;
  readonly type: (typeof presses)[Press]["type"];
  readonly happenedAt: Date;
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
  { id: gift, totalMinor, currency, expiresAt }: Gift,
): Promise<string> {
  await db.query(
    `insert into demo_checkout (id, donation_id, state, amount_minor, currency, expires_at)
     values ($1, $2, 'open', $3, $4, $5) on conflict (donation_id) do nothing`,
    [randomBytes(16).toString("base64url"), gift, totalMinor, currency, expiresAt],
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
       expires_at as "expiresAt" from demo_checkout where id = $1`,
    [id],
  );
  return row;
}

/** Presses once: whether it counted, or another press came before. */
export function press(db: Db, id: string, which: Press, now: Date): Promise<boolean> {
  const { from, to, type } = presses[which];
  return db.tx(async (tx) => {
    const changed = await tx.query(
      "update demo_checkout set state = $2 where id = $1 and state = $3 returning id",
      [id, to, from],
    );
    if (changed.length === 0) return false;
    await tx.query(
      "insert into demo_event (id, checkout_id, type, happened_at) values ($1, $2, $3, $4)",
      [`evt_${randomBytes(12).toString("base64url")}`, id, type, now],
    );
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
export function undelivered(db: Db, checkoutId?: string): Promise<DemoEvent[]> {
  return db.query<DemoEvent>(
    `select event.id, event.type, event.happened_at as "happenedAt",
       checkout.donation_id as gift, checkout.amount_minor as "amountMinor", checkout.currency
     from demo_event event join demo_checkout checkout on checkout.id = event.checkout_id
     where not event.delivered and ($1::text is null or checkout.id = $1)
     order by event.happened_at, event.id limit 100`,
    [checkoutId ?? null],
  );
}
