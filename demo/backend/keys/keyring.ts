/** The keys of the people who answer: proposed, proven, published, withdrawn; never fewer than two
 * published. */
import { RecipientKey } from "../../../src/contract/sealed.js";
import { z } from "../../../src/contract/zod.js";
import type { Organization } from "../organization.js";
import { changeRoster, readChanges } from "../roster.js";
import { record } from "../staff/audit.js";
import type { Db } from "../store/port.js";
import { kidOf } from "./kid.js";
import type { PublicPoint } from "./kid.js";
import { makeTest, passes } from "./proof.js";
import { fewest, most } from "./staff-key.js";
import type { Role } from "./staff-key.js";

/** Why a change of keys is not made; the page has a sentence for each. */
export type KeyRefusal = "noKey" | "known" | "unknown" | "wrongText" | "notProven" | "few" | "many";

/** `undefined` when it was done. */
export type Done = { readonly why: KeyRefusal } | undefined;

/** Who changes keys, and what day it is. */
export interface Change {
  readonly db: Db;
  /** As its file tells it. */
  readonly organization: Organization;
  readonly who: string;
  readonly now: Date;
  /** Where the organisation is, `2026-11-25`. */
  readonly today: string;
}

export interface Proposal {
  readonly publicKey: PublicPoint;
  readonly holder: string;
  readonly role: Role;
}

/** Takes in the public half of a new key, with a test that its holder must open. */
export async function propose(
  { db, organization, today, who }: Change,
  { holder, publicKey: { x, y }, role }: Proposal,
): Promise<{ readonly kid: string } | { readonly why: KeyRefusal }> {
  const kid = await kidOf({ x, y });
  const read = z.safeParse(RecipientKey, { kty: "EC", crv: "P-256", x, y, kid });
  const test = read.success ? await makeTest(read.data) : undefined;
  if (!read.success || !test) return { why: "noKey" };
  const inFile = organization.recipients.some((each) => each.x === x && each.y === y);
  if (inFile) return { why: "known" };
  return changeRoster(db, async (tx) => {
    const added = await tx.query(
      `insert into staff_key
         (kid, public_key, holder, role, state, proposed_on, test_jwe, test_hash)
       values ($1, $2, $3, $4, 'proposed', $5, $6, $7) on conflict (kid) do nothing returning kid`,
      [kid, JSON.stringify(read.data), holder, role, today, JSON.stringify(test.jwe), test.hash],
    );
    if (added.length === 0) return { why: "known" } as const;
    await record(tx, { who, did: "keyAdded", kid, on: today });
    return { kid };
  });
}

/** Notes that the holder has opened the test: only who has the private half could say the text. */
export function prove({ db, today, who }: Change, kid: string, text: string): Promise<Done> {
  return changeRoster(db, async (tx) => {
    const row = await stateOf(tx, kid);
    if (row?.state !== "proposed" || row.test_hash === null) return { why: "unknown" };
    if (!passes(text, row.test_hash)) return { why: "wrongText" };
    await tx.query(
      `update staff_key set state = 'proven', test_jwe = null, test_hash = null where kid = $1`,
      [kid],
    );
    await record(tx, { who, did: "keyProved", kid, on: today });
    return undefined;
  });
}

/** From now on forms seal to it as well. */
export function publish(change: Change, kid: string): Promise<Done> {
  const { db, organization, today, who } = change;
  return changeRoster(db, async (tx) => {
    const row = await stateOf(tx, kid);
    if (!row || row.state === "withdrawn") return { why: "unknown" };
    if (row.state === "published") return undefined;
    if (row.state !== "proven") return { why: "notProven" };
    if ((await published(tx, organization)).length >= most) return { why: "many" };
    await tx.query(
      "update staff_key set state = 'published', published_on = $2::date where kid = $1",
      [kid, today],
    );
    await record(tx, { who, did: "keyPublished", kid, on: today });
    return undefined;
  });
}

/**
 * Takes a key away: a published one from the forms, unless fewer than two would be left; one that
 * is not published yet altogether.
 */
export function withdraw(change: Change, kid: string): Promise<Done> {
  const { db, now, organization, today, who } = change;
  return changeRoster(db, async (tx) => {
    const row = await stateOf(tx, kid);
    if (row?.state === "withdrawn") return undefined;
    if (row?.state === "proposed" || row?.state === "proven") {
      await tx.query("delete from staff_key where kid = $1", [kid]);
      await record(tx, { who, did: "keyWithdrawn", kid, on: today });
      return undefined;
    }
    const keys = await published(tx, organization);
    const own = keys.find((each) => each.kid === kid);
    if (!own) return { why: "unknown" };
    if (keys.length <= fewest) return { why: "few" };
    // A key of the file has no row until now: its file is not ours to change.
    await tx.query(
      `insert into staff_key
         (kid, public_key, holder, role, state, proposed_on, published_on, withdrawn_at)
       values ($1, $2, '', 'staff', 'withdrawn', $3, $3, $4)
       on conflict (kid) do update set state = 'withdrawn', withdrawn_at = $4`,
      [kid, JSON.stringify(own), today, now],
    );
    await record(tx, { who, did: "keyWithdrawn", kid, on: today });
    return undefined;
  });
}

/** Read inside the change, under its lock: what counts is what is there now. */
async function published(tx: Db, organization: Organization): Promise<readonly RecipientKey[]> {
  return organization.changed(await readChanges(tx)).recipients;
}

async function stateOf(tx: Db, kid: string) {
  const [row] = await tx.query<{ state: string; test_hash: string | null }>(
    "select state, test_hash from staff_key where kid = $1",
    [kid],
  );
  return row;
}
