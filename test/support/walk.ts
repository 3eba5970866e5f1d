/** The demo as it is served, and a person's browser in front of it. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before } from "node:test";
import { chromium, type Browser, type BrowserContext, type Page } from "playwright-core";
import { openEmbedded } from "../../demo/backend/store/pglite.js";
import { findQuickChromium } from "./browsers.mjs";
import { freePort } from "./free-port.mjs";
import { startProcess, type ServerProcess } from "./server-process.js";
import { emptyTemplate, postgresUrl } from "./stores.js";

export interface Demo {
  /** Stops the server as a failing machine does. */
  stop(): Promise<void>;
  /** Starts it again on the same ports and the same data. */
  start(): Promise<void>;
  readonly server: ServerProcess;
  /** Where its database lies while it is stopped. */
  readonly dataDir: string;
  /** A page of a person with nothing remembered; `said` is what its console said. */
  open(url: string, options?: Parameters<Browser["newContext"]>[0]): Promise<Opened>;
}

export interface Opened {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly said: readonly string[];
}

/**
 * One demo and one browser for a file of tests; both end with it. On a database of its own in the
 * run's PostgreSQL, which is there at once; `embedded` asks for the one that `npm start` brings,
 * and a machine without a server has that one for every walk.
 */
export function demoForWalks(
  settings: () => Promise<Readonly<Record<string, string>>> = onPostgres,
): Demo {
  const dataDir = mkdtempSync(join(tmpdir(), "haven-walk-"));
  const environment: Record<string, string> = { HAVEN_DATA_DIR: dataDir };
  let server: ServerProcess;
  let browser: Browser;

  before(async () => {
    environment["PORT"] = String(await freePort());
    environment["PARTNER_PORT"] = String(await freePort());
    Object.assign(environment, await settings());
    if (environment["DATABASE_URL"] === undefined)
      await (await openEmbedded(dataDir, { template: await emptyTemplate() })).close();
    server = await startProcess(environment);
    const found = await findQuickChromium();
    if (!found) throw new Error("No Chromium was found, which the walks need.");
    const quiet = ["--disable-background-networking", "--no-first-run"];
    browser = await chromium.launch({
      executablePath: found.path,
      args: [...(found.args ?? []), ...quiet],
    });
  });
  after(async () => {
    await browser?.close();
    await server?.end("SIGKILL");
    rmSync(dataDir, { recursive: true, force: true });
  });

  return {
    dataDir,
    stop: async () => void (await server.end("SIGKILL")),
    start: async () => {
      server = await startProcess(environment);
    },
    get server() {
      return server;
    },
    async open(url, options = {}) {
      const context = await browser.newContext({
        locale: "en-US",
        timezoneId: "America/New_York",
        ...options,
      });
      // Closed roots are closed to tests as well: these pages open them before any script runs.
      await context.addInitScript(() => {
        const attach = Element.prototype.attachShadow;
        Element.prototype.attachShadow = function (init) {
          return attach.call(this, { ...init, mode: "open" });
        };
      });
      const page = await context.newPage();
      page.setDefaultTimeout(20_000);
      const said: string[] = [];
      page.on("console", (message) => {
        if (message.type() === "error" || message.type() === "warning") said.push(message.text());
      });
      page.on("pageerror", (error) => said.push(`uncaught ${error.message}`));
      await page.goto(url);
      return { page, context, said };
    },
  };
}

/** For `demoForWalks`: the database that `npm start` brings. */
export const embedded = () => Promise.resolve({});

async function onPostgres(): Promise<Readonly<Record<string, string>>> {
  const url = await postgresUrl();
  return url === undefined ? {} : { DATABASE_URL: url, HAVEN_SECRET: "5a".repeat(32) };
}
