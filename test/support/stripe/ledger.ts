/** Everything that the fake knows: its objects by id, its clock, and the news that it will send. */
import type { Kept } from "./objects.js";

/** One event as it will be sent. */
export interface News {
  readonly id: string;
  readonly object: "event";
  readonly api_version: string;
  readonly created: number;
  readonly livemode: boolean;
  readonly pending_webhooks: number;
  readonly request: { readonly id: string | null; readonly idempotency_key: string | null };
  readonly type: string;
  readonly data: { readonly object: object };
}

/** The version that both sides speak. */
export const version = "2026-10-28.endive";

type Of<Name extends Kept["object"]> = Extract<Kept, { readonly object: Name }>;

export interface Ledger {
  /** Seconds since 1970. */
  now(): number;
  readonly livemode: boolean;
  /** A new id in Stripe's manner: `cs_test_a1…`. */
  id(prefix: string): string;
  add<Each extends Kept>(object: Each): Each;
  /** The object of that kind and id. @throws RangeError when there is none. */
  get<Name extends Kept["object"]>(name: Name, id: string | null): Of<Name>;
  find<Name extends Kept["object"]>(name: Name, id: string): Of<Name> | undefined;
  all<Name extends Kept["object"]>(name: Name): readonly Of<Name>[];
  /** Notes that something happened, with the object as it stands now. */
  tell(type: string, object: Kept): News;
  /** What has not been sent yet, in the order in which it happened. */
  readonly news: News[];
}

export function createLedger(now: () => Date, livemode: boolean): Ledger {
  const kept = new Map<string, Kept>();
  const news: News[] = [];
  let made = 0;
  const ledger: Ledger = {
    now: () => Math.floor(now().getTime() / 1000),
    livemode,
    news,
    id(prefix) {
      made += 1;
      const mode = prefix === "cs" ? `_${livemode ? "live" : "test"}` : "";
      return `${prefix}${mode}_${made.toString(36).padStart(16, "0")}`;
    },
    add(object) {
      kept.set(object.id, object);
      return object;
    },
    find<Name extends Kept["object"]>(name: Name, id: string) {
      const found = kept.get(id);
      return found?.object === name ? (found as Of<Name>) : undefined; // by its own word
    },
    get(name, id) {
      const found = id === null ? undefined : ledger.find(name, id);
      if (!found) throw new RangeError(`the fake keeps no ${name} ${id}`);
      return found;
    },
    all<Name extends Kept["object"]>(name: Name) {
      return [...kept.values()].filter((each): each is Of<Name> => each.object === name);
    },
    tell(type, object) {
      const told: News = {
        id: ledger.id("evt"),
        object: "event",
        api_version: version,
        created: ledger.now(),
        livemode,
        pending_webhooks: 1,
        request: { id: null, idempotency_key: null },
        type,
        data: { object: structuredClone(object) },
      };
      news.push(told);
      return told;
    },
  };
  return ledger;
}
