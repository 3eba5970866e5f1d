/** What the provider sent to the bank, payout by payout: what a line of the bank's statement is
 * made of. */
import type { PaymentLine } from "./gift-lines.js";

/** The payments of one payout in one currency, in minor units. */
export interface Payout {
  readonly ref: string;
  /** The day of arrival; null until the provider named it. */
  readonly on: string | null;
  readonly currency: string;
  readonly payments: number;
  readonly totalMinor: number;
  readonly providerFeeMinor: number;
  /** What is left of them; null while it is not known of each. */
  readonly netMinor: number | null;
}

/** The latest first; those that arrived in one month where it is named, `2026-11`. */
export function payoutsOf(lines: readonly PaymentLine[], month?: string): readonly Payout[] {
  const payouts = new Map<string, Payout>();
  for (const line of lines) {
    const { currency, netMinor, payoutOn: on, payoutRef: ref, providerFeeMinor } = line;
    if (ref === null || (month !== undefined && !on?.startsWith(month))) continue;
    const key = `${currency} ${ref}`;
    const before = payouts.get(key);
    const net = before ? before.netMinor : 0;
    payouts.set(key, {
      ref,
      on,
      currency,
      payments: (before?.payments ?? 0) + 1,
      totalMinor: (before?.totalMinor ?? 0) + line.totalMinor,
      providerFeeMinor: (before?.providerFeeMinor ?? 0) + (providerFeeMinor ?? 0),
      netMinor: net === null || netMinor === null ? null : net + netMinor,
    });
  }
  return [...payouts.values()].toSorted((one, other) => latest(one, other));
}

const latest = (one: Payout, other: Payout) =>
  (other.on ?? "9999").localeCompare(one.on ?? "9999") || one.ref.localeCompare(other.ref);
