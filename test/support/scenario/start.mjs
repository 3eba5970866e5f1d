/** Starts the scenario server beside this process, once, and gives its origin; it ends with this
 * process. */
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

let origin;

/** The origin of the run's server: one that is running already, else a new one. */
export function scenarioOrigin() {
  origin ??= process.env["HAVEN_SCENARIO"] ?? start();
  return Promise.resolve(origin);
}

/**
 * The embedded database keeps its process alive; in one of its own it cannot keep a test run from
 * ending.
 */
function start() {
  const serve = fileURLToPath(new URL("./serve.ts", import.meta.url));
  const child = spawn(process.execPath, ["--import", "tsx", serve], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const lines = createInterface({ input: child.stdout });
  return new Promise((resolve, reject) => {
    child.once("exit", (code) => reject(new Error(`the scenario server ended with ${code}`)));
    lines.once("line", (line) => {
      child.unref();
      child.stdin.unref();
      child.stdout.unref();
      resolve(line);
    });
  });
}
