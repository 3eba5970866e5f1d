/** One sample: a fresh browser context, a painted page, one candidate put in, its cost on the main thread. */
import type { Browser, CDPSession, Page } from "puppeteer-core";

/** What is measured. */
export interface Candidate {
  readonly name: string;
  /** Path of the module script. */
  readonly script: string;
  /** Markup as a webmaster pastes it. */
  readonly markup: (endpoint: string, count: number) => string;
  /** The event that says the list is there; none for a script that does nothing. */
  readonly done?: string;
}

/** What it cost. */
export interface Sample {
  /** Milliseconds of CPU on the page's main thread, not counting what other processes took. */
  readonly cpuMs: number;
  /** Milliseconds until the frame after the list; wall time, and therefore noisy. */
  readonly paintMs: number;
  readonly layoutShift: number;
  readonly requests: readonly string[];
}

/** Where and with how much. */
export interface Place {
  readonly origin: string;
  readonly count: number;
  /** Whether the page has used `Intl` before. */
  readonly used: boolean;
}

/** Measures once. @throws Error when the list is not there after a minute. */
export async function sample(
  browser: Browser,
  candidate: Candidate,
  place: Place,
): Promise<Sample> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    return await measured(page, candidate, place);
  } finally {
    await context.close();
  }
}

async function measured(
  page: Page,
  candidate: Candidate,
  place: Place,
  hash = "",
): Promise<Sample> {
  const requests: string[] = [];
  await page.setViewport({ width: 1280, height: 720 });
  const url = new URL(hash, place.origin);
  url.searchParams.set("markup", candidate.markup(`${place.origin}/n/${place.count}`, place.count));
  if (place.used) url.searchParams.set("used", "yes");
  await page.goto(url.href, { waitUntil: "load" });
  const session = await page.createCDPSession();
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  await page.evaluate("bench.idle(250)");
  await session.send("HeapProfiler.collectGarbage");
  page.on("request", (request) => requests.push(request.url()));
  const before = await taskMs(session);
  const told = [candidate.script, candidate.done ?? ""].map((text) => JSON.stringify(text));
  const paintMs = Number(await page.evaluate(`bench.insert(${told.join(", ")})`));
  // What a candidate puts off is its cost too.
  await page.evaluate("bench.idle(500)");
  const cpuMs = (await taskMs(session)) - before;
  const layoutShift = Number(await page.evaluate("bench.shifts"));
  return { cpuMs, paintMs, layoutShift, requests };
}

/** How many of the circles' numbers can be read in the list, whatever root it is in. */
export async function countShown(
  browser: Browser,
  candidate: Candidate,
  place: Place,
): Promise<number> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await measured(page, candidate, place, "#open");
  const text = await page.evaluate('document.querySelector("#place > *").shadowRoot.textContent');
  await context.close();
  return new Set([...String(text).matchAll(/\(no\. (\d+)\)/g)].map(([, number]) => number)).size;
}

async function taskMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return 1000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN);
}
