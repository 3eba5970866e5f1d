/** The databases that tests run on: the embedded one from one template, and a real PostgreSQL. */
import { createHash, randomBytes } from "node:crypto";
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";
import { migrate } from "../../demo/backend/store/migrate.js";
import { dumpEmbedded, openEmbedded } from "../../demo/backend/store/pglite.js";
import type { Db } from "../../demo/backend/store/port.js";
import { openPostgres } from "../../demo/backend/store/postgres.js";
import { debianServer, packagedServer, startPostgres } from "./postgres.mjs";

/** One of the two kinds, with new and empty databases of it. */
export interface Store {
  readonly name: Db["kind"];
  /** A database of its own, closed when the test file ends; with tables unless told otherwise. */
  open(options?: { migrated?: boolean }): Promise<Db>;
}

/**
 * A real server's address for a new database in it, `undefined` where the machine has no server.
 */
export async function postgresUrl(): Promise<string | undefined> {
  server ??= findServer();
  const base = await server;
  if (base === undefined) return undefined;
  const name = `haven_${randomBytes(6).toString("hex")}`;
  const admin = openPostgres(base);
  await admin.exec(`create database ${name}`);
  await admin.close();
  const url = new URL(base);
  url.pathname = `/${name}`;
  return url.href;
}

const opened: Db[] = [];
let shared: Promise<Db> | undefined;

/** Opening an engine takes seconds: the tests of a file share one, each in a schema of its own. */
const embedded: Store = {
  name: "embedded",
  async open(options) {
    if (!shared) {
      shared = openTestDatabase();
      opened.push(await shared);
    }
    const db = await shared;
    const schema = `s${randomBytes(6).toString("hex")}`;
    await db.exec(`create schema ${schema}`);
    return prepared(() => Promise.resolve(inSchema(db, schema)), options);
  },
};

const postgres: Store = {
  name: "postgres",
  async open(options) {
    const url = await postgresUrl();
    if (url === undefined) throw new Error("no PostgreSQL on this machine");
    return prepared(() => Promise.resolve(openPostgres(url)), options);
  },
};

/** Every store that this machine has: what is promised of one is tested on each. */
export const stores: readonly Store[] = (await hasPostgres()) ? [embedded, postgres] : [embedded];

/** For tests that are not about the database: the one that opens faster. */
export const anyStore: Store = stores.at(-1) ?? embedded;

async function prepared(open: () => Promise<Db>, { migrated = true } = {}): Promise<Db> {
  const db = await open();
  opened.push(db);
  if (migrated) await migrate(db);
  return db;
}

let server: Promise<string | undefined> | undefined;
let stop = (): Promise<void> => Promise.resolve();

// Only where tests run: the scenario server opens a database too, and ends with its process.
if (process.env["NODE_TEST_CONTEXT"])
  after(async () => {
    await Promise.all(opened.map((db) => db.close()));
    await stop();
  });

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

/** An empty embedded database in memory. */
export async function openTestDatabase(): Promise<Db> {
  return openEmbedded(undefined, { template: await emptyTemplate() });
}

/** The shared database, as if it held this schema alone. */
export function inSchema(shared: Db, schema: string): Db {
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
