/** Payouts to the bank as their rows hold them, each line with the gift that it is about. */
import type { PayoutLine } from "../payments/port.js";
import type { Db } from "../store/port.js";
import type { GiftRow } from "./gift-rows.js";

/** In minor units of the payout's currency; below zero where it was taken off. */
export interface PayoutLineRow extends Pick<
  PayoutLine,
  "ref" | "kind" | "amountMinor" | "feeMinor"
> {
  readonly chargeRef: string | null;
  /** The gift and the payment whose charge it is; null where it is no gift's. */
  readonly giftId: string | null;
  readonly paymentRef: string | null;
}

export interface PayoutRow {
  readonly provider: string;
  readonly ref: string;
  readonly mode: GiftRow["mode"];
  readonly currency: string;
  /** The day of arrival. */
  readonly on: string;
  /** The bank refused it: its money comes with a later one. */
  readonly failed: boolean;
  /** What the bank receives; null where nobody told. */
  readonly amountMinor: number | null;
  readonly lines: readonly PayoutLineRow[];
}

/** The latest first; those that arrived in one month where it is named, `2026-11`. */
export async function readPayouts(db: Db, month?: string): Promise<readonly PayoutRow[]> {
  const chosen = "$1::text is null or to_char(arrives_on, 'YYYY-MM') = $1";
  const values = [month ?? null];
  const payouts = await db.query<Omit<PayoutRow, "lines">>(
    `select provider, ref, mode, currency, to_char(arrives_on, 'YYYY-MM-DD') as "on", failed,
       amount_minor::float8 as "amountMinor"
     from payout where ${chosen} order by arrives_on desc, ref`,
    values,
  );
  const lines = await db.query<PayoutLineRow & { readonly of: string }>(
    `select line.provider || ' ' || payout_ref as "of", line.ref, kind,
       line.charge_ref as "chargeRef", line.amount_minor::float8 as "amountMinor",
       fee_minor::float8 as "feeMinor", gift.donation_id as "giftId", gift.ref as "paymentRef"
     from payout_line line
       join payout on payout.provider = line.provider and payout.ref = payout_ref
       left join lateral (
         select donation_id, ref from gift_payment
         where provider = line.provider and charge_ref = line.charge_ref
         order by ref limit 1) gift on true
     where ${chosen} order by line.ref`,
    values,
  );
  const byPayout = new Map<string, PayoutLineRow[]>();
  for (const { of, ...line } of lines) {
    const known = byPayout.get(of);
    if (known) known.push(line);
    else byPayout.set(of, [line]);
  }
  return payouts.map((payout) => ({
    ...payout,
    lines: byPayout.get(`${payout.provider} ${payout.ref}`) ?? [],
  }));
}
