/** Asks for what one place shows, and opens it when there is a key; none of it is kept for later. */
import type { AuditLine } from "../backend/staff/audit.js";
import type { Presence } from "../backend/staff/people.js";
import type { StaffItem } from "../backend/staff/records.js";
import type { Tombstone } from "../backend/staff/tombstones.js";
import { ask, isSilence } from "./asking.js";
import { sealedItems } from "./intents.js";
import type { OpeningKey } from "./key.js";
import { sendings, versionsOf } from "./lanes.js";
import type { Reading, State, Version } from "./model.js";
import { readNote } from "./notes.js";
import { openItem } from "./open.js";

/** Nothing where a place shows the common data alone. */
export async function readPlace(state: State): Promise<Reading | undefined> {
  const { place } = state;
  switch (place.at) {
    case "item":
      return readItem(place.ref, state);
    case "people": {
      const people = await ask<readonly Presence[]>("/staff/data/people");
      return isSilence(people) ? { at: people } : { at: "people", people };
    }
    case "record": {
      const record = await ask<{ lines: AuditLine[]; tombstones: Tombstone[] }>(
        "/staff/data/audit",
      );
      return isSilence(record) ? { at: record } : { at: "record", ...record };
    }
    default:
      return undefined;
  }
}

async function readItem(ref: string, { data, intents, keys }: State): Promise<Reading> {
  const item = await ask<StaffItem>(`/staff/data/items/${ref}`);
  if (isSilence(item)) return { at: item };
  if (item.jwe && keys.length === 0) return { at: "sealed", item };
  const group = sendings(data?.items ?? [], intents)
    .map(versionsOf)
    .find((versions) => versions.some((version) => version.ref === ref));
  const others = (group ?? []).map((version) => version.ref).filter((each) => each !== ref);
  const items = [item];
  for await (const other of sealedItems(others)) items.push(other);
  const later = items.toSorted((one, other) => other.arrival - one.arrival);
  return { at: "read", versions: await Promise.all(later.map((each) => openVersion(each, keys))) };
}

/** An item with its words and notes. */
export async function openVersion(item: StaffItem, keys: readonly OpeningKey[]): Promise<Version> {
  const notes = item.notes.map((note) => readNote(note, item.ref, keys));
  return { item, opened: await openItem(item, keys), notes: await Promise.all(notes) };
}
