/** One browser over plain WebDriver, on a screen of its own when there is none. */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { freePort } from "./free-port.mjs";

/** A session: `call` asks it, `stop` ends the browser and what was started for it. */
export async function startSession({ name, driver, capabilities }) {
  const processes = [];
  const env = { ...process.env };
  if (!env.DISPLAY) env.DISPLAY = await startScreen(processes, name);
  env.GDK_BACKEND = "x11";
  const port = await freePort();
  const base = `http://127.0.0.1:${port}`;
  processes.push(spawn(driver, [`--port=${port}`], { env, stdio: "ignore" }));
  await until(() => fetch(`${base}/status`), name);

  async function ask(method, path, body = {}) {
    const headers = { "content-type": "application/json" };
    const init =
      method === "POST" ? { method, headers, body: JSON.stringify(body) } : { method, headers };
    const reply = await fetch(base + path, init);
    const { value } = await reply.json();
    if (!reply.ok) throw new Error(`${name}: ${value?.error}: ${value?.message}`);
    return value;
  }

  const { sessionId } = await ask("POST", "/session", {
    capabilities: { alwaysMatch: capabilities },
  });
  const session = `/session/${sessionId}`;
  return {
    call: (method, path, body) => ask(method, `${session}${path}`, body),
    async stop() {
      await ask("DELETE", session).catch(() => {}); // the browser may be gone already
      for (const child of processes) child.kill();
    },
  };
}

async function startScreen(processes, name) {
  let display = 90 + (process.pid % 400);
  while (existsSync(`/tmp/.X11-unix/X${display}`)) display++;
  const options = ["-screen", "0", "1280x900x24", "-nolisten", "tcp"];
  processes.push(spawn("Xvfb", [`:${display}`, ...options], { stdio: "ignore" }));
  await until(() => existsSync(`/tmp/.X11-unix/X${display}`), name);
  return `:${display}`;
}

async function until(ready, name) {
  for (let tries = 0; tries < 200; tries++) {
    if (await Promise.resolve(ready()).catch(() => false)) return;
    await wait(50);
  }
  throw new Error(`${name}: its driver or its screen did not start within ten seconds`);
}
