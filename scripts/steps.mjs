/** Runs commands one after another, with their times, and says at the end what each came to. */
import { spawn } from "node:child_process";

const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/**
 * Runs one command in the terminal's own output, or with `aside` shows at its end what it said;
 * resolves to its exit code, 1 when it took longer than `minutes`.
 */
export function run(command, args, { env = {}, minutes = 10, aside = false } = {}) {
  const stdio = aside ? ["inherit", "pipe", "pipe"] : "inherit";
  const child = spawn(command, args, { stdio, env: { ...process.env, ...env } });
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (data) => said.push(data));
  child.once("close", () => process.stdout.write(Buffer.concat(said)));
  return new Promise((resolve) => {
    const late = setTimeout(() => {
      console.error(`haven: ${command} ${args.join(" ")} took longer than ${minutes} minutes`);
      child.kill("SIGKILL");
      // What it started itself may live on and keep them open.
      child.stdout?.destroy();
      child.stderr?.destroy();
    }, minutes * 60_000);
    child.once("error", () => resolve(1));
    child.once("close", (code) => {
      clearTimeout(late);
      resolve(code ?? 1);
    });
  });
}

/** Runs `act` under a heading; its result and its time are the step. */
export async function step(name, act) {
  console.log(`\n── ${name}`);
  const since = Date.now();
  const result = await act();
  const took = seconds(since);
  console.log(`── ${name}: ${took}`);
  return { name, result, took };
}

/** Runs a program that npm installed. */
export const tool = (name, ...args) => run("npx", ["--no-install", name, ...args]);
