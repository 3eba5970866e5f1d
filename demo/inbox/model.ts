/** What the staff pages show now, and where one can go from there. */
import type { AuditLine } from "../backend/staff/audit.js";
import type { StaffData } from "../backend/staff/everything.js";
import type { GiftChoice, GiftData, GiftsData } from "../backend/staff/gifts.js";
import type { Presence } from "../backend/staff/people.js";
import type { StaffItem } from "../backend/staff/records.js";
import type { Tombstone } from "../backend/staff/tombstones.js";
import type { StaffKey } from "../backend/keys/staff-key.js";
import type { CircleData, CirclesData, ToTellData } from "../backend/routes/staff-circles.js";
import type { PartnerData } from "../backend/routes/staff-partners.js";
import type { KeyTask } from "./deeds-keys.js";
import type { PartnerTask } from "./deeds-partners.js";
import type { OpeningKey } from "./key.js";
import { locked } from "./key-ring.js";
import type { Lock } from "./key-ring.js";
import type { CountTable } from "./monthly.js";
import type { ReadNote } from "./notes.js";
import type { Opened } from "./open.js";
import type { ReadRsvp } from "./rsvp-opened.js";
import type { KeyProblem } from "./view-make-key.js";

/** The pages that the navigation leads to. */
export const pages = [
  "inbox",
  "circles",
  "gifts",
  "counts",
  "export",
  "keys",
  "partners",
  "people",
  "record",
] as const;

export type Place =
  | { readonly at: (typeof pages)[number] | "toTell" }
  | { readonly at: "item"; readonly ref: string }
  | { readonly at: "circle" | "gift"; readonly id: string };

/** One version of what is looked at. */
export interface Version {
  readonly item: StaffItem;
  readonly opened: Opened;
  readonly notes: readonly ReadNote[];
}

/** The pages that a facilitator has; the server refuses them the others. */
export const forFacilitators: ReadonlySet<Place["at"]> = new Set(["circles", "circle", "toTell"]);

/** What a page shows beside the data that all of them share; `sealed` waits for a key. */
export type Reading =
  | { readonly at: "loading" }
  | { readonly at: "missing" }
  | { readonly at: "failed" }
  | { readonly at: "sealed"; readonly item: StaffItem }
  /** Later versions first. */
  | { readonly at: "read"; readonly versions: readonly Version[] }
  | ({ readonly at: "circles" } & CirclesData)
  | (Omit<CircleData, "people"> & { readonly at: "circle"; readonly people: readonly ReadRsvp[] })
  | {
      readonly at: "toTell";
      readonly people: readonly ReadRsvp<ToTellData["people"][number]>[];
    }
  | ({ readonly at: "gifts" } & GiftsData)
  | ({ readonly at: "gift" } & GiftData)
  | { readonly at: "keys"; readonly keys: readonly StaffKey[] }
  | ({ readonly at: "partners" } & PartnerData)
  | { readonly at: "people"; readonly people: readonly Presence[] }
  | {
      readonly at: "record";
      readonly lines: readonly AuditLine[];
      readonly tombstones: readonly Tombstone[];
    }
  | {
      readonly at: "counted";
      readonly tables: readonly CountTable[];
      readonly closedToKey: number;
    };

export interface State {
  /** Absent until the first answer. */
  readonly data?: StaffData | undefined;
  /** Whether the last question was not answered; what is shown may be old. */
  readonly offline: boolean;
  readonly place: Place;
  readonly reading: Reading;
  readonly keys: readonly OpeningKey[];
  /** Where a person stands with their key; `keys` are those that it opened. */
  readonly lock: Lock;
  /** What a person is in the middle of on the page of keys. */
  readonly keyTask?: KeyTask | undefined;
  /** What is missing for a key that shall be made. */
  readonly keyProblem?: KeyProblem | undefined;
  /** The same on the page of partners. */
  readonly partnerTask?: PartnerTask | undefined;
  /** Which gifts are looked at. */
  readonly giftChoice: GiftChoice;
  /** The intent of each item that was opened in this tab; forgotten with the key. */
  readonly intents: ReadonlyMap<string, string>;
  /** What was done, or could not be: said aloud, once. */
  readonly said?: { readonly text: string; readonly failed: boolean } | undefined;
  /** Whether a change is on its way: no second one meanwhile. */
  readonly busy: boolean;
  /** The link that was made last, for whom. */
  readonly link?: { readonly person: string; readonly url: string } | undefined;
}

export const start: State = {
  offline: false,
  place: { at: "inbox" },
  reading: { at: "loading" },
  keys: [],
  lock: locked,
  giftChoice: { group: "all" },
  intents: new Map(),
  busy: false,
};

/**
 * The place that an address names; `undefined` for an anchor that is no place, such as the skip
 * link's.
 */
export function placeOf(hash: string): Place | undefined {
  if (hash === "" || hash === "#/") return { at: "inbox" };
  const page = pages.find((at) => hash === `#/${at}`);
  if (page !== undefined) return { at: page };
  if (hash === "#/to-tell") return { at: "toTell" };
  const id = /^#\/circle\/([a-z0-9]{8,32})$/.exec(hash)?.[1];
  if (id !== undefined) return { at: "circle", id };
  const gift = /^#\/gift\/([A-Za-z0-9_-]{8,64})$/.exec(hash)?.[1];
  if (gift !== undefined) return { at: "gift", id: gift };
  const ref = /^#\/item\/([0-9A-Z]{4}-[0-9A-Z]{4})$/.exec(hash)?.[1];
  return ref === undefined ? undefined : { at: "item", ref };
}
