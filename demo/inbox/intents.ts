/** Which items are versions of one sending: only who opens them can tell. */
import type { StaffData } from "../backend/staff/everything.js";
import type { StaffItem } from "../backend/staff/records.js";
import { ask, isSilence } from "./asking.js";
import type { OpeningKey } from "./key.js";
import type { State } from "./model.js";
import { openItem } from "./open.js";

export interface Learnt {
  readonly intents: State["intents"];
  /** Items that held what our forms never send, in the portions in which they may be moved. */
  readonly surplus: readonly (readonly string[])[];
}

/** As many items as one question may name. */
const portion = 50;

/** Opens what this tab has not seen yet, and keeps of it nothing but its intent. */
export async function learnIntents(
  { items, recipients }: StaffData,
  known: State["intents"],
  keys: readonly OpeningKey[],
): Promise<Learnt> {
  if (keys.length === 0 && recipients.length > 0) return { intents: known, surplus: [] };
  const intents = new Map(known);
  const surplus: string[] = [];
  const unseen = items.map(({ ref }) => ref).filter((ref) => !known.has(ref));
  for await (const item of sealedItems(unseen)) {
    const opened = await openItem(item, keys);
    intents.set(item.ref, opened.at === "opened" ? opened.intake.intent : item.ref);
    const stands = !item.surplus && item.lane !== "quarantine" && item.lane !== "closed";
    if (opened.at === "quarantined" && stands) surplus.push(item.ref);
  }
  return { intents, surplus: portions(surplus) };
}

/** These items with their sealed words, as far as they are still there; `broke` at a silence. */
export async function* sealedItems(
  refs: readonly string[],
  broke: () => void = () => {},
): AsyncGenerator<StaffItem> {
  for (const some of portions(refs)) {
    const items = await ask<readonly StaffItem[]>(`/staff/data/sealed?refs=${some.join(",")}`);
    if (isSilence(items)) return broke();
    yield* items;
  }
}

function portions(refs: readonly string[]): readonly (readonly string[])[] {
  const count = Math.ceil(refs.length / portion);
  return Array.from({ length: count }, (_, at) => refs.slice(at * portion, (at + 1) * portion));
}
