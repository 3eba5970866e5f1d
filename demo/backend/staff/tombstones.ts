/** What is left of items that were deleted: how many there were, of which kind, and how they
 * ended. */
import type { Db } from "../store/port.js";
import type { ItemSummary, Outcome } from "./records.js";

export interface Tombstone {
  readonly ref: string;
  /** The month in which it came, `2026-11`. */
  readonly month: string;
  readonly form: ItemSummary["form"];
  readonly outcome: Outcome | null;
}

/** The latest months first. */
export function readTombstones(db: Db): Promise<Tombstone[]> {
  return db.query<Tombstone>(
    "select ref, month, form, outcome from tombstone order by month desc, ref limit 5000",
  );
}
