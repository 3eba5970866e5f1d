/** What staff do to an item: open it, move it, note an attempt, delete it; each with its line in
 * the audit, in one transaction. */
import type { SealedText } from "../../../src/contract/sealed.js";
import type { Db } from "../store/port.js";
import { record } from "./audit.js";
import type { DeedCode } from "./audit.js";
import type { Lane, Outcome } from "./records.js";

/** Who does it, and on which day where the organisation is. */
export interface Doer {
  readonly who: string;
  readonly today: string;
}

export interface Move {
  /** The versions of one thing move together. */
  readonly refs: readonly string[];
  readonly lane: Lane;
  readonly outcome: Outcome | null;
  /** Whether it moves because it held what our forms never send. */
  readonly surplus: boolean;
  /** Whether what a colleague has closed meanwhile stays as it ended. */
  readonly unlessClosed?: boolean;
}

const moves: Readonly<Record<Lane, DeedCode>> = {
  new: "toNew",
  unchecked: "toUnchecked",
  quarantine: "toQuarantine",
  open: "toOpen",
  closed: "closed",
};

/**
 * Moves items to a lane; retention counts from the day on which one was closed. `false` when none
 * of them is there to be moved.
 */
export function moveItems(
  db: Db,
  { lane, outcome, refs, surplus, unlessClosed = false }: Move,
  { today, who }: Doer,
): Promise<boolean> {
  return db.tx(async (tx) => {
    const there = await tx.query<{ ref: string }>(
      "select ref from intake where ref = any($1) and not ($2 and lane = 'closed') for update",
      [refs, unlessClosed],
    );
    const moved = await tx.query<{ ref: string }>(
      `update intake set lane = $2, outcome = $3, surplus = surplus or $4,
         closed_on = case when $2 <> 'closed' then null
                          when lane = 'closed' then closed_on else $5::date end
       where ref = any($1) and (lane, coalesce(outcome, '')) <> ($2, coalesce($3, ''))
       returning ref`,
      [there.map(({ ref }) => ref), lane, outcome, surplus, today],
    );
    for (const { ref } of inOrder(moved))
      await record(tx, { who, did: moves[lane], ref, on: today });
    return there.length > 0;
  });
}

/** Writes down that items were opened, by whom and with which key; a new one becomes open. */
export function markOpened(
  db: Db,
  { kid, refs }: { readonly refs: readonly string[]; readonly kid: string | null },
  { today, who }: Doer,
): Promise<void> {
  return db.tx(async (tx) => {
    const opened = await tx.query<{ ref: string }>(
      `update intake set opened_on = $2, opened_by = $3, opened_kid = $4,
         lane = case when lane = 'new' then 'open' else lane end
       where ref = any($1) returning ref`,
      [refs, today, who, kid],
    );
    for (const { ref } of inOrder(opened))
      await record(tx, { who, did: "opened", ref, kid: kid ?? undefined, on: today });
  });
}

/** Keeps a note that was sealed in a browser; `false` when its item is gone. */
export function addNote(
  db: Db,
  note: { readonly id: string; readonly ref: string; readonly jwe: SealedText },
  { today, who }: Doer,
): Promise<boolean> {
  return db.tx(async (tx) => {
    const added = await tx.query(
      `insert into note (id, ref, noted_on, noted_by, jwe)
       select $1, ref, $3::date, $4, $5 from intake where ref = $2 for update
       on conflict (id) do nothing returning id`,
      [note.id, note.ref, today, who, JSON.stringify(note.jwe)],
    );
    if (added.length > 0) await record(tx, { who, did: "noted", ref: note.ref, on: today });
    const there = await tx.query("select id from note where id = $1", [note.id]);
    return there.length > 0;
  });
}

/** Deletes items that were closed, with their notes; a tombstone stays. Gives what went. */
export function deleteItems(
  db: Db,
  refs: readonly string[],
  { today, who }: Doer,
): Promise<readonly string[]> {
  return buried(db, { where: "ref = any($1)", params: [refs], did: "deleted" }, { today, who });
}

/**
 * Deletes what was closed as long ago as is said, and was opened once: what nobody has read never
 * goes by itself. Several processes may do so at once: each item goes, and is written down, once.
 */
export function sweepItems(
  db: Db,
  keepClosedDays: number,
  today: string,
): Promise<readonly string[]> {
  const where = "closed_on <= $1::date - $2::int and opened_on is not null";
  const params = [today, keepClosedDays];
  return buried(db, { where, params, did: "swept" }, { today, who: "sweeper" });
}

interface Burial {
  /** Which of the closed items. */
  readonly where: string;
  readonly params: readonly unknown[];
  readonly did: DeedCode;
}

function buried(db: Db, { did, params, where }: Burial, { today, who }: Doer): Promise<string[]> {
  return db.tx(async (tx) => {
    const gone = await tx.query<{
      ref: string;
      month: string;
      form: string;
      outcome: string | null;
    }>(
      `delete from intake where lane = 'closed' and ${where}
       returning ref, to_char(received_on, 'YYYY-MM') as month, form, outcome`,
      params,
    );
    for (const { ref, month, form, outcome } of inOrder(gone)) {
      await tx.query(
        `insert into tombstone (ref, month, form, outcome) values ($1, $2, $3, $4)
         on conflict (ref) do nothing`,
        [ref, month, form, outcome],
      );
      await record(tx, { who, did, ref, on: today });
    }
    return gone.map(({ ref }) => ref);
  });
}

const inOrder = <Row extends { readonly ref: string }>(rows: readonly Row[]): readonly Row[] =>
  rows.toSorted((one, other) => (one.ref < other.ref ? -1 : 1));
