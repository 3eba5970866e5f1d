/** The embedded database: PostgreSQL inside this process, in one folder, for the demo only. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import type { Transaction } from "@electric-sql/pglite";
import { lockFolder } from "./lock.js";
import type { Db } from "./port.js";
import { retried } from "./retry.js";

export interface EmbeddedOptions {
  /** A dumped database to begin with instead of an empty one; saves some seconds in tests. */
  readonly template?: Blob;
  /** Hears what a person at the console should know. */
  readonly say?: (sentence: string) => void;
}

/**
 * Opens the database in a folder that no other process may share, or in memory without one.
 * @throws FolderInUseError while another process has the folder.
 */
export async function openEmbedded(
  folder: string | undefined,
  { template, say = () => {} }: EmbeddedOptions = {},
): Promise<Db> {
  const unlock = folder === undefined ? () => {} : lockFolder(folder);
  try {
    const dataDir = folder === undefined ? undefined : join(folder, "database");
    if (dataDir !== undefined) {
      say("The embedded database is for the demo only: not safe against power loss.");
      if (!existsSync(join(dataDir, "PG_VERSION"))) say("Preparing the database (first run only).");
    }
    const engine = await PGlite.create({
      ...(dataDir !== undefined && { dataDir }),
      ...(template && { loadDataDir: template }),
    });
    return database(engine, unlock);
  } catch (error) {
    unlock();
    throw error;
  }
}

/** The whole database as one file, to open others from. */
export async function dumpEmbedded(prepare: (db: Db) => Promise<void>): Promise<Blob> {
  const engine = await PGlite.create();
  await prepare(database(engine, () => {}));
  const dump = await engine.dumpDataDir("none");
  await engine.close();
  return dump;
}

function database(engine: PGlite, unlock: () => void): Db {
  return {
    ...statements(engine),
    tx: (work) => retried(() => engine.transaction((tx) => work(inside(tx)))),
    async close() {
      await engine.close();
      unlock();
    },
  };
}

/** A transaction inside a transaction is the same one. */
function inside(tx: Transaction): Db {
  const db: Db = {
    ...statements(tx),
    tx: (work) => work(db),
    close: () => Promise.resolve(),
  };
  return db;
}

function statements(on: Pick<Transaction, "query" | "exec">): Pick<Db, "kind" | "query" | "exec"> {
  return {
    kind: "embedded",
    async query<Row extends object>(sql: string, params: readonly unknown[] = []) {
      return (await on.query<Row>(sql, [...params])).rows;
    },
    async exec(sql) {
      await on.exec(sql);
    },
  };
}
