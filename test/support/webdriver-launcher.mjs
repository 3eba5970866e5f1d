/** Runs the tests in WebKitGTK over plain WebDriver: no client library knows its MiniBrowser. */
import { startSession } from "./webdriver.mjs";

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
  let starting;

  const start = () => (starting ??= startSession({ name, driver, capabilities }));
  const call = async (...asked) => (await start()).call(...asked);

  const act = (type, actions) =>
    call("POST", "/actions", {
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
      await start();
      active.set(id, url);
      await call("POST", "/url", { url });
    },
    startDebugSession(id, url) {
      return this.startSession(id, url);
    },
    isActive: (id) => active.has(id),
    getBrowserUrl: (id) => active.get(id),
    async stopSession(id) {
      active.delete(id);
      await call("POST", "/url", { url: "about:blank" });
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
    resetMouse: () => call("DELETE", "/actions"),
    async stop() {
      await (await starting)?.stop();
    },
  };
}

const button = (which = "left") => ["left", "middle", "right"].indexOf(which);

const move = (x, y) => ({ type: "pointerMove", duration: 0, x, y });
