/** Runs the tests that need no browser of their own, with a real PostgreSQL beside them: `[part of
 * a path…]`. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { debianServer, packagedServer, startPostgres } from "../test/support/postgres.mjs";
import { nodeTests } from "./test-files.mjs";

const filters = process.argv.slice(2);
const chosen = (file) => filters.length === 0 || filters.some((part) => file.includes(part));
const files = nodeTests().filter(chosen);
if (files.length === 0) {
  console.error(`haven: no test file has ${filters.join(" or ") || ".test.ts"} in its path`);
  process.exit(1);
}

const database = await databaseFor(files);
const env = { ...process.env, ...(database ? { TEST_DATABASE_URL: database.url } : {}) };
const reporters = ["--test-reporter=spec", "--test-reporter-destination=stdout"];
if (env.HAVEN_COUNTS)
  reporters.push(
    "--test-reporter=./test/support/node-counts.mjs",
    `--test-reporter-destination=${env.HAVEN_COUNTS}`,
  );
// Node has no list of patterns for --test before version 21, so it gets the files by name.
const flags = ["--import", "tsx", "--test", "--test-concurrency=2", ...reporters];
const { status } = spawnSync(process.execPath, [...flags, ...files], { stdio: "inherit", env });
await database?.stop();
process.exit(status ?? 1);

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
