/** Which engines `npm test` can use: those found; on Debian, as root, also those that
 * it installs. */
import { existsSync } from "node:fs";
import { asRoot, engines as all, findBrowser } from "../test/support/browsers.mjs";
import { run } from "./steps.mjs";

const packages = {
  chromium: ["chromium", "chromium-headless-shell"],
  firefox: ["firefox-esr"],
  webkit: [
    "webkit2gtk-driver",
    "libwebkit2gtk-4.1-0",
    "libgl1-mesa-dri",
    "gstreamer1.0-gl",
    "xvfb",
  ],
};

const howTo = {
  chromium:
    "No Chromium found. Install Chrome, set CHROME_PATH, or run: npx playwright-core install chromium-headless-shell",
  firefox: "No Firefox found. Install it or set FIREFOX_PATH to try the tests in it too",
  webkit:
    "No WebKitGTK found. On Debian: apt install webkit2gtk-driver libwebkit2gtk-4.1-0 xvfb (the tests run without it)",
};

/** The engines that are there, in the order in which they are tried, and those that are missing. */
export async function preparedEngines() {
  let there = await found();
  const lacking = all.filter((engine) => !there.includes(engine));
  if (lacking.length > 0 && asRoot() && existsSync("/etc/debian_version")) {
    const names = lacking.flatMap((engine) => packages[engine]);
    console.log(`Installing from Debian, to try every engine: ${names.join(" ")}`);
    const env = { DEBIAN_FRONTEND: "noninteractive" };
    await run("apt-get", ["update", "-qq"], { env });
    await run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...names], { env });
    there = await found();
  }
  const missing = all.filter((engine) => !there.includes(engine));
  for (const engine of missing) console.log(`haven: ${howTo[engine]}.`);
  if (missing.includes("chromium")) process.exit(1);
  return { engines: there, missing };
}

async function found() {
  const places = await Promise.all(all.map(findBrowser));
  return all.filter((_, index) => places[index]);
}
