/** Runs the tests in WebKitGTK over plain WebDriver: no client library knows its MiniBrowser. */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createServer } from "node:net";
import { setTimeout as wait } from "node:timers/promises";

const keys = {
  Tab: "\uE004",
  Enter: "\uE007",
  Escape: "\uE00C",
  Space: " ",
  Backspace: "\uE003",
  Delete: "\uE017",
  Shift: "\uE008",
  ArrowLeft: "\uE012",
  ArrowUp: "\uE013",
  ArrowRight: "\uE014",
  ArrowDown: "\uE015",
  Home: "\uE011",
  End: "\uE010",
  PageUp: "\uE00E",
  PageDown: "\uE00F",
};

/**
 * A launcher for the test runner: one session, one page at a time, on a screen of its own when
 * there is none.
 */
export function webdriverLauncher({ name, driver, capabilities }) {
  const active = new Map();
  let processes = [];
  let base = "";
  let session = "";
  let starting;

  async function call(method, path, body = {}) {
    const headers = { "content-type": "application/json" };
    const init =
      method === "POST" ? { method, headers, body: JSON.stringify(body) } : { method, headers };
    const reply = await fetch(base + path, init);
    const { value } = await reply.json();
    if (!reply.ok) throw new Error(`${name}: ${value?.error}: ${value?.message}`);
    return value;
  }

  async function start() {
    const env = { ...process.env };
    if (!env.DISPLAY) env.DISPLAY = await startScreen(processes);
    env.GDK_BACKEND = "x11";
    const port = await freePort();
    base = `http://127.0.0.1:${port}`;
    processes.push(spawn(driver, [`--port=${port}`], { env, stdio: "ignore" }));
    await until(() => fetch(`${base}/status`));
    const { sessionId } = await call("POST", "/session", {
      capabilities: { alwaysMatch: capabilities },
    });
    session = `/session/${sessionId}`;
  }

  const act = (type, actions) =>
    call("POST", `${session}/actions`, {
      actions: [
        type === "key"
          ? { type, id: "keyboard", actions }
          : { type, id: "mouse", parameters: { pointerType: "mouse" }, actions },
      ],
    });

  return {
    name,
    type: "webdriver",
    concurrency: 1,
    async initialize() {},
    async startSession(id, url) {
      await (starting ??= start());
      active.set(id, url);
      await call("POST", `${session}/url`, { url });
    },
    startDebugSession(id, url) {
      return this.startSession(id, url);
    },
    isActive: (id) => active.has(id),
    getBrowserUrl: (id) => active.get(id),
    async stopSession(id) {
      active.delete(id);
      await call("POST", `${session}/url`, { url: "about:blank" });
      return {};
    },
    async sendKeys(_id, pressed) {
      const values = pressed.map((key) => keys[key] ?? key);
      await act(
        "key",
        values.flatMap((value) => [
          { type: "keyDown", value },
          { type: "keyUp", value },
        ]),
      );
    },
    sendMouseMove: (_id, x, y) => act("pointer", [move(x, y)]),
    sendMouseClick: (_id, x, y, which) =>
      act("pointer", [
        move(x, y),
        { type: "pointerDown", button: button(which) },
        { type: "pointerUp", button: button(which) },
      ]),
    sendMouseDown: (_id, which) => act("pointer", [{ type: "pointerDown", button: button(which) }]),
    sendMouseUp: (_id, which) => act("pointer", [{ type: "pointerUp", button: button(which) }]),
    resetMouse: () => call("DELETE", `${session}/actions`),
    async stop() {
      if (session) await call("DELETE", session).catch(() => {}); // the browser may be gone already
      for (const child of processes) child.kill();
      processes = [];
    },
  };
}

const button = (which = "left") => ["left", "middle", "right"].indexOf(which);

const move = (x, y) => ({ type: "pointerMove", duration: 0, x, y });

async function startScreen(processes) {
  let display = 90 + (process.pid % 400);
  while (existsSync(`/tmp/.X11-unix/X${display}`)) display++;
  const options = ["-screen", "0", "1280x900x24", "-nolisten", "tcp"];
  processes.push(spawn("Xvfb", [`:${display}`, ...options], { stdio: "ignore" }));
  await until(() => existsSync(`/tmp/.X11-unix/X${display}`));
  return `:${display}`;
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function until(ready) {
  for (let tries = 0; tries < 200; tries++) {
    if (await Promise.resolve(ready()).catch(() => false)) return;
    await wait(50);
  }
  throw new Error("WebKitGTK's driver or its screen did not start within ten seconds");
}
