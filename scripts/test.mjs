/** `npm test`: the check, then every suite in every engine, and one last line that sums them up.
 * With `--all`, as `npm run test:all` for a release: the built files in every engine too, and the
 * long proofs at their full length. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { debianServer, packagedServer } from "../test/support/postgres.mjs";
import { preparedEngines } from "./engines.mjs";
import { run, step } from "./steps.mjs";
import { browserSuites, nodeSuites } from "./test-files.mjs";
import { inGroups } from "./test-groups.mjs";

const isWhole = process.argv.includes("--all");
if (isWhole) process.env.HAVEN_TEST_ALL = "1";
const strict = Boolean(process.env.CI) && process.env.CI !== "false";
const folder = mkdtempSync(join(tmpdir(), "haven-counts-"));
const { engines, missing } = await preparedEngines();
const rows = [];

await suite("check", "node", ["scripts/check.mjs"]);
await inNode("sources");
if (strict && debianServer()) await inNode("sources", ["demo/backend/store"], "debian");
const [first, ...others] = engines;
if (first) await inBrowser("sources", first);
// Each of them leaves a core idle for a third of its time.
await Promise.all(others.map((engine) => inBrowser("sources", engine, { aside: true })));
await inNode("built");
// Every engine has run the sources; the built ones are what a release is tried with everywhere.
for (const engine of isWhole ? engines : engines.slice(0, 1)) await inBrowser("built", engine);
await inNode("walks");
rmSync(folder, { recursive: true });

const notTried = [...missing];
if (!process.env.TEST_DATABASE_URL && !(await packagedServer()) && !debianServer())
  notTried.push("PostgreSQL");
for (const name of notTried) console.log(`\nNot tried, because it is not on this machine: ${name}`);

console.log("");
for (const { name, sums, took } of rows)
  console.log(
    `${name.padEnd(34)} ${String(sums.passed).padStart(5)} passed ${String(sums.failed).padStart(4)} failed ${took.padStart(9)}`,
  );
for (const { name, sums } of rows)
  for (const broken of sums.broken) console.log(`failed: ${name}: ${broken.split("\n", 1)[0]}`);
const skipped = sum("skipped");
if (skipped > 0) console.log(`${skipped} left out by the tests themselves; each says why`);
const failed = sum("failed") + (strict ? notTried.length : 0);
console.log(`${sum("passed")} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

function sum(key) {
  return rows.reduce((total, { sums }) => total + sums[key], 0);
}

async function inNode(name, filters = nodeSuites[name](), postgres = "") {
  if (filters.length === 0) return;
  const label = postgres ? `node: ${name} on Debian's PostgreSQL` : `node: ${name}`;
  await suite(label, "node", ["scripts/test-node.mjs", ...filters], { HAVEN_POSTGRES: postgres });
}

async function inBrowser(name, engine, { aside = false } = {}) {
  const found = browserSuites[name]();
  if (found.length === 0) return;
  // Each test of a built file is about what one page loads.
  const files = name === "sources" ? onPages(engine, found) : found;
  const args = ["--no-install", "web-test-runner", "--files", ...files];
  await suite(`${engine}: ${name}`, "npx", args, { BROWSERS: engine }, aside);
}

/** Pages of nine files each, where the test server finds them; its root is this folder's. */
function onPages(engine, files) {
  const own = `node_modules/.cache/haven-pages/${engine}`;
  rmSync(own, { recursive: true, force: true });
  mkdirSync(own, { recursive: true });
  return inGroups(files, {
    size: 9,
    pathOf: (number) => `${own}/${number}.browser.test.js`,
    addressOf: (file) => `/${file}`,
  });
}

/** Runs one suite; one that ends badly without having counted a failure counts as one. */
async function suite(name, command, args, env = {}, aside = false) {
  const counts = join(folder, `${name.replaceAll(/\W/g, "-")}.json`);
  const { result, took } = await step(name, () =>
    run(command, args, { env: { ...env, HAVEN_COUNTS: counts }, minutes: 15, aside }),
  );
  const sums = read(counts);
  if (result !== 0 && sums.failed === 0) {
    sums.failed = 1;
    sums.broken.push(`it ended with ${result}`);
  }
  rows.push({ name, sums, took });
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return { passed: 0, failed: 0, skipped: 0, broken: [] }; // it ended before it could count
  }
}
