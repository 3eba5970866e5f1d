/** What staff see of each thing that came in: where it stands, and of a person's words only that
 * they are there. */
import type { Intake, IntakeEnvelope } from "../../../src/contract/intake.js";
import type { SealedText } from "../../../src/contract/sealed.js";
import type { Db } from "../store/port.js";

export const lanes = ["new", "unchecked", "quarantine", "open", "closed"] as const;
export type Lane = (typeof lanes)[number];

/** How an item stands, or ended. */
export const outcomes = ["reached", "referredOn", "notReached", "tookBack", "notARequest"] as const;
export type Outcome = (typeof outcomes)[number];

/** A referral or message from outside: without its words. */
export interface ItemSummary {
  readonly ref: string;
  readonly form: IntakeEnvelope["form"];
  readonly partner: string | null;
  readonly receivedOn: string;
  readonly answerBy: string;
  readonly lane: Lane;
  readonly outcome: Outcome | null;
  readonly closedOn: string | null;
  /** The day on which it is deleted by itself; never while nobody has opened it. */
  readonly goesOn: string | null;
  /** Days since it came. */
  readonly waiting: number;
  /** Days until the promised answer; below zero it is late. */
  readonly left: number;
  /** Whether half of the promised time is over and nobody has opened it. */
  readonly overlooked: boolean;
  /** The larger, the later it came: the days of two versions may be one. */
  readonly arrival: number;
  /**
   * Why it stands apart: the hidden field was filled, or it was sent faster than a person types.
   */
  readonly flags: NonNullable<IntakeEnvelope["flags"]>;
  /** It came without a proof of work. */
  readonly unproven: boolean;
  /** It was opened, and held what our forms never send. */
  readonly surplus: boolean;
  readonly openedOn: string | null;
  readonly openedBy: string | null;
  readonly openedKid: string | null;
}

/** A note of an attempt, sealed; who wrote it and when is in clear. */
export interface SealedNote {
  readonly id: string;
  readonly on: string;
  readonly by: string;
  readonly jwe: SealedText;
}

/** An item with its words: sealed, or in clear where the organisation says so. */
export interface StaffItem extends ItemSummary {
  readonly jwe: SealedText | null;
  readonly data: Intake | null;
  readonly notes: readonly SealedNote[];
}

/** Today where the organisation is, and how long it keeps what was closed. */
export interface Reckoning {
  readonly today: string;
  readonly keepClosedDays: number;
}

type Reckoned = "waiting" | "left" | "overlooked" | "goesOn";

const columns = `intake.ref, form, partner, flags, unproven, surplus, lane, outcome,
  arrival::float8 as arrival, to_char(received_on, 'YYYY-MM-DD') as "receivedOn",
  to_char(answer_by, 'YYYY-MM-DD') as "answerBy", to_char(closed_on, 'YYYY-MM-DD') as "closedOn",
  to_char(opened_on, 'YYYY-MM-DD') as "openedOn", opened_by as "openedBy",
  opened_kid as "openedKid"`;

/** As many items as the pages work with: years of them, where retention holds. */
export const mostItems = 5000;

/** What came in, the earliest promise first, and what is closed at the end. */
export async function readItems(db: Db, reckoning: Reckoning): Promise<readonly ItemSummary[]> {
  const rows = await db.query<Omit<ItemSummary, Reckoned>>(
    `select ${columns} from intake
     order by lane = 'closed', answer_by, received_on, arrival limit ${mostItems}`,
  );
  return rows.map((row) => ({ ...row, ...reckoned(row, reckoning) }));
}

/** Those of these items that are still there, with their words and notes. */
export async function readSealed(
  db: Db,
  refs: readonly string[],
  reckoning: Reckoning,
): Promise<readonly StaffItem[]> {
  const rows = await db.query<Omit<StaffItem, Reckoned | "notes">>(
    `select ${columns}, jwe, data from intake where ref = any($1)
     order by arrival desc`,
    [refs],
  );
  const notes = await db.query<SealedNote & { readonly ref: string }>(
    `select ref, id, to_char(noted_on, 'YYYY-MM-DD') as "on", noted_by as by, jwe from note
     where ref = any($1) order by noted_on desc, arrival desc`,
    [refs],
  );
  return rows.map((row) => ({
    ...row,
    ...reckoned(row, reckoning),
    notes: notes.filter(({ ref }) => ref === row.ref).map(({ ref: _, ...note }) => note),
  }));
}

/** One of them, with its words. */
export async function readItem(
  db: Db,
  ref: string,
  reckoning: Reckoning,
): Promise<StaffItem | undefined> {
  const [item] = await readSealed(db, [ref], reckoning);
  return item;
}

const day = 86_400_000;

/** The date that many days after another. */
export function daysAfter(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00Z`) + days * day).toISOString().slice(0, 10);
}

function reckoned(
  row: Pick<ItemSummary, "receivedOn" | "answerBy" | "lane" | "openedOn" | "closedOn">,
  { keepClosedDays, today }: Reckoning,
): Pick<ItemSummary, Reckoned> {
  const days = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / day);
  const waiting = Math.max(days(row.receivedOn, today), 0);
  const left = days(today, row.answerBy);
  return {
    waiting,
    left,
    overlooked: row.openedOn === null && row.lane !== "closed" && waiting >= left,
    goesOn:
      row.closedOn === null || row.openedOn === null
        ? null
        : daysAfter(row.closedOn, keepClosedDays),
  };
}
