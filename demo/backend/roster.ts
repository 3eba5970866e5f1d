/** The organisation as it is now: its file, with the keys and partners that its people changed on
 * the staff pages of any process. */
import { RecipientKey } from "../../src/contract/sealed.js";
import { z } from "../../src/contract/zod.js";
import { Partner } from "./organization.js";
import type { Changes, Organization } from "./organization.js";
import type { Ports } from "./ports.js";
import type { Db } from "./store/port.js";

interface Reading {
  readonly version: string;
  readonly organization: Organization;
}

/** What was read last, for each organisation that was opened from a file. */
const readings = new WeakMap<Organization, Reading>();

/**
 * The organisation with what the database holds at this moment. Costs one small query, and the same
 * object comes back until something changes: what was prepared from it is good as long as it is.
 */
export async function organizationNow({
  db,
  organization,
}: Pick<Ports, "db" | "organization">): Promise<Organization> {
  // Read first: what is read after it is as new or newer, and never older than its version says.
  const version = await readVersion(db);
  const known = readings.get(organization);
  if (known?.version === version) return known.organization;
  const now = organization.changed(await readChanges(db));
  readings.set(organization, { version, organization: now });
  return now;
}

/** The same where an old answer is better than none; only the first reading must succeed. */
export async function organizationLastKnown(
  ports: Pick<Ports, "db" | "organization">,
): Promise<Organization> {
  try {
    return await organizationNow(ports);
  } catch (error) {
    // Whatever keeps the database from answering: a visitor still sees whom to call.
    const known = readings.get(ports.organization);
    if (!known) throw error;
    return known.organization;
  }
}

/**
 * Runs a change of keys or partners alone, and makes every process read again. Changes wait for
 * each other, so that what one counts no other takes away.
 */
export function changeRoster<Result>(db: Db, work: (tx: Db) => Promise<Result>): Promise<Result> {
  return db.tx(async (tx) => {
    await tx.query("update roster set version = version + 1 where id = 1");
    return work(tx);
  });
}

async function readVersion(db: Db): Promise<string> {
  const [row] = await db.query<{ version: string }>(
    "select version::text as version from roster where id = 1",
  );
  return row?.version ?? "";
}

/** Everything that the database adds to the file or takes from it. */
export async function readChanges(db: Db): Promise<Changes> {
  const keys = await db.query<{ kid: string; key: unknown; withdrawn_at: Date | null }>(
    `select kid, public_key as key, withdrawn_at from staff_key
     where state in ('published', 'withdrawn') order by published_on, kid`,
  );
  const partners = await db.query("select id, name, origins from partner order by name, id");
  return {
    keys: keys.flatMap(({ key, withdrawn_at }) =>
      withdrawn_at === null ? read(RecipientKey, key) : [],
    ),
    withdrawn: new Map(
      keys.flatMap(({ kid, withdrawn_at }) => (withdrawn_at ? [[kid, withdrawn_at]] : [])),
    ),
    partners: partners.flatMap((partner) => read(Partner, partner)),
  };
}

/** A row that another version wrote otherwise is left out, and the others still count. */
function read<Schema extends z.core.$ZodType>(
  schema: Schema,
  value: unknown,
): readonly z.output<Schema>[] {
  const found = z.safeParse(schema, value);
  return found.success ? [found.data] : [];
}
