/** Prints one job as a table and as ratios, and keeps its figures. */
import type { Job } from "./jobs.js";
import type { Sample } from "./measure.js";
import { interval, median, verdict } from "./statistics.js";

/** The samples of a job by the place of its candidate; fewer where one did not finish. */
export type Samples = readonly (readonly Sample[])[];

/** Prints, and returns what is written down. */
export function told(job: Job, samples: Samples, random: () => number) {
  const rows = job.candidates.map(({ name }, index) => rowOf(name, samples[index] ?? []));
  const cpu = (index: number) => samples[index]?.map(({ cpuMs }) => cpuMs) ?? [];
  const ratios = job.ratios.flatMap(([ours, against, budget]) => {
    const [above, below] = [ours, against].map((each) => cpu(job.candidates.indexOf(each)));
    const each = above?.flatMap((ms, round) => (below?.[round] ? [ms / below[round]] : [])) ?? [];
    if (each.length === 0) return [];
    const range = interval(each, random);
    const says = budget === undefined ? "" : verdict(range, budget);
    const names = { ours: ours.name, against: against.name };
    return [{ ...names, ratio: median(each), interval: range, budget, verdict: says }];
  });
  console.log(`\n${job.name}`);
  console.table(
    rows.map(({ name, cpuMs, paintMs, layoutShift, scripts, data }) => ({
      candidate: name,
      "CPU ms": cpuMs.toFixed(cpuMs < 10 ? 2 : 1),
      "paint ms (noisy)": paintMs.toFixed(0),
      "layout shift": layoutShift.toFixed(3),
      scripts,
      data,
    })),
  );
  for (const { ours, against, ratio, interval: range, budget, verdict: says } of ratios)
    console.log(
      `${ours} / ${against}: ${ratio.toFixed(2)} [${range.map((end) => end.toFixed(2)).join(", ")}]` +
        (says && ` · budget ${budget} · ${says}`),
    );
  return { job: job.name, rows, ratios };
}

function rowOf(name: string, all: readonly Sample[]) {
  const of = (value: (sample: Sample) => number) => median(all.map(value));
  return {
    name,
    cpuMs: of(({ cpuMs }) => cpuMs),
    paintMs: of(({ paintMs }) => paintMs),
    layoutShift: of(({ layoutShift }) => layoutShift),
    scripts: of(({ requests }) => requests.filter(isScript).length),
    data: of(({ requests }) => requests.filter((url) => !isScript(url)).length),
  };
}

function isScript(url: string): boolean {
  return url.endsWith(".js") || url.includes(".js?");
}
