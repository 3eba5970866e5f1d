/** The databases that tests run on: the embedded one from one template, and a real PostgreSQL. */
import { createHash, randomBytes } from "node:crypto";
import { existsSync, readFileSync, readdirSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";
import { migrate } from "../../demo/backend/store/migrate.js";
import { dumpEmbedded, openEmbedded } from "../../demo/backend/store/pglite.js";
import type { Db } from "../../demo/backend/store/port.js";
import { openPostgres } from "../../demo/backend/store/postgres.js";
import { sqlState } from "../../demo/backend/store/retry.js";
import { debianServer, fitsInMemory, packagedServer, startPostgres } from "./postgres.mjs";

/** One of the two kinds, with new and empty databases of it. */
export interface Store {
  readonly name: Db["kind"];
  /** A database of its own, closed when the test file ends; with tables unless told otherwise. */
  open(options?: { migrated?: boolean }): Promise<Db>;
}

/**
 * A real server's address for a new database in it, `undefined` where the machine has no server;
 * an empty one, or a copy of another.
 */
export async function postgresUrl(from = ""): Promise<string | undefined> {
  const base = await serverUrl();
  if (base === undefined) return undefined;
  const name = `haven_${randomBytes(6).toString("hex")}`;
  await inServer(`create database ${name}${from && ` template ${from}`}`);
  const url = new URL(base);
  url.pathname = `/${name}`;
  return url.href;
}

const migrations = new URL("../../demo/backend/store/migrations/", import.meta.url);
/** What is still to be closed: each takes room, for which a run has hundreds. */
const opened = new Set<Db>();
let shared: Promise<Db> | undefined;
let template: Promise<string> | undefined;

/** Opening an engine takes seconds: the tests of a file share one, each in a schema of its own. */
const embedded: Store = {
  name: "embedded",
  async open({ migrated = true } = {}) {
    if (!shared) {
      shared = emptyTemplate().then((empty) => openEmbedded(undefined, { template: empty }));
      opened.add(await shared);
    }
    const schema = `s${randomBytes(6).toString("hex")}`;
    await (await shared).exec(`create schema ${schema}`);
    const db = inSchema(await shared, schema);
    if (migrated) await migrate(db);
    return db;
  },
};

const postgres: Store = {
  name: "postgres",
  async open({ migrated = true } = {}) {
    const url = await postgresUrl(migrated ? await migratedTemplate() : "");
    if (url === undefined) throw new Error("no PostgreSQL on this machine");
    const pool = openPostgres(url);
    const db: Db = {
      ...pool,
      async close() {
        opened.delete(db);
        await pool.close();
        await inServer(`drop database ${nameIn(url)}`);
      },
    };
    opened.add(db);
    return db;
  },
};

/** Every store that this machine has: what is promised of one is tested on each. */
export const stores: readonly Store[] = (await hasPostgres()) ? [embedded, postgres] : [embedded];

/** For tests that are not about the database: the one that opens faster. */
export const anyStore: Store = (fitsInMemory() && stores.at(-1)) || embedded;

/**
 * The name of a database with this version's tables and no rows, made once per server: a copy of it
 * takes a third of the time that making the tables does.
 */
function migratedTemplate(): Promise<string> {
  template ??= madeTemplate();
  return template;
}

async function madeTemplate(): Promise<string> {
  const hash = createHash("sha256");
  for (const file of readdirSync(migrations).toSorted())
    hash.update(readFileSync(new URL(file, migrations)));
  const name = `haven_template_${hash.digest("hex").slice(0, 12)}`;
  const found = await inServer(`select from pg_database where datname = '${name}'`);
  if (found.length > 0) return name;
  const draft = (await postgresUrl()) ?? "";
  const db = openPostgres(draft);
  await migrate(db);
  await db.close();
  // Another process may have been quicker; its tables are the same.
  await inServer(`alter database ${nameIn(draft)} rename to ${name}`).catch((error: unknown) => {
    if (sqlState(error) !== "42P04") throw error;
    return inServer(`drop database ${nameIn(draft)}`);
  });
  return name;
}

const nameIn = (url: string): string => new URL(url).pathname.slice(1);

let server: Promise<string | undefined> | undefined;
let stop = (): Promise<void> => Promise.resolve();
let admin: Db | undefined;

function serverUrl(): Promise<string | undefined> {
  server ??= findServer();
  return server;
}

/** A statement about databases, on a connection that belongs to none of them. */
async function inServer(sql: string): Promise<readonly object[]> {
  admin ??= openPostgres((await serverUrl()) ?? "");
  return admin.query(sql);
}

/** Closes what was opened here and ends a server that was started for it. */
export async function closeStores(): Promise<void> {
  await Promise.all([...opened].map((db) => db.close()));
  await admin?.close();
  await stop();
}

// Only where tests run: the scenario server opens databases too, and closes them itself.
if (process.env["NODE_TEST_CONTEXT"]) after(closeStores);

async function hasPostgres(): Promise<boolean> {
  return Boolean(process.env["TEST_DATABASE_URL"] ?? (await programs()));
}

/** `HAVEN_POSTGRES=debian` asks for Debian's server instead of the one that npm brought. */
async function programs(): Promise<string | undefined> {
  const debian = debianServer();
  if (process.env["HAVEN_POSTGRES"] === "debian") return debian;
  return (await packagedServer()) ?? debian;
}

async function findServer(): Promise<string | undefined> {
  const given = process.env["TEST_DATABASE_URL"];
  if (given) return given;
  const bin = await programs();
  if (bin === undefined) return undefined;
  const started = await startPostgres(bin);
  stop = started.stop;
  return started.url;
}

/**
 * An empty embedded database as a file, made once and kept in the system's temporary folder:
 * a first open costs 8 CPU seconds, a load 2.
 */
export async function emptyTemplate(): Promise<Blob> {
  const engine = createRequire(import.meta.url).resolve("@electric-sql/pglite");
  const name = createHash("sha256").update(readFileSync(engine)).digest("hex").slice(0, 12);
  const path = join(tmpdir(), `haven-template-${name}.tar`);
  if (!existsSync(path)) {
    const dump = await dumpEmbedded(async () => {});
    const draft = `${path}-${randomBytes(4).toString("hex")}`;
    writeFileSync(draft, Buffer.from(await dump.arrayBuffer()));
    renameSync(draft, path);
  }
  return new Blob([readFileSync(path)]);
}

/** The shared database, as if it held this schema alone. */
function inSchema(shared: Db, schema: string): Db {
  const tx: Db["tx"] = (work) =>
    shared.tx(async (inner) => {
      await inner.exec(`set local search_path to ${schema}`);
      return work(inner);
    });
  return {
    kind: shared.kind,
    query: (sql, params) => tx((inner) => inner.query(sql, params)),
    exec: (sql) => tx((inner) => inner.exec(sql)),
    tx,
    close: () => Promise.resolve(),
  };
}
