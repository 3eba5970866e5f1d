/** Everything that can be said without running a widget: types, lint, templates, format, floors,
 * made files, sizes. */
import { writeFileSync } from "node:fs";
import { notFresh } from "./made-files.mjs";
import { run, step, tool } from "./steps.mjs";

const checks = {
  types: () => tool("tsc", "--noEmit", "-p", "."),
  lint: () => tool("oxlint"),
  templates: () => run("node", ["scripts/templates.mjs"]),
  format: () => tool("prettier", "--check", "--cache", "--log-level=warn", "."),
  house: () => run("node", ["scripts/test-node.mjs", "test/house.test.ts"]),
  "made files": async () => ((await notFresh()) ? 1 : 0),
  sizes: async () =>
    (await run("npm", ["run", "build", "--silent"])) || run("npm", ["run", "size", "--silent"]),
};

const steps = [];
for (const [name, act] of Object.entries(checks)) steps.push(await step(name, act));

console.log("");
for (const { name, result, took } of steps)
  console.log(`${result === 0 ? "passed" : "FAILED"}  ${name.padEnd(12)} ${took}`);
const broken = steps.filter(({ result }) => result !== 0).map(({ name }) => name);
const failed = broken.length;
if (process.env.HAVEN_COUNTS)
  writeFileSync(
    process.env.HAVEN_COUNTS,
    JSON.stringify({ passed: steps.length - failed, failed, skipped: 0, broken }),
  );
process.exit(failed === 0 ? 0 : 1);
