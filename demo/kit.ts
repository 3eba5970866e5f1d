/** Builds the kit when it is missing or older than its sources, so that one command is enough. */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const made = "dist/cdn/haven.js";
const sources = ["src", "locales", "demo/inbox", "vite.config.ts", "package.json"];

/** Builds if needed. @throws Error when the build fails and there is nothing older to serve. */
export function buildIfNeeded(say: (sentence: string) => void): void {
  const built = existsSync(made) ? statSync(made).mtimeMs : -Infinity;
  if (sources.every((path) => newest(path) <= built)) return;
  say("Building the kit.");
  const { status } = spawnSync("npm", ["run", "build", "--silent"], {
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
  if (status === 0) return;
  if (built === -Infinity) throw new Error("The kit could not be built: see the lines above.");
  say("The kit could not be built: the last one is served.");
}

function newest(path: string): number {
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}
