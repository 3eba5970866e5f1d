/** `npm run bench`: the built widgets against what somebody would write by hand, and against their
 * peers, as ratios that survive a busy machine. `npm run bench -- --quick list filter` does less. */
import { execFileSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { type Browser, launch } from "puppeteer-core";
import { randomOf } from "./circles.js";
import { type Job, jobs } from "./jobs.js";
import { countShown, type Place, sample, type Sample } from "./measure.js";
import { told } from "./report.js";
import { serve } from "./server.js";

const words = process.argv.slice(2);
const quick = words.includes("--quick");
const rounds = Number(/--rounds=(\d+)/.exec(words.join(" "))?.[1] ?? (quick ? 3 : 9));
const kinds = words.filter((word) => !word.startsWith("--"));
const wanted = jobs.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind));
const executablePath = [
  process.env["CHROMIUM"],
  "/usr/bin/chromium",
  "/usr/bin/google-chrome",
].find((path) => path !== undefined && existsSync(path));
if (executablePath === undefined) throw new Error("bench: no Chromium; set CHROMIUM to its path");
if (!existsSync("dist/cdn/haven.js")) execFileSync("npm", ["run", "build"], { stdio: "inherit" });

const { origin, server } = await serve(Date.now());
const browser = await launch({
  executablePath,
  args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  env: { ...process.env, TZ: "America/New_York" },
  protocolTimeout: 300_000,
});
const random = randomOf(7);
const results = [];
try {
  for (const job of wanted) results.push(told(job, await measured(browser, job), random));
} finally {
  await browser.close();
  server.close();
}
const machine = { chromium: executablePath, node: process.version, cpus: cpus().length, rounds };
if (kinds.length === 0)
  writeFileSync("bench/results.json", `${JSON.stringify({ machine, results }, null, 2)}\n`);
console.log(`\n${rounds} rounds in random order`);

/** Every candidate once a round, in another order each time; who fails is left out from then on. */
async function measured(chromium: Browser, job: Job): Promise<Sample[][]> {
  const place: Place = { origin, ...job.place };
  for (const candidate of job.shows ?? []) {
    const shown = await countShown(chromium, candidate, place);
    if (shown !== place.count) console.log(`bench: ${candidate.name} shows ${shown} dates`);
  }
  if (job.kind === "filter") await sayCounts(chromium, job, place);
  const samples: Sample[][] = job.candidates.map(() => []);
  const failed = new Set<number>();
  for (let round = 0; round < rounds; round += 1)
    for (const index of shuffled(job.candidates.map((_, at) => at))) {
      const candidate = job.candidates[index];
      if (!candidate || failed.has(index)) continue;
      try {
        samples[index]?.push(await sample(chromium, candidate, place, job.act));
      } catch (error) {
        if (!chromium.connected) throw error;
        failed.add(index);
        console.log(`bench: ${job.name}: ${candidate.name} did not finish: ${String(error)}`);
      }
    }
  return samples;
}

/** A filter that keeps another number of dates than the one beside it would be another job. */
async function sayCounts(chromium: Browser, job: Job, place: Place): Promise<void> {
  for (const candidate of job.candidates) {
    const shown = await countShown(chromium, candidate, place, job.act).catch(
      () => "no search, or no",
    );
    console.log(`bench: ${job.name}: ${candidate.name} keeps ${shown} dates`);
  }
}

function shuffled<Item>(items: readonly Item[]): Item[] {
  return items
    .map((item) => ({ item, at: random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
