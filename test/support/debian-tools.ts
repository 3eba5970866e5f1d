/** PostgreSQL's own programs, of one version with the server that they talk to: dumps are made and
 * read by them, and the package that brings the other tests a server brings no such programs. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { debianServer } from "./postgres.mjs";

/** The folder with the programs, `undefined` where they are missing. */
export function postgresPrograms(): string | undefined {
  const bin = debianServer();
  const there = ["pg_dump", "pg_restore", "psql"].every(
    (name) => bin && existsSync(join(bin, name)),
  );
  return there ? bin : undefined;
}

/** Why a test without them is left out; in CI nothing is left out. */
export function withoutPrograms(): string | false {
  if (postgresPrograms()) return false;
  const why = "no pg_dump here; on Debian: apt-get install postgresql";
  if (process.env["CI"]) throw new Error(why);
  console.log(`Left out: ${why}`);
  return why;
}
