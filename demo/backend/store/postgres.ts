/** PostgreSQL, or an engine that speaks its protocol: what production stands on. */
import { Pool } from "pg";
import type { PoolClient } from "pg";
import { Busy } from "./busy.js";
import type { Db } from "./port.js";
import { retried } from "./retry.js";

/** How many connections there are, and how long one is waited for. */
interface PoolSize {
  readonly max?: number;
  readonly waitMs?: number;
}

/** Opens a pool; the first statement connects. */
export function openPostgres(url: string, { max = 10, waitMs = 5_000 }: PoolSize = {}): Db {
  const pool = new Pool({
    connectionString: url,
    max,
    connectionTimeoutMillis: waitMs,
    application_name: "haven",
  });
  // An idle connection that the server closed is replaced by the next query.
  pool.on("error", () => {});
  return {
    ...statements(pool),
    tx: (work) => retried(() => transaction(pool, work)),
    close: () => pool.end(),
  };
}

async function transaction<Result>(pool: Pool, work: (db: Db) => Promise<Result>): Promise<Result> {
  const client = await pool.connect().catch(waitedFor);
  // A client in use has no listener of the pool's; without one a dropped connection ends the
  // process.
  const broken = () => {};
  client.on("error", broken);
  const db: Db = {
    ...statements(client),
    tx: (inner) => inner(db),
    close: () => Promise.resolve(),
  };
  let lost = false;
  try {
    await client.query("begin");
    const result = await work(db);
    await client.query("commit");
    return result;
  } catch (error) {
    await client.query("rollback").catch(() => {
      lost = true;
    });
    throw error;
  } finally {
    client.off("error", broken);
    client.release(lost);
  }
}

/** Tells a wait that was too long, before which nothing was asked of the server, by its words. */
function waitedFor(error: unknown): never {
  if (error instanceof Error && error.message === "timeout exceeded when trying to connect")
    throw new Busy(error);
  throw error;
}

function statements(on: Pool | PoolClient): Pick<Db, "kind" | "query" | "exec"> {
  return {
    kind: "postgres",
    async query<Row extends object>(sql: string, params: readonly unknown[] = []) {
      // The caller names the columns of its own statement; pg cannot check them.
      return (await on.query(sql, [...params]).catch(waitedFor)).rows as Row[];
    },
    async exec(sql) {
      await on.query(sql).catch(waitedFor);
    },
  };
}

/**
 * The settings without which an acknowledged write may not survive a power cut, as they are now.
 */
export async function undurable(db: Db): Promise<readonly string[]> {
  const rows = await db.query<{ name: string; setting: string }>(
    `select name, setting from pg_settings
     where name in ('fsync', 'full_page_writes', 'synchronous_commit')`,
  );
  const found = new Map(rows.map(({ name, setting }) => [name, setting]));
  return ["fsync", "full_page_writes", "synchronous_commit"].filter((name) => {
    const setting = found.get(name);
    return setting === undefined || setting === "off";
  });
}
