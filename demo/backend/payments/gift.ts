/** A gift as its row holds it. */
import type { DonationRequest, DonationStatus } from "../../../src/contract/donation.js";
import type { Db } from "../store/port.js";

/** `creating` is ours alone: the provider has not answered yet. */
export type GiftStatus = "creating" | Exclude<DonationStatus, "refunded">;

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
  readonly designation: string | null;
  readonly tribute: DonationRequest["tribute"] | null;
  readonly locale: string;
  /** Where the donor goes back to: an address that its partner registered. */
  readonly returnUrl: string | null;
  readonly checkoutUrl: string | null;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly cancelAsked: boolean;
  readonly mismatch: boolean;
  readonly settledAt: Date | null;
}

const columns = `id, status, provider, mode, amount_minor as "amountMinor",
  total_minor as "totalMinor", currency, frequency, partner, designation, tribute, locale,
  return_url as "returnUrl", checkout_url as "checkoutUrl", created_at as "createdAt",
  expires_at as "expiresAt", cancel_asked as "cancelAsked", mismatch, settled_at as "settledAt"`;

/** The gift of that id; `lock` keeps others from changing it until the transaction ends. */
export async function findGift(db: Db, id: string, lock = false): Promise<Gift | undefined> {
  const [row] = await db.query<Gift>(
    `select ${columns} from donation where id = $1 ${lock ? "for update" : ""}`,
    [id],
  );
  return row;
}

/** The newest gifts that came as far as a checkout, for staff. */
export function newestGifts(db: Db, limit: number): Promise<Gift[]> {
  return db.query<Gift>(
    `select ${columns} from donation where status <> 'creating'
     order by created_at desc, id limit $1`,
    [limit],
  );
}

/**
 * What a donor is told: a disagreement about money is called "processing" until staff have looked.
 */
export function shownStatus({ status, mismatch }: Gift): DonationStatus {
  if (status === "paid") return "paid";
  if (mismatch) return "processing";
  return status === "creating" ? "open" : status;
}
