/** Hands Node the tests that need no browser (its own `--test` knows no patterns before version 21): `[filter…]`. */
import { spawnSync } from "node:child_process";
import { nodeTests } from "./test-files.mjs";

const filters = process.argv.slice(2);
const files = nodeTests().filter(
  (file) => filters.length === 0 || filters.some((part) => file.includes(part)),
);
if (files.length === 0) {
  console.error(`haven: no test file has ${filters.join(" or ")} in its path`);
  process.exit(1);
}

const counts = process.env["HAVEN_COUNTS"];
const reporters = ["--test-reporter=spec", "--test-reporter-destination=stdout"];
if (counts)
  reporters.push(
    "--test-reporter=./test/support/node-counts.mjs",
    `--test-reporter-destination=${counts}`,
  );
const flags = ["--import", "tsx", "--test", "--test-concurrency=2", ...reporters];
process.exit(spawnSync(process.execPath, [...flags, ...files], { stdio: "inherit" }).status ?? 1);
