/** `npm run size`: what a visitor downloads before the first useful picture, against ceilings that
 * only go down, and against the goals that they are on their way to. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";

const cdn = "dist/cdn";
const { entries, lazy } = JSON.parse(readFileSync(join(cdn, "integrity.json"), "utf8"));

/**
 * Brotli kilobytes (1,000 bytes), Lit included, each file compressed by itself as it travels: the
 * ceiling, which fails, and the goal, which is told. Why they differ: docs/decisions/0013.
 */
const budgets = {
  "haven-donate-button": { ceiling: 11.1, goal: 11.5 },
  "haven-upcoming-circles": { ceiling: 26.2, goal: 19 },
  "haven-send-message": { ceiling: 24.2, goal: 18 },
  "haven-get-support": { ceiling: 26.1, goal: 22 },
};
const together = { ceiling: 41.7, goal: 36 };
const loader = { ceiling: 1.3, goal: 1.3 };
const later = [
  { what: "sealing", holds: /^src\/client\/seal\.ts$/, budget: { ceiling: 7.1, goal: 7 } },
  {
    what: "isolated form, its frame",
    holds: /^src\/ui\/controllers\/framing\.ts$/,
    budget: { ceiling: 2.7, goal: 1.5 },
  },
  {
    what: "calendar writer",
    holds: /^src\/contract\/calendar\.ts$/,
    budget: { ceiling: 2, goal: 2 },
  },
];
/** A visitor waits for one part before the first picture, and in a form for a second one later. */
const languages = [
  {
    what: "one widget",
    holds: /^locales\/generated\/([^/]+)\/(?:\w+)\.ts$/,
    budget: { ceiling: 3, goal: 3 },
  },
  {
    what: "a form's questions (later)",
    holds: /^locales\/generated\/([^/]+)\/\w+-rooms\.ts$/,
    budget: { ceiling: 3.5, goal: 3 },
  },
];

/** A language beyond English and Spanish is a few lines in every widget: its name, offer, files. */
const perLanguage = { widget: 0.15, together: 0.18 };
const more =
  languages.flatMap(largestOf).filter(([name]) => name.endsWith(", one widget")).length - 1;
const round = (kilobytes) => Number(kilobytes.toFixed(2));
const grown = ({ ceiling, goal }, by) => ({ ceiling: round(ceiling + more * by), goal });

const early = new Set(Object.keys(budgets).flatMap(filesOf));
const rows = [
  ["haven.js (loader)", ["haven.js"], loader],
  ["haven.classic.js (loader)", ["haven.classic.js"], loader],
  ...Object.entries(budgets).map(([name, budget]) => [
    name,
    filesOf(name),
    grown(budget, perLanguage.widget),
  ]),
  [
    "all four on one page",
    Object.keys(budgets).flatMap(filesOf),
    grown(together, perLanguage.together),
  ],
  ...later.flatMap(({ what, holds, budget }) =>
    chunksWith(holds).map((files) => [`${what} (later)`, files, budget]),
  ),
  ...languages.flatMap(largestOf),
];

/** What comes after the first picture, or never: told, without a budget of its own. */
const rest = Object.entries(lazy)
  .filter(([, { modules }]) => !modules.some((module) => module.startsWith("locales/generated/")))
  .map(([file, { needs }]) => [file.replace(/^chunks\/|-.{8}\.js$/g, ""), [file, ...needs]])
  .map(([name, files]) => [`${name} (later)`, files.filter((file) => !early.has(file))]);

let over = 0;
for (const [name, files, { ceiling, goal }] of rows) {
  const size = sizeOf(files);
  if (size > ceiling) over += 1;
  const verdict =
    size > ceiling
      ? `  over by ${(size - ceiling).toFixed(2)}`
      : size > goal
        ? `  (goal ${goal}: ${(size - goal).toFixed(2)} to go)`
        : "";
  console.log(
    `${name.padEnd(44)} ${size.toFixed(2).padStart(7)} of ${String(ceiling).padStart(4)} kB${verdict}`,
  );
}
for (const [name, files] of rest)
  console.log(`${name.padEnd(44)} ${sizeOf(files).toFixed(2).padStart(7)} kB`);
if (over > 0)
  console.error(
    `haven: ${over} over the ceiling; look at what the chunk holds in dist/cdn/integrity.json`,
  );
process.exit(over === 0 ? 0 : 1);

function sizeOf(files) {
  return [...new Set(files)].reduce((sum, file) => sum + compressed(file), 0) / 1000;
}

function filesOf(entry) {
  const found = entries[entry];
  if (!found) throw new Error(`${entry} was not built`);
  return [found.file, ...found.needs];
}

/**
 * Files that come later with these modules and with nothing else: what the page, the rest of an
 * opened form, or whatever asks for them has loaded by then is not counted again.
 */
function chunksWith(pattern) {
  const holds = ([, { modules }]) => modules.some((module) => pattern.test(module));
  const others = Object.entries(lazy).filter((each) => !holds(each));
  const there = new Set([...early, ...others.flatMap(([file, { needs }]) => [file, ...needs])]);
  return Object.entries(lazy)
    .filter(holds)
    .map(([file, { needs, askers }]) => {
      const asking = askers.map((asker) => new Set([asker, ...(lazy[asker]?.needs ?? [])]));
      const has = (name) => there.has(name) || asking.every((files) => files.has(name));
      return [file, ...needs].filter((name) => !has(name));
    });
}

/** The longest file of each language: a visitor waits for one of them. */
function largestOf({ what, holds, budget }) {
  const largest = new Map();
  for (const [file, { modules }] of Object.entries(lazy)) {
    const code = modules.map((module) => holds.exec(module)?.[1]).find(Boolean);
    if (code && compressed(file) > compressed(largest.get(code) ?? file) - 1)
      largest.set(code, file);
  }
  return [...largest].map(([code, file]) => [`language ${code}, ${what}`, [file], budget]);
}

function compressed(file) {
  return brotliCompressSync(readFileSync(join(cdn, file))).length;
}
