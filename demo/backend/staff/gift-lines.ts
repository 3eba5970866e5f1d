/** The money of gifts payment by payment: what the treasurer's file has a row for, and what every
 * total is the sum of. */
import type { GiftRow, PaymentRow } from "./gift-rows.js";

/** Which payment of its gift it is; `again` came although the gift was to be given once. */
export type PaymentKind = "once" | "first" | "instalment" | "again";

/** One payment, with what has to be known of its gift. Amounts are minor units of `currency`. */
export interface PaymentLine extends Omit<PaymentRow, "amountMinor"> {
  readonly giftId: string;
  readonly provider: string;
  readonly mode: GiftRow["mode"];
  readonly kind: PaymentKind;
  readonly totalMinor: number;
  /** Its two parts: what was given, and what was added for the provider's fee; both are a gift. */
  readonly giftMinor: number;
  readonly feeMinor: number;
  /** What a lost dispute took. */
  readonly lostMinor: number;
  /** What remains of it after refunds and lost disputes, before the provider's fee. */
  readonly keptMinor: number;
  readonly frequency: GiftRow["frequency"];
  readonly planState: GiftRow["planState"];
  readonly partner: string | null;
  readonly campaign: string | null;
  readonly designation: string | null;
}

/** The payments of these gifts, the latest first; of one month where it is named, `2026-11`. */
export function linesOf(gifts: readonly GiftRow[], month?: string): readonly PaymentLine[] {
  return gifts
    .flatMap((gift) => gift.payments.map((payment) => lineOf(gift, payment)))
    .filter(({ paidOn }) => month === undefined || paidOn.startsWith(month))
    .toSorted((one, other) => compare(other.paidOn, one.paidOn) || compare(one.ref, other.ref));
}

export function lineOf(gift: GiftRow, { amountMinor, ...payment }: PaymentRow): PaymentLine {
  const { campaign, designation, frequency, id, mode, partner, planState, provider } = gift;
  const rest = Math.max(0, amountMinor - payment.refundedMinor);
  const lostMinor = payment.dispute === "lost" ? rest : 0;
  // The parts are those of the total that the donor agreed to; of another sum nobody knows them.
  const isAgreed = amountMinor === gift.totalMinor && payment.currency === gift.currency;
  const feeMinor = isAgreed ? gift.totalMinor - gift.amountMinor : 0;
  return {
    ...payment,
    giftId: id,
    provider,
    mode,
    kind: kindOf(frequency, payment.number),
    totalMinor: amountMinor,
    giftMinor: amountMinor - feeMinor,
    feeMinor,
    lostMinor,
    keptMinor: rest - lostMinor,
    frequency,
    planState,
    partner,
    campaign,
    designation,
  };
}

function kindOf(frequency: GiftRow["frequency"], number: number): PaymentKind {
  if (frequency === "once") return number === 1 ? "once" : "again";
  return number === 1 ? "first" : "instalment";
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
