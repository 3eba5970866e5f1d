/** What goes wrong for whom: for each person a list of faults, one per try, and then the network is
 * well. */
import { dice } from "./dice.js";

/** What the network does to one try. */
export type Fault =
  /** Stored, and the reply is lost whole, in its middle, or behind a gateway's 502. */
  | "lostReply"
  | "cutReply"
  | "badGateway"
  /** Stored, and the reply comes when nobody waits any more. */
  | "late"
  /** The server gets the first half of the body. */
  | "cutBody"
  /** The server gets nothing. */
  | "refused"
  /** Something else answers: a hotel's page, a reply without a code, another address. */
  | "hotel"
  | "emptyReceipt"
  | "redirect"
  /** A proxy sends it a second time, at the same moment. */
  | "twice"
  /** The server is killed just before, and just after, the database has committed. */
  | "killedBefore"
  | "killedAfter"
  | "none";

export type Kill = Extract<Fault, `killed${string}`>;

const usual = [
  "lostReply",
  "cutReply",
  "badGateway",
  "late",
  "cutBody",
  "refused",
  "hotel",
  "emptyReceipt",
  "redirect",
  "twice",
] as const satisfies readonly Fault[];

/** How rough it is. */
export interface Weather {
  readonly seed: number;
  /** Every so many-th person's first try kills the server, in one moment or in both by turns. */
  readonly kills?: { readonly every: number; readonly moments: readonly Kill[] };
  /** These instead of the usual ones. */
  readonly faults?: readonly Fault[];
}

/** The fault for one try of one person; tries count from 0. */
export function faultFor({ seed, kills, faults = usual }: Weather, person: number, tries: number) {
  const roll = dice(seed * 1_000_003 + person);
  if (kills && tries === 0 && person % kills.every === 1) {
    const { every, moments } = kills;
    return moments[Math.floor(person / every) % moments.length] ?? "none";
  }
  // Four of ten have a bad minute, of up to six tries: more than the client makes by itself.
  const bad = roll() < 0.4 ? 1 + Math.floor(roll() * 6) : 0;
  const own = Array.from({ length: bad }, () => faults[Math.floor(roll() * faults.length)]);
  return own[tries] ?? "none";
}
