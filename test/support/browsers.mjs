/** Finds the browsers that the tests run in: named by a variable, installed, or brought along by a
 * package. */
import { existsSync, readdirSync } from "node:fs";
import { delimiter, join } from "node:path";

/** The three engines, in the order in which they are tried. */
export const engines = ["chromium", "firefox", "webkit"];

/**
 * Where `engine` is on this machine: its program, and for WebKit also its driver; `undefined` when
 * it is missing.
 */
export async function findBrowser(engine) {
  if (engine === "webkit") return findWebKit();
  const variable = engine === "chromium" ? "CHROME_PATH" : "FIREFOX_PATH";
  const path = process.env[variable] ?? firstThere(installed[engine]());
  if (path) return { path, args: engine === "chromium" && asRoot() ? ["--no-sandbox"] : [] };
  return engine === "chromium" ? packagedChromium() : undefined;
}

/**
 * Chromium without the windows around its pages, where it is installed: a page costs it a third of
 * the time. It keeps no page that somebody leaves, which a test of the way back needs.
 */
export async function findQuickChromium() {
  const path = process.env["CHROME_PATH"]
    ? undefined
    : firstThere(onPath("chromium-headless-shell"));
  if (!path) return findBrowser("chromium");
  return { path, args: asRoot() ? ["--no-sandbox"] : [], headless: "shell" };
}

/** Root may not start Chromium in its sandbox. */
export const asRoot = () => process.getuid?.() === 0;

const installed = {
  chromium: () => [
    ...onPath("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"),
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  ],
  firefox: () => [
    ...onPath("firefox-esr", "firefox"),
    "/Applications/Firefox.app/Contents/MacOS/firefox",
    "C:\\Program Files\\Mozilla Firefox\\firefox.exe",
  ],
};

function findWebKit() {
  const driver = process.env["WEBKIT_DRIVER"] ?? firstThere(onPath("WebKitWebDriver"));
  const path = process.env["WEBKIT_BROWSER"] ?? firstThere(miniBrowsers());
  const screen = process.env["DISPLAY"] || firstThere(onPath("Xvfb"));
  return driver && path && screen ? { driver, path, args: ["--automation"] } : undefined;
}

function miniBrowsers() {
  const found = [];
  for (const lib of [
    "/usr/lib",
    "/usr/libexec",
    "/usr/lib/x86_64-linux-gnu",
    "/usr/lib/aarch64-linux-gnu",
  ])
    if (existsSync(lib))
      for (const name of readdirSync(lib))
        if (name.startsWith("webkit")) found.push(join(lib, name, "MiniBrowser"));
  return found;
}

/** A download by Playwright, else the package that carries a Chromium for servers. */
async function packagedChromium() {
  const args = ["--no-sandbox"];
  const playwright = await optional("playwright-core");
  const downloaded = playwright?.chromium.executablePath();
  if (downloaded && existsSync(downloaded)) return { path: downloaded, args };
  const carried = (await optional("@sparticuz/chromium"))?.default;
  return carried ? { path: await carried.executablePath(), args, headless: "shell" } : undefined;
}

const optional = (name) => import(name).catch(() => undefined); // absent is the usual case

const onPath = (...names) =>
  names.flatMap((name) =>
    (process.env["PATH"] ?? "").split(delimiter).map((dir) => join(dir, name)),
  );

const firstThere = (paths) => paths.find((path) => existsSync(path));
