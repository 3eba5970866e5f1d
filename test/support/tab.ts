/** A tab of a real browser, in any of the three engines, with a history of its own. */
import puppeteer, { type Browser } from "puppeteer-core";
import { findBrowser } from "./browsers.mjs";
import { startSession } from "./webdriver.mjs";

export const engines = ["chromium", "firefox", "webkit"] as const;
export type Engine = (typeof engines)[number];

export interface Tab {
  open(url: string): Promise<void>;
  /** What an expression comes to in the page; a promise is waited for. */
  run<Value>(expression: string): Promise<Value>;
  /** Presses and lets go of keys of a real keyboard, one after another. */
  press(...keys: readonly Key[]): Promise<void>;
  close(): Promise<void>;
}

export type Key = "ShiftLeft" | "ShiftRight" | "a" | "Tab";

/** Where the browser keeps what it keeps; one that is thrown away unless said. */
export interface TabLook {
  readonly profile?: string;
}

/** Undefined where the engine is missing; with `CI` set that is an error. */
export async function openTab(engine: Engine, look: TabLook = {}): Promise<Tab | undefined> {
  const found = await findBrowser(engine);
  if (found) return engine === "webkit" ? webkit(found) : puppeteered(engine, found, look);
  if (process.env["CI"]) throw new Error(`${engine} is not on this machine`);
  console.log(`haven: no ${engine} here, so nothing was tried in it`);
  return undefined;
}

type Found = NonNullable<Awaited<ReturnType<typeof findBrowser>>>;

async function puppeteered(
  engine: "chromium" | "firefox",
  found: Found,
  { profile }: TabLook,
): Promise<Tab> {
  const own = profile === undefined ? undefined : await launch(engine, found, profile);
  const browser = own ?? (await (running[engine] ??= launch(engine, found)));
  const page = await browser.newPage();
  return {
    open: async (url) => void (await page.goto(url)),
    run: async <Value>(expression: string) => (await page.evaluate(expression)) as Value, // said
    press: async (...keys) => {
      for (const key of keys) await page.keyboard.press(key);
    },
    close: () => (own ?? page).close(),
  };
}

const running: Partial<Record<Engine, Promise<Browser>>> = {};

/** Ends the browsers that were shared; call it after a file of tests. */
export async function closeTabs(): Promise<void> {
  for (const browser of await Promise.all(Object.values(running))) await browser.close();
}

function launch(
  engine: "chromium" | "firefox",
  { path, args = [] }: Found,
  profile?: string,
): Promise<Browser> {
  return puppeteer.launch({
    browser: engine === "chromium" ? "chrome" : "firefox",
    executablePath: path,
    headless: true,
    args: [...args],
    protocolTimeout: 60_000,
    networkEnabled: false, // nobody listens to it
    // A person's browser keeps pages for Back.
    ...(engine === "chromium" && { ignoreDefaultArgs: ["--disable-back-forward-cache"] }),
    ...(profile !== undefined && { userDataDir: profile }),
  });
}

const webdriverKeys: Readonly<Record<Key, string>> = {
  ShiftLeft: "\uE008",
  ShiftRight: "\uE050",
  Tab: "\uE004",
  a: "a",
};

async function webkit({ driver = "", path, args }: Found): Promise<Tab> {
  const session = await startSession({
    name: "WebKitGTK",
    driver,
    capabilities: { "webkitgtk:browserOptions": { binary: path, args } },
  });
  const waitForPages = (pageLoad: number) => session.call("POST", "/timeouts", { pageLoad });
  return {
    async open(url) {
      await waitForPages(60_000);
      await session.call("POST", "/url", { url });
      // The driver waits for a page out of the cache too, and may not hear that it is there: asked
      // again, it sees.
      await waitForPages(3_000);
    },
    async run<Value>(expression: string) {
      const script = `const tell = arguments[0];
        (async () => ${expression})().then(
          (value) => tell({ value }),
          (error) => tell({ error: String(error) }),
        );`;
      const told = (await session.call("POST", "/execute/async", { script, args: [] })) as {
        value: Value; // said by who asks
        error?: string;
      };
      if (told.error) throw new Error(told.error);
      return told.value;
    },
    press: async (...keys) => {
      const actions = keys.flatMap((key) =>
        ["keyDown", "keyUp"].map((type) => ({ type, value: webdriverKeys[key] })),
      );
      await session.call("POST", "/actions", {
        actions: [{ type: "key", id: "keyboard", actions }],
      });
    },
    close: () => session.stop(),
  };
}
