/** The rows of money that really came: one for each payment, with what its charge says of fees,
 * refunds and disputes. */
import type { Db } from "../store/port.js";
import type { Gift, Review } from "./gift.js";
import type { Charge, Payment } from "./port.js";

interface Told {
  /** Why this payment is not the one that was agreed. */
  readonly problem: Review | undefined;
  readonly readAt: Date;
}

/** Keeps a payment once, and what its charge says as of the latest reading. */
export async function paid(
  tx: Db,
  gift: Gift,
  payment: Payment,
  { problem, readAt }: Told,
): Promise<"moved" | "unchanged" | "review"> {
  const { amountMinor, currency, paidAt, ref } = payment;
  const earlier = await tx.query<{ ref: string }>(
    "select ref from gift_payment where donation_id = $1",
    [gift.id],
  );
  const fresh = await tx.query(
    `insert into gift_payment
       (provider, ref, donation_id, amount_minor, currency, paid_at, read_at)
     values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing returning ref`,
    [gift.provider, ref, gift.id, amountMinor, currency, paidAt, new Date(0)],
  );
  const second = fresh.length > 0 && earlier.length > 0 && gift.frequency === "once";
  const why = problem ?? (second ? "second" : undefined);
  if (why !== undefined) await reviewed(tx, gift.id, why);
  const told = payment.charge && (await read(tx, gift, ref, payment.charge, readAt));
  if (told === "review" || why !== undefined) return "review";
  return fresh.length > 0 ? "moved" : (told ?? "unchanged");
}

/** What is not known yet stays as it was; what is known later never gets lost again. */
async function read(
  tx: Db,
  gift: Gift,
  ref: string,
  charge: Charge,
  readAt: Date,
): Promise<"moved" | "unchanged" | "review"> {
  const { dispute, disputeFeeMinor, netMinor, providerFeeMinor, refundedAt, refundedMinor } =
    charge;
  const rows = await tx.query<{ changed: boolean; isDisputed: boolean }>(
    `with earlier as (select ${facts} from gift_payment where provider = $1 and ref = $2)
     update gift_payment payment set charge_ref = $4,
       provider_fee_minor = coalesce($5, payment.provider_fee_minor),
       net_minor = coalesce($6, payment.net_minor), refunded_minor = $7, refunded_at = $8,
       dispute = coalesce($9, payment.dispute),
       dispute_fee_minor = coalesce($11, payment.dispute_fee_minor), read_at = $10
     from earlier
     where provider = $1 and ref = $2 and donation_id = $3 and read_at <= $10
     returning earlier.dispute is distinct from payment.dispute as "isDisputed",
       (${of("earlier")}) is distinct from (${of("payment")}) as changed`,
    [
      gift.provider,
      ref,
      gift.id,
      charge.ref,
      providerFeeMinor ?? null,
      netMinor ?? null,
      refundedMinor,
      refundedMinor > 0 ? (refundedAt ?? readAt) : null,
      dispute ?? null,
      readAt,
      disputeFeeMinor ?? null,
    ],
  );
  const [row] = rows;
  if (!row?.isDisputed) return row?.changed ? "moved" : "unchanged";
  await reviewed(tx, gift.id, "dispute");
  return "review";
}

const facts =
  "charge_ref, provider_fee_minor, net_minor, refunded_minor, dispute, dispute_fee_minor";
const of = (table: string) => facts.replaceAll(/\w+/g, (column) => `${table}.${column}`);

/** Asks staff to look, for the first reason that there was. */
export async function reviewed(tx: Db, id: string, why: Review): Promise<void> {
  await tx.query("update donation set review = coalesce(review, $2) where id = $1", [id, why]);
}
