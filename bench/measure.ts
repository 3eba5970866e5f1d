/** One sample: a fresh browser context, a painted page, one candidate put in or acted on, its cost
 * on the main thread. */
import type { Browser, CDPSession, Page } from "puppeteer-core";
import type { Candidate } from "./candidates.js";

/** What it cost. */
export interface Sample {
  /** Milliseconds of CPU on the page's main thread, not counting what other processes took. */
  readonly cpuMs: number;
  /** Milliseconds until the frame after it; wall time, and therefore noisy. */
  readonly paintMs: number;
  readonly layoutShift: number;
  readonly requests: readonly string[];
}

/** Where and with how much. */
export interface Place {
  readonly origin: string;
  readonly count: number;
  /** Whether the page has used `Intl` before. */
  readonly used?: boolean;
}

/** What a person does with a candidate that is there. */
export interface Act {
  /** Not measured: the way to the field. */
  readonly prepare: (page: Page, candidate: Candidate) => Promise<void>;
  /** Measured. */
  readonly act: (page: Page) => Promise<void>;
  /** The cost is divided by it. */
  readonly per: number;
}

/** Measures once. @throws Error when the candidate is not there after a minute. */
export function sample(
  browser: Browser,
  candidate: Candidate,
  place: Place,
  act?: Act,
): Promise<Sample> {
  return inFreshPage(browser, async (page) => {
    const session = await page.createCDPSession();
    const seesInside = act !== undefined || candidate.ready.finds !== undefined;
    const requests = await visits(page, session, candidate, place, seesInside);
    let before = await taskMs(session);
    const paintMs = Number(await page.evaluate(inserting(candidate)));
    // What a candidate puts off is its cost too.
    await page.evaluate("bench.idle(500)");
    if (act) {
      await act.prepare(page, candidate);
      await session.send("HeapProfiler.collectGarbage");
      before = await taskMs(session);
      await act.act(page);
      await page.evaluate("bench.idle(300)");
    }
    const cpuMs = ((await taskMs(session)) - before) / (act?.per ?? 1);
    const layoutShift = Number(await page.evaluate("bench.shifts"));
    return { cpuMs, paintMs, layoutShift, requests };
  });
}

/** How many of the circles' numbers can be read, also after an act. */
export function countShown(
  browser: Browser,
  candidate: Candidate,
  place: Place,
  act?: Act,
): Promise<number> {
  return inFreshPage(browser, async (page) => {
    await visits(page, await page.createCDPSession(), candidate, place, true);
    await page.evaluate(inserting(candidate));
    if (act) {
      await act.prepare(page, candidate);
      await act.act(page);
    }
    await page.evaluate("bench.idle(500)");
    const text = String(await page.evaluate("bench.text()"));
    return new Set([...text.matchAll(/\(no\. (\d+)\)/g)].map(([, number]) => number)).size;
  });
}

async function inFreshPage<Value>(browser: Browser, use: (page: Page) => Promise<Value>) {
  const context = await browser.createBrowserContext();
  try {
    return await use(await context.newPage());
  } finally {
    await context.close();
  }
}

async function visits(
  page: Page,
  session: CDPSession,
  candidate: Candidate,
  place: Place,
  seesInside: boolean,
): Promise<readonly string[]> {
  const requests: string[] = [];
  await page.setViewport({ width: 1280, height: 720 });
  const url = new URL(seesInside ? "#open" : "", place.origin);
  url.searchParams.set("markup", candidate.markup(`${place.origin}/n/${place.count}`, place.count));
  if (place.used) url.searchParams.set("used", "yes");
  await page.goto(url.href, { waitUntil: "load" });
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  await page.evaluate("bench.idle(250)");
  await session.send("HeapProfiler.collectGarbage");
  page.on("request", (request) => requests.push(request.url()));
  return requests;
}

const inserting = ({ script, ready }: Candidate) =>
  `bench.insert(${JSON.stringify(script)}, ${JSON.stringify(ready)})`;

async function taskMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return 1000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN);
}
