/** The databases that tests run on: the embedded one from one template per machine, and a real PostgreSQL. */
import { createHash, randomBytes } from "node:crypto";
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { dumpEmbedded, openEmbedded } from "../../demo/backend/store/pglite.js";
import type { Db } from "../../demo/backend/store/port.js";

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
