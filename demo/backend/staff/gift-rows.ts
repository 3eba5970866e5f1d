/** Gifts and the payments that came of them, as their rows hold them, with the days as the
 * organisation counts them. */
import type { Gift, GiftStatus } from "../payments/gift.js";
import type { Db } from "../store/port.js";

/** Money that really came: a gift's one payment, or one instalment of its plan. */
export interface PaymentRow {
  /** The provider's own ids, of the payment (or invoice) and of the charge. */
  readonly ref: string;
  readonly chargeRef: string | null;
  /** 1 for the first that came of its gift. */
  readonly number: number;
  readonly amountMinor: number;
  readonly currency: string;
  readonly paidOn: string;
  /** What the provider kept, and what it passes on; null until it told us. */
  readonly providerFeeMinor: number | null;
  readonly netMinor: number | null;
  readonly refundedMinor: number;
  readonly refundedOn: string | null;
  readonly payoutRef: string | null;
  readonly payoutOn: string | null;
  readonly dispute: "open" | "won" | "lost" | null;
  /** What the provider asked for dealing with it. */
  readonly disputeFeeMinor: number | null;
  readonly letterSentOn: string | null;
  readonly letterSentBy: string | null;
}

export interface GiftRow extends Pick<
  Gift,
  | "id"
  | "provider"
  | "mode"
  | "amountMinor"
  | "totalMinor"
  | "currency"
  | "frequency"
  | "partner"
  | "campaign"
  | "designation"
  | "planState"
  | "review"
> {
  /** The day on which it was asked for. */
  readonly on: string;
  readonly status: Exclude<GiftStatus, "creating">;
  readonly planEndedOn: string | null;
  readonly reviewSeenOn: string | null;
  readonly reviewSeenBy: string | null;
  /** The checkout of a test, where its payments can be given back or disputed too. */
  readonly checkoutUrl: string | null;
  /** In the order in which they came. */
  readonly payments: readonly PaymentRow[];
}

/** What a donor added: shown to staff where one gift is opened, and nowhere else. */
export interface GiftWords {
  readonly anonymous: boolean;
  readonly message: string | null;
  readonly tribute: Gift["tribute"];
  readonly locale: string;
}

/** Which gifts are read; `month`, `2026-11`, is that of the request or of any payment. */
export interface Wanted {
  readonly timeZone: string;
  readonly month?: string | undefined;
  readonly id?: string | undefined;
}

/** The newest first; a request that has no checkout yet is not a gift. */
export async function readGiftRows(db: Db, wanted: Wanted): Promise<readonly GiftRow[]> {
  const { id = null, month = null, timeZone } = wanted;
  const values = [timeZone, month, id];
  const gifts = await db.query<Omit<GiftRow, "payments">>(
    `select donation.id, ${dayOf("created_at")} as "on", status, provider, mode,
       amount_minor as "amountMinor", total_minor as "totalMinor", currency, frequency, partner,
       campaign, designation, plan_state as "planState",
       ${dayOf("plan_ended_at")} as "planEndedOn", review,
       case when review_seen = review then to_char(review_seen_on, 'YYYY-MM-DD') end
         as "reviewSeenOn",
       case when review_seen = review then review_seen_by end as "reviewSeenBy",
       case when mode = 'test' then checkout_url end as "checkoutUrl"
     from donation where ${chosen} order by created_at desc, donation.id`,
    values,
  );
  const payments = await db.query<Omit<PaymentRow, "number"> & { readonly giftId: string }>(
    `select donation_id as "giftId", gift_payment.ref, charge_ref as "chargeRef",
       gift_payment.amount_minor as "amountMinor", gift_payment.currency,
       ${dayOf("paid_at")} as "paidOn", provider_fee_minor as "providerFeeMinor",
       net_minor as "netMinor", refunded_minor as "refundedMinor",
       ${dayOf("refunded_at")} as "refundedOn", sent.ref as "payoutRef",
       to_char(sent.arrives_on, 'YYYY-MM-DD') as "payoutOn", dispute,
       dispute_fee_minor as "disputeFeeMinor",
       to_char(letter_sent_on, 'YYYY-MM-DD') as "letterSentOn", letter_sent_by as "letterSentBy"
     from gift_payment join donation on donation.id = donation_id
       left join lateral (
         select payout.ref, arrives_on from payout_line
           join payout on payout.provider = payout_line.provider and payout.ref = payout_ref
         where payout_line.provider = gift_payment.provider and kind = 'payment' and not failed
           and payout_line.charge_ref = gift_payment.charge_ref
         order by read_at desc limit 1) sent on true
     where ${chosen} order by paid_at, gift_payment.ref`,
    values,
  );
  const byGift = new Map<string, PaymentRow[]>();
  for (const { giftId, ...payment } of payments) {
    const own = byGift.get(giftId) ?? [];
    own.push({ ...payment, number: own.length + 1 });
    byGift.set(giftId, own);
  }
  return gifts.map((gift) => ({ ...gift, payments: byGift.get(gift.id) ?? [] }));
}

/** Nothing of a gift that is not there. */
export async function readGiftWords(db: Db, id: string): Promise<GiftWords | undefined> {
  const [row] = await db.query<GiftWords>(
    "select anonymous, message, tribute, locale from donation where id = $1",
    [id],
  );
  return row;
}

/** Every month in which a gift was asked for, or money came or was paid out; the latest first. */
export async function readGiftMonths(db: Db, timeZone: string): Promise<readonly string[]> {
  const rows = await db.query<{ month: string }>(
    `select ${monthOf("created_at")} as month from donation where status <> 'creating'
     union select ${monthOf("paid_at")} from gift_payment
     union select to_char(arrives_on, 'YYYY-MM') from payout
     order by month desc`,
    [timeZone],
  );
  return rows.map((row) => row.month);
}

const dayOf = (instant: string) => `to_char(${instant} at time zone $1, 'YYYY-MM-DD')`;
const monthOf = (instant: string) => `to_char(${instant} at time zone $1, 'YYYY-MM')`;

const chosen = `status <> 'creating' and ($3::text is null or donation.id = $3)
  and ($2::text is null or ${monthOf("created_at")} = $2 or exists (
    select 1 from gift_payment as any_payment where any_payment.donation_id = donation.id
      and $2 = ${monthOf("any_payment.paid_at")}))`;
