/** A key of the people who answer as the staff pages see it, and how far it has come. */
import type { RecipientKey, SealedText } from "../../../src/contract/sealed.js";

/** Who holds a key: at least two people, and one key on paper in a safe. */
export const roles = ["staff", "second", "recovery"] as const;
export type Role = (typeof roles)[number];

/** Fewest keys that answers are sealed to; one lost key must never lock the last door. */
export const fewest = 2;
/** With fewer than these a loss is one step from the end. */
export const enough = 3;
/** Most keys that a form seals to: more would not fit into what it may send. */
export const most = 8;

export interface StaffKey {
  readonly kid: string;
  readonly publicKey: RecipientKey;
  /** Empty for a key of the organisation's file. */
  readonly holder: string;
  readonly role: Role | null;
  readonly state: "proposed" | "proven" | "published" | "withdrawn";
  /** Whether it stands in the organisation's file, or the demo made it. */
  readonly inFile: boolean;
  readonly proposedOn: string | null;
  readonly withdrawnOn: string | null;
  /** What its holder opens to prove it, while it is proposed. */
  readonly test: SealedText | null;
  /** The last day on which somebody opened an item with it. */
  readonly lastOpened: string | null;
  /** How many items and notes that are kept do not open with it. */
  readonly missing: number;
}
