/** Runs the tests that need no browser of their own, with a real PostgreSQL beside them: `[part of
 * a path…]`. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { debianServer, packagedServer, startPostgres } from "../test/support/postgres.mjs";
import { nodeTests, walks } from "./test-files.mjs";
import { inGroups } from "./test-groups.mjs";

const asksForStore = /support\/stores\.js"/;
const filters = process.argv.slice(2);
const chosen = (file) => filters.length === 0 || filters.some((part) => file.includes(part));
const files = nodeTests().filter(chosen);
if (files.length === 0) {
  console.error(`haven: no test file has ${filters.join(" or ") || ".test.ts"} in its path`);
  process.exit(1);
}

const database = await databaseFor(files);
const folder = mkdtempSync(join(tmpdir(), "haven-groups-"));
const env = { ...process.env, ...(database ? { TEST_DATABASE_URL: database.url } : {}) };
const reporters = ["--test-reporter=spec", "--test-reporter-destination=stdout"];
if (env.HAVEN_COUNTS)
  reporters.push(
    "--test-reporter=./test/support/node-counts.mjs",
    `--test-reporter-destination=${env.HAVEN_COUNTS}`,
  );
// Node has no list of patterns for --test before version 21, so it gets the files by name.
const flags = ["--import", "tsx", "--test", "--test-concurrency=2", ...reporters];
const { status } = spawnSync(process.execPath, [...flags, ...grouped(files)], {
  stdio: "inherit",
  env,
});
rmSync(folder, { recursive: true });
await database?.stop();
process.exit(status ?? 1);

/**
 * A dozen files to a process: each process reads TypeScript and zod for itself, and one with a
 * store opens the embedded engine, at two CPU seconds. A walk has its own, for its browser.
 */
function grouped(tests) {
  const source = (file) => readFileSync(file, "utf8");
  const alone = tests.filter((file) => walks(file));
  const others = tests.filter((file) => !walks(file));
  const sharing = others.filter((file) => asksForStore.test(source(file)));
  const plain = others.filter((file) => !sharing.includes(file));
  return [...dozens("stores", sharing), ...dozens("plain", plain), ...alone];
}

function dozens(name, tests) {
  return inGroups(tests, {
    size: 12,
    pathOf: (number) => join(folder, `${name}-${number}.test.mjs`),
    addressOf: (file) => pathToFileURL(resolve(file)).href,
  });
}

/**
 * Named by a variable, brought by npm, or installed; without one the tests say themselves what
 * they left out.
 */
async function databaseFor(tests) {
  const asks = tests.some((file) =>
    /support\/(?:stores|walk|framed-walk)\.js"/.test(readFileSync(file, "utf8")),
  );
  if (!asks || process.env.TEST_DATABASE_URL) return undefined;
  const debian = process.env.HAVEN_POSTGRES === "debian";
  const bin = debian ? debianServer() : ((await packagedServer()) ?? debianServer());
  return bin ? startPostgres(bin) : undefined;
}
