/** `npm run pictures`: the picture of the README, taken from the demo as it is served. */
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { findBrowser } from "../test/support/browsers.mjs";

const found = await findBrowser("chromium");
if (!found) throw new Error("No Chromium was found: install one, or name it in CHROME_PATH.");
const dataDir = mkdtempSync(join(tmpdir(), "haven-pictures-"));
const [port, partnerPort] = ["8797", "8798"];
const server = spawn(process.execPath, ["--import", "tsx", "demo/start.ts"], {
  stdio: ["ignore", "pipe", "inherit"],
  env: { ...process.env, PORT: port, PARTNER_PORT: partnerPort, HAVEN_DATA_DIR: dataDir },
});
const ready = new Promise((resolve, reject) => {
  server.stdout.on("data", (said) => String(said).includes("Haven is ready") && resolve());
  server.once("exit", () => reject(new Error("The demo did not start.")));
});

try {
  await ready;
  const browser = await chromium.launch({ executablePath: found.path, args: found.args ?? [] });
  const page = await browser.newPage({
    viewport: { width: 1100, height: 820 },
    deviceScaleFactor: 1.5,
    timezoneId: "America/New_York",
  });
  await page.goto(`http://localhost:${partnerPort}/library/`, { waitUntil: "networkidle" });
  mkdirSync("docs/pictures", { recursive: true });
  await page.screenshot({ path: "docs/pictures/library.png" });
  await browser.close();
} finally {
  server.kill("SIGINT");
  rmSync(dataDir, { recursive: true, force: true });
}
