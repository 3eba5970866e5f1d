/** The rows of what the provider sent to the bank: one for each payout, and one for each line of
 * it. */
import type { Db } from "../store/port.js";
import type { Happening, PaymentEvent } from "./port.js";

/** Keeps a payout as it was read last; its lines may become more until the provider is done. */
export async function paidOut(
  tx: Db,
  provider: string,
  payout: Extract<Happening, { readonly type: "paidOut" }>,
  { mode, readAt }: Pick<PaymentEvent, "mode" | "readAt">,
): Promise<"moved" | "unchanged"> {
  const { failed, lines, payoutOn, payoutRef, sum } = payout;
  const kept = await tx.query(
    `insert into payout
       (provider, ref, mode, currency, amount_minor, arrives_on, failed, read_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)
     on conflict (provider, ref) do update set currency = excluded.currency,
       amount_minor = excluded.amount_minor, arrives_on = excluded.arrives_on,
       failed = excluded.failed, read_at = excluded.read_at
     where payout.read_at <= excluded.read_at returning ref`,
    [provider, payoutRef, mode, sum.currency, sum.amountMinor, payoutOn, failed, readAt],
  );
  if (kept.length === 0) return "unchanged";
  await tx.query("delete from payout_line where provider = $1 and payout_ref = $2", [
    provider,
    payoutRef,
  ]);
  await tx.query(
    `insert into payout_line
       (provider, payout_ref, ref, kind, charge_ref, amount_minor, fee_minor)
     select $1, $2, * from unnest($3::text[], $4::text[], $5::text[], $6::bigint[], $7::bigint[])`,
    [
      provider,
      payoutRef,
      lines.map(({ ref }) => ref),
      lines.map(({ kind }) => kind),
      lines.map(({ chargeRef }) => chargeRef ?? null),
      lines.map(({ amountMinor }) => amountMinor),
      lines.map(({ feeMinor }) => feeMinor),
    ],
  );
  return "moved";
}
