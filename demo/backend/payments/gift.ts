/** A gift as its row holds it, with what came of its first payment. */
import type { DonationRequest, DonationStatus } from "../../../src/contract/donation.js";
import type { Db } from "../store/port.js";

/** `creating` is ours alone: the provider has not answered yet. */
export type GiftStatus = "creating" | Exclude<DonationStatus, "refunded">;

export type PlanState = "active" | "pastDue" | "ended";

/** Why staff should look: another sum or mode than agreed, money twice, or a bank's complaint. */
export type Review = "amount" | "currency" | "mode" | "second" | "dispute" | "fraudWarning";

export interface Gift {
  readonly id: string;
  readonly status: GiftStatus;
  readonly provider: string;
  readonly mode: "live" | "test";
  readonly amountMinor: number;
  readonly totalMinor: number;
  readonly currency: string;
  readonly frequency: DonationRequest["frequency"];
  readonly partner: string | null;
  readonly campaign: string | null;
  readonly designation: string | null;
  readonly tribute: DonationRequest["tribute"] | null;
  readonly locale: string;
  /** Where the donor goes back to: an address that its partner registered. */
  readonly returnUrl: string | null;
  readonly checkoutUrl: string | null;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly cancelAsked: boolean;
  readonly settledAt: Date | null;
  /** The provider's own id of the checkout. */
  readonly providerRef: string | null;
  /** Which try it is to open the checkout at the provider, from 1. */
  readonly tries: number;
  /** The provider's own id of the plan, and how it fares; null for a gift that is given once. */
  readonly planRef: string | null;
  readonly planState: PlanState | null;
  readonly planEndedAt: Date | null;
  readonly review: Review | null;
  /** Of the first payment, in minor units of its currency; null before money came. */
  readonly receivedMinor: number | null;
  readonly refundedMinor: number | null;
}

const columns = `id, status, donation.provider, mode, donation.amount_minor as "amountMinor",
  total_minor as "totalMinor", donation.currency, frequency, partner, campaign, designation,
  tribute, locale, return_url as "returnUrl", checkout_url as "checkoutUrl",
  created_at as "createdAt", expires_at as "expiresAt", cancel_asked as "cancelAsked",
  settled_at as "settledAt", provider_ref as "providerRef", tries, plan_ref as "planRef",
  plan_state as "planState", plan_ended_at as "planEndedAt", review,
  first.amount_minor as "receivedMinor", first.refunded_minor as "refundedMinor"`;

const tables = `donation left join lateral (
    select amount_minor, refunded_minor from gift_payment
    where donation_id = donation.id order by paid_at, ref limit 1) first on true`;

/** The gift of that id; `lock` keeps others from changing it until the transaction ends. */
export async function findGift(db: Db, id: string, lock = false): Promise<Gift | undefined> {
  const [row] = await db.query<Gift>(
    `select ${columns} from ${tables} where id = $1 ${lock ? "for update of donation" : ""}`,
    [id],
  );
  return row;
}

/** All of the first payment went back; a plan's later instalments are not asked. */
export function isRefunded({ receivedMinor, refundedMinor }: Gift): boolean {
  return receivedMinor !== null && refundedMinor !== null && refundedMinor >= receivedMinor;
}

/**
 * What a donor is told: a disagreement about money is called "processing" until staff have looked.
 */
export function shownStatus(gift: Gift): DonationStatus {
  const { cancelAsked, review, status } = gift;
  if (status === "paid") return isRefunded(gift) ? "refunded" : "paid";
  if (review !== null) return "processing";
  // The provider closed it, and its event that says so is on its way.
  if (status === "open" && cancelAsked) return "canceled";
  return status === "creating" ? "open" : status;
}
