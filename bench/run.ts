/** `npm run bench`: the built list against lists written by hand, as ratios that survive a busy machine. */
import { execFileSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { launch } from "puppeteer-core";
import { randomOf } from "./circles.js";
import { type Candidate, countShown, type Place, sample, type Sample } from "./measure.js";
import { serve } from "./server.js";
import { interval, median, verdict } from "./statistics.js";

const haven: Candidate = {
  name: "haven",
  script: "/kit/haven.js",
  markup: (endpoint, count) =>
    `<haven-upcoming-circles endpoint="${endpoint}" limit="${count}" lang="en"
      style="display: block; min-height: 600px">Call us.</haven-upcoming-circles>`,
  done: "haven-circles-loaded",
};
const floor: Candidate = {
  name: "floor",
  script: "/floor.js",
  markup: (endpoint) => `<plain-circles endpoint="${endpoint}"></plain-circles>`,
  done: "plain-circles-loaded",
};
const equal: Candidate = {
  ...floor,
  name: "equal",
  markup: (endpoint) => `<plain-circles equal endpoint="${endpoint}"></plain-circles>`,
};
/** As most pages have it: the first five dates, and a button for more. */
const five: Candidate = {
  ...haven,
  name: "haven, 5 shown",
  markup: (endpoint) => haven.markup(endpoint, 5),
};
const nothing: Candidate = { name: "nothing", script: "/empty.js", markup: () => "" };
const candidates = [haven, five, floor, equal, nothing];

const jobs = [
  { name: "50 circles", count: 50, used: false, budget: 0.75 },
  { name: "50 circles, page has used Intl", count: 50, used: true, budget: undefined },
  { name: "1,000 circles", count: 1_000, used: false, budget: 0.4 },
];

const quick = process.argv.includes("--quick");
const rounds = Number(/--rounds=(\d+)/.exec(process.argv.join(" "))?.[1] ?? (quick ? 3 : 9));
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
});
const random = randomOf(7);
const results = [];
try {
  for (const { name, budget, ...where } of jobs) {
    const place: Place = { origin, ...where };
    for (const candidate of [haven, floor, equal]) {
      const shown = await countShown(browser, candidate, place);
      if (shown !== place.count) throw new Error(`bench: ${candidate.name} shows ${shown} dates`);
    }
    const samples = new Map<string, Sample[]>(candidates.map((each) => [each.name, []]));
    for (let round = 0; round < rounds; round += 1)
      for (const candidate of shuffled(candidates))
        samples.get(candidate.name)?.push(await sample(browser, candidate, place));
    results.push(told(name, budget, samples));
  }
} finally {
  await browser.close();
  server.close();
}
const machine = { chromium: executablePath, node: process.version, cpus: cpus().length, rounds };
writeFileSync("bench/results.json", `${JSON.stringify({ machine, results }, null, 2)}\n`);
console.log(`\n${rounds} rounds in random order; written to bench/results.json`);

/** Prints one job as a table and keeps its figures. */
function told(job: string, budget: number | undefined, samples: ReadonlyMap<string, Sample[]>) {
  const cpu = (name: string) => samples.get(name)?.map(({ cpuMs }) => cpuMs) ?? [];
  const rows = candidates.map(({ name }) => {
    const all = samples.get(name) ?? [];
    return {
      name,
      cpuMs: median(cpu(name)),
      paintMs: median(all.map(({ paintMs }) => paintMs)),
      layoutShift: median(all.map(({ layoutShift }) => layoutShift)),
      scripts: median(all.map(({ requests }) => requests.filter(isScript).length)),
      data: median(all.map(({ requests }) => requests.filter((url) => !isScript(url)).length)),
      elsewhere: all.some(({ requests }) => requests.some((url) => !url.startsWith(origin))),
    };
  });
  const ratios = ["haven", "haven, 5 shown"].flatMap((ours) =>
    ["floor", "equal"].map((against) => {
      const each = cpu(ours).map((value, round) => value / (cpu(against)[round] ?? Number.NaN));
      const range = interval(each, random);
      const says = budget === undefined || ours !== "haven" ? "" : verdict(range, budget);
      return { ours, against, ratio: median(each), interval: range, budget, verdict: says };
    }),
  );
  console.log(`\n${job}`);
  console.table(
    rows.map(({ name, cpuMs, paintMs, layoutShift, scripts, data }) => ({
      candidate: name,
      "CPU ms": cpuMs.toFixed(1),
      "paint ms (noisy)": paintMs.toFixed(0),
      "layout shift": layoutShift.toFixed(3),
      scripts,
      data,
    })),
  );
  for (const { ours, against, ratio, interval: range, verdict: says } of ratios)
    console.log(
      `${ours} / ${against}: ${ratio.toFixed(2)} [${range.map((end) => end.toFixed(2)).join(", ")}]` +
        (says && ` · budget ${budget} · ${says}`),
    );
  if (rows.some(({ elsewhere }) => elsewhere)) console.log("A request went to another host.");
  return { job, rows, ratios };
}

function isScript(url: string): boolean {
  return url.endsWith(".js") || url.includes(".js?");
}

function shuffled<Item>(items: readonly Item[]): Item[] {
  return items
    .map((item) => ({ item, at: random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
