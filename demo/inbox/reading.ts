/** Asks for what one place shows, and opens it when there is a key; none of it is kept. */
import type { RecipientKey } from "../../src/contract/sealed.js";
import type { AuditLine } from "../backend/staff/audit.js";
import type { StaffKey } from "../backend/keys/staff-key.js";
import type { CircleData, CirclesData, ToTellData } from "../backend/routes/staff-circles.js";
import type { PartnerData } from "../backend/routes/staff-partners.js";
import type { GiftData, GiftsData } from "../backend/staff/gifts.js";
import type { Presence } from "../backend/staff/people.js";
import type { StaffItem } from "../backend/staff/records.js";
import type { Tombstone } from "../backend/staff/tombstones.js";
import { ask, isSilence } from "./asking.js";
import { giftQuery } from "./deeds-gifts.js";
import { sealedItems } from "./intents.js";
import type { OpeningKey } from "./key.js";
import { sendings, versionsOf } from "./lanes.js";
import type { Reading, State, Version } from "./model.js";
import { readNote } from "./notes.js";
import { openItem } from "./open.js";
import { openRsvps } from "./rsvp-opened.js";

/** Nothing where a place shows the common data alone. */
export async function readPlace(state: State): Promise<Reading | undefined> {
  const { place } = state;
  switch (place.at) {
    case "item":
      return readItem(place.ref, state);
    case "circles": {
      const reply = await ask<CirclesData>("/staff/data/circles");
      return isSilence(reply) ? { at: reply } : { at: "circles", ...reply };
    }
    case "circle": {
      const reply = await ask<CircleData>(`/staff/data/circles/${place.id}`);
      if (isSilence(reply)) return { at: reply };
      return { at: "circle", ...reply, people: await openRsvps(reply.people, state.keys) };
    }
    case "toTell": {
      const reply = await ask<ToTellData>("/staff/data/to-tell");
      if (isSilence(reply)) return { at: reply };
      return { at: "toTell", people: await openRsvps(reply.people, state.keys) };
    }
    case "gifts": {
      const reply = await ask<GiftsData>(`/staff/data/gifts${giftQuery(state.giftChoice)}`);
      return isSilence(reply) ? { at: reply } : { at: "gifts", ...reply };
    }
    case "gift": {
      const reply = await ask<GiftData>(`/staff/data/gifts/${place.id}`);
      return isSilence(reply) ? { at: reply } : { at: "gift", ...reply };
    }
    case "keys": {
      const reply = await ask<{ keys: StaffKey[] }>("/staff/data/keys");
      return isSilence(reply) ? { at: reply } : { at: "keys", ...reply };
    }
    case "partners": {
      const reply = await ask<PartnerData>("/staff/data/partners");
      return isSilence(reply) ? { at: reply } : { at: "partners", ...reply };
    }
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

async function readItem(ref: string, { data, intents, keys, reading }: State): Promise<Reading> {
  const reply = await ask<StaffItem>(`/staff/data/items/${ref}`);
  // What this page holds already opens without a server.
  const item = reply === "failed" ? (heldItem(reading) ?? reply) : reply;
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

function heldItem(reading: Reading): StaffItem | undefined {
  if (reading.at === "read") return reading.versions[0]?.item;
  return reading.at === "sealed" ? reading.item : undefined;
}

/** The same place without what a key had opened there. */
export function shut(reading: Reading): Reading {
  const item = heldItem(reading);
  if (item) return item.jwe ? { at: "sealed", item } : reading;
  const opened = ["counted", "circle", "toTell"];
  return opened.includes(reading.at) ? { at: "loading" } : reading;
}

/** The public halves that a key on paper may belong to: withdrawn ones too. */
export async function knownKeys(): Promise<readonly RecipientKey[]> {
  const reply = await ask<{ keys: StaffKey[] }>("/staff/data/keys");
  return isSilence(reply) ? [] : reply.keys.map(({ publicKey }) => publicKey);
}

/** An item with its words and notes. */
export async function openVersion(item: StaffItem, keys: readonly OpeningKey[]): Promise<Version> {
  const notes = item.notes.map((note) => readNote(note, item.ref, keys));
  return { item, opened: await openItem(item, keys), notes: await Promise.all(notes) };
}
