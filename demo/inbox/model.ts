/** What the staff pages show now, and where one can go from there. */
import type { StaffData } from "../backend/staff/everything.js";
import type { StaffItem } from "../backend/staff/records.js";
import type { OpeningKey } from "./key.js";
import type { Opened } from "./open.js";

export type Place =
  | { readonly at: "inbox" }
  | { readonly at: "gifts" }
  | { readonly at: "counts" }
  | { readonly at: "item"; readonly ref: string };

/** An item that is looked at; `sealed` waits for a key. */
export type Reading =
  | { readonly at: "loading" }
  | { readonly at: "missing" }
  | { readonly at: "failed" }
  | { readonly at: "sealed"; readonly item: StaffItem }
  | { readonly at: "read"; readonly item: StaffItem; readonly opened: Opened };

export interface State {
  /** Absent until the first answer. */
  readonly data?: StaffData | undefined;
  /** Whether the last question was not answered; what is shown may be old. */
  readonly offline: boolean;
  readonly place: Place;
  readonly reading: Reading;
  readonly keys: readonly OpeningKey[];
  /** Whether the file that was chosen last held no key. */
  readonly notAKey: boolean;
}

export const start: State = {
  offline: false,
  place: { at: "inbox" },
  reading: { at: "loading" },
  keys: [],
  notAKey: false,
};

/**
 * The place that an address names; `undefined` for an anchor that is no place, such as the skip
 * link's.
 */
export function placeOf(hash: string): Place | undefined {
  if (hash === "" || hash === "#/" || hash === "#/inbox") return { at: "inbox" };
  if (hash === "#/gifts") return { at: "gifts" };
  if (hash === "#/counts") return { at: "counts" };
  const ref = /^#\/item\/([0-9A-Z]{4}-[0-9A-Z]{4})$/.exec(hash)?.[1];
  return ref === undefined ? undefined : { at: "item", ref };
}
