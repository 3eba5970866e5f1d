/** Moves a gift by what its provider says: each event once, in whatever order, never back. */
import type { Db } from "../store/port.js";
import { findGift } from "./gift.js";
import type { Gift, GiftStatus } from "./gift.js";
import { paid, reviewed } from "./payment-rows.js";
import { paidOut } from "./payout-rows.js";
import type { Happening, PaymentEvent, Sum } from "./port.js";

/** Where news of a checkout can move a gift. */
export type CheckoutStatus = "processing" | "paid" | "failed" | "expired" | "canceled";

const ranks: Readonly<Record<GiftStatus, number>> = {
  creating: 0,
  open: 1,
  processing: 2,
  failed: 3,
  expired: 3,
  canceled: 3,
  paid: 4,
};

/** What became of an event; `unknown`: it is about no gift of ours. */
export type Settled = "moved" | "unchanged" | "duplicate" | "declined" | "review" | "unknown";

/** What a settled event weighs when it told several things. */
const weights = ["unchanged", "moved", "declined", "review"] as const;

/**
 * Applies one event in one transaction with the note that it came. A sum or a mode that is not the
 * stored one never makes a gift paid and is marked for staff.
 */
export function settle(db: Db, provider: string, event: PaymentEvent, now: Date): Promise<Settled> {
  return db.tx(async (tx) => {
    const sum = event.happenings.map(sumOf).find((each) => each !== undefined);
    const fresh = await tx.query(
      `insert into payment_event
         (provider, id, type, donation_id, amount_minor, currency, received_at)
       values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing returning id`,
      [
        provider,
        event.id,
        event.type,
        event.giftId ?? null,
        sum?.amountMinor ?? null,
        sum?.currency ?? null,
        now,
      ],
    );
    if (fresh.length === 0) return "duplicate";
    const outcome = await applied(tx, provider, event, now);
    await tx.query("update payment_event set outcome = $3 where provider = $1 and id = $2", [
      provider,
      event.id,
      outcome,
    ]);
    return outcome;
  });
}

async function applied(
  tx: Db,
  provider: string,
  event: PaymentEvent,
  now: Date,
): Promise<Exclude<Settled, "duplicate">> {
  const { giftId, happenings, mode } = event;
  const gift = giftId === undefined ? undefined : await findGift(tx, giftId, true);
  if (gift && gift.provider === provider && gift.mode !== mode) {
    await reviewed(tx, gift.id, "mode");
    return "review";
  }
  let heaviest: (typeof weights)[number] | undefined;
  for (const happening of happenings) {
    const outcome = await (gift?.provider === provider
      ? step(tx, gift, happening, { event, now })
      : withoutGift(tx, provider, happening, event));
    if (outcome && weights.indexOf(outcome) >= weights.indexOf(heaviest ?? "unchanged"))
      heaviest = outcome;
  }
  return heaviest ?? (gift?.provider === provider ? "unchanged" : "unknown");
}

/** News that are about no single gift. */
async function withoutGift(tx: Db, provider: string, happening: Happening, event: PaymentEvent) {
  switch (happening.type) {
    case "paidOut":
      return paidOut(tx, provider, happening, event);
    case "declined":
      return "declined";
    default:
      return undefined;
  }
}

interface When {
  readonly event: PaymentEvent;
  readonly now: Date;
}

async function step(
  tx: Db,
  gift: Gift,
  happening: Happening,
  { event, now }: When,
): Promise<(typeof weights)[number] | undefined> {
  const { readAt } = event;
  switch (happening.type) {
    case "promised": {
      const problem = disagreement(gift, happening.sum);
      if (problem === undefined) return move(tx, gift, "processing", now);
      await reviewed(tx, gift.id, problem);
      return "review";
    }
    case "paid": {
      const problem = disagreement(gift, happening.payment);
      const kept = await paid(tx, gift, happening.payment, { problem, readAt });
      if (problem !== undefined) return kept;
      const went = await move(tx, gift, "paid", now);
      return kept === "review" ? kept : went === "moved" ? went : kept;
    }
    case "failed":
    case "expired":
    case "canceled": {
      const { checkoutRef } = happening;
      const own = gift.providerRef === null || gift.providerRef === checkoutRef;
      return own || checkoutRef === undefined ? move(tx, gift, happening.type, now) : "unchanged";
    }
    case "suspected":
      await reviewed(tx, gift.id, "fraudWarning");
      return "review";
    case "named":
      await tx.query(
        `update donation set provider_ref = coalesce(provider_ref, $2),
           plan_ref = coalesce(plan_ref, $3) where id = $1`,
        [gift.id, happening.providerRef ?? null, happening.planRef ?? null],
      );
      return "unchanged";
    case "planFared":
      return planFared(tx, gift, happening, readAt);
    default:
      return withoutGift(tx, gift.provider, happening, event);
  }
}

/** An end is final; of the other two states the one that was read last is true. */
async function planFared(
  tx: Db,
  gift: Gift,
  { planRef, state, endedAt }: Extract<Happening, { readonly type: "planFared" }>,
  readAt: Date,
): Promise<"moved" | "unchanged"> {
  const rows = await tx.query(
    `update donation set plan_ref = coalesce(plan_ref, $2), plan_state = $3, plan_read_at = $4,
       plan_ended_at = $5
     where id = $1 and (plan_ref is null or plan_ref = $2)
       and plan_state is distinct from 'ended'
       and ($3 = 'ended' or plan_read_at is null or plan_read_at <= $4) returning id`,
    [gift.id, planRef, state, readAt, state === "ended" ? (endedAt ?? readAt) : null],
  );
  return rows.length > 0 && state !== gift.planState ? "moved" : "unchanged";
}

async function move(
  tx: Db,
  { id }: Gift,
  to: CheckoutStatus,
  now: Date,
): Promise<"moved" | "unchanged"> {
  // Read again: what the same event told before has moved the row.
  const gift = await findGift(tx, id);
  if (!gift) return "unchanged";
  const status = moved(gift, to);
  if (status === gift.status) return "unchanged";
  await tx.query("update donation set status = $2, settled_at = $3 where id = $1", [
    id,
    status,
    ranks[status] > ranks.processing ? now : null,
  ]);
  return "moved";
}

/**
 * The status after an event: the higher rank wins, so that the order of arrival does not matter.
 */
export function moved(
  { status, cancelAsked }: Pick<Gift, "status" | "cancelAsked">,
  to: CheckoutStatus,
): GiftStatus {
  const next = to === "expired" && cancelAsked ? "canceled" : to;
  return ranks[next] > ranks[status] ? next : status;
}

function disagreement(gift: Gift, sum: Sum): "amount" | "currency" | undefined {
  if (sum.currency !== gift.currency) return "currency";
  return sum.amountMinor === gift.totalMinor ? undefined : "amount";
}

function sumOf(happening: Happening): Sum | undefined {
  switch (happening.type) {
    case "promised":
      return happening.sum;
    case "paid":
      return happening.payment;
    default:
      return undefined;
  }
}
