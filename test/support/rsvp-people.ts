/** The people of one date on one store: who they are, how they stand, and that they were told. */
import assert from "node:assert/strict";
import { markTold } from "../../demo/backend/rsvps/deciding.js";
import { listFor } from "../../demo/backend/rsvps/records.js";
import type { Db } from "../../demo/backend/store/port.js";
import { createRsvpEndpoint, dateId, dateWith } from "./rsvps.js";

/** Who told them, and when. */
export const by = { today: "2026-11-22", who: "Test Person" };

/** A date with room for one. */
export const onePlace = { private: { capacity: { inPerson: 1 } } };

/** An endpoint whose one date has what a test changes. */
export async function openDate(
  store: { readonly open: () => Promise<Db> },
  changes: Parameters<typeof dateWith>[0] = {},
) {
  const db = await store.open();
  return { db, ...createRsvpEndpoint(db, { circles: [dateWith(changes)] }) };
}

/** Each with what they have to be told. */
export const stands = async (db: Db) =>
  (await listFor(db, dateId)).map(({ state, toTell }) => `${state} ${toTell ?? "known"}`);

export const ids = async (db: Db) => (await listFor(db, dateId)).map(({ id }) => id);

export async function tellAll(db: Db): Promise<void> {
  for (const one of await listFor(db, dateId))
    assert.equal(await db.tx((tx) => markTold(tx, one, by)), true);
}
