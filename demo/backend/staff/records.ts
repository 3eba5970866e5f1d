/** What the staff pages show: what came in, gifts and counts; of a person's words, only that they
 * are there. */
import type { Config, Program } from "../../../src/contract/config.js";
import type { Intake, IntakeEnvelope } from "../../../src/contract/intake.js";
import type { SealedText } from "../../../src/contract/sealed.js";
import { dateIn } from "../answer-by.js";
import { newestGifts } from "../payments/gift.js";
import type { Gift } from "../payments/gift.js";
import type { Db } from "../store/port.js";

/** A referral or message from outside: without its words. */
export interface ItemSummary {
  readonly ref: string;
  readonly form: IntakeEnvelope["form"];
  readonly partner: string | null;
  readonly receivedOn: string;
  readonly answerBy: string;
  /** Days since it came. */
  readonly waiting: number;
  /** Days until the promised answer; below zero it is late. */
  readonly left: number;
  /**
   * Why it stands apart: the hidden field was filled, or it was sent faster than a person types.
   */
  readonly flags: NonNullable<IntakeEnvelope["flags"]>;
}

/** The same with its words: sealed, or in clear where the organisation says so. */
export interface StaffItem extends ItemSummary {
  readonly jwe: SealedText | null;
  readonly data: Intake | null;
}

/** A gift as staff see it, with what donors are not told. */
export interface StaffGift extends Pick<
  Gift,
  "id" | "status" | "amountMinor" | "totalMinor" | "currency" | "frequency" | "mismatch"
> {
  readonly on: string;
  readonly partner: string | null;
  readonly designation: string | null;
  /** The test checkout, while something can still happen in it. */
  readonly checkoutUrl: string | null;
}

export interface Count {
  readonly day: string;
  readonly route: string;
  readonly status: number;
  readonly code: string;
  readonly count: number;
}

/** All that the pages need at once. */
export interface StaffData {
  readonly today: string;
  readonly mode: Config["mode"];
  readonly organization: string;
  readonly programs: readonly Program[];
  readonly partners: Readonly<Record<string, string>>;
  readonly hasDemoKey: boolean;
  readonly items: readonly ItemSummary[];
  readonly gifts: readonly StaffGift[];
  readonly counts: readonly Count[];
}

const columns = `ref, form, partner, flags, to_char(received_on, 'YYYY-MM-DD') as "receivedOn",
  to_char(answer_by, 'YYYY-MM-DD') as "answerBy"`;

/** What came in, the earliest promise first. */
export async function readItems(db: Db, today: string): Promise<readonly ItemSummary[]> {
  const rows = await db.query<Omit<ItemSummary, "waiting" | "left">>(
    `select ${columns} from intake order by answer_by, received_on, ref limit 2000`,
  );
  return rows.map((row) => ({ ...row, ...waitingDays(row, today) }));
}

/** One of them, with its words. */
export async function readItem(db: Db, ref: string, today: string): Promise<StaffItem | undefined> {
  const [row] = await db.query<Omit<StaffItem, "waiting" | "left">>(
    `select ${columns}, jwe, data from intake where ref = $1`,
    [ref],
  );
  return row && { ...row, ...waitingDays(row, today) };
}

/** The newest gifts, with the days in the organisation's zone. */
export async function readGifts(db: Db, timeZone: string): Promise<readonly StaffGift[]> {
  const gifts = await newestGifts(db, 500);
  return gifts.map((gift) => {
    const { id, status, amountMinor, totalMinor, currency, frequency, mismatch } = gift;
    const { partner, designation, checkoutUrl, mode, createdAt } = gift;
    const undecided = mode === "test" && (status === "open" || status === "processing");
    return {
      id,
      status,
      amountMinor,
      totalMinor,
      currency,
      frequency,
      mismatch,
      partner,
      designation,
      on: dateIn(timeZone, createdAt),
      checkoutUrl: undecided ? checkoutUrl : null,
    };
  });
}

/** How often each route answered what, over the last two weeks in UTC. */
export function readCounts(db: Db, now: Date): Promise<Count[]> {
  const from = new Date(now.getTime() - 13 * 86_400_000).toISOString().slice(0, 10);
  return db.query<Count>(
    `select to_char(day, 'YYYY-MM-DD') as day, route, status, code, count::float8 as count
     from counter where day >= $1::date order by counter.day desc, route, status, code`,
    [from],
  );
}

function waitingDays(
  { receivedOn, answerBy }: Pick<ItemSummary, "receivedOn" | "answerBy">,
  today: string,
): Pick<ItemSummary, "waiting" | "left"> {
  const days = (from: string, to: string) =>
    Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
  return { waiting: Math.max(days(receivedOn, today), 0), left: days(today, answerBy) };
}
