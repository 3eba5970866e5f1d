/** `npm run pictures`: the pictures of the documents, taken from the demo as it is served. */
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { takeOrganizerPictures, writeEntry } from "./pictures/organizers.mjs";
import { findBrowser } from "../test/support/browsers.mjs";

const found = await findBrowser("chromium");
if (!found) throw new Error("No Chromium was found: install one, or name it in CHROME_PATH.");
const only = process.argv[2];
const browser = await chromium.launch({ executablePath: found.path, args: found.args ?? [] });

try {
  if (only !== "organizers")
    await withDemo({}, async (partners) => {
      const page = await browser.newPage({
        viewport: { width: 1100, height: 820 },
        deviceScaleFactor: 1.5,
        timezoneId: "America/New_York",
      });
      await page.goto(`${partners}/library/`, { waitUntil: "networkidle" });
      mkdirSync("docs/pictures", { recursive: true });
      await page.screenshot({ path: "docs/pictures/library.png" });
    });
  const folder = mkdtempSync(join(tmpdir(), "haven-organizers-"));
  const calendar = join(folder, "circles.ics");
  writeEntry(calendar);
  await withDemo({ HAVEN_CIRCLES: calendar }, (partners) =>
    takeOrganizerPictures(browser, `${partners}/library/`),
  );
  rmSync(folder, { recursive: true, force: true });
} finally {
  await browser.close();
}

/** Starts the demo with more settings, and ends it again. */
async function withDemo(settings, take) {
  const dataDir = mkdtempSync(join(tmpdir(), "haven-pictures-"));
  const [port, partnerPort] = ["8797", "8798"];
  const server = spawn(process.execPath, ["--import", "tsx", "demo/start.ts"], {
    stdio: ["ignore", "pipe", "inherit"],
    env: {
      ...process.env,
      ...settings,
      PORT: port,
      PARTNER_PORT: partnerPort,
      HAVEN_DATA_DIR: dataDir,
    },
  });
  const ended = new Promise((resolve) => server.once("exit", resolve));
  try {
    await new Promise((resolve, reject) => {
      server.stdout.on("data", (said) => String(said).includes("Haven is ready") && resolve());
      server.once("exit", () => reject(new Error("The demo did not start.")));
    });
    await take(`http://localhost:${partnerPort}`);
  } finally {
    server.kill("SIGINT");
    await ended;
    rmSync(dataDir, { recursive: true, force: true });
  }
}
