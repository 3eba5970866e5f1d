/** Everything that a browser keeps, shows or sends while somebody writes: where a typed word could
 * be found later, by the page around, by the network, or on the device. */
import type { BrowserContext, Frame, Page } from "playwright-core";

export interface Traces {
  /** As it is now: place by place, as text. */
  read(): Promise<Readonly<Record<string, string>>>;
}

/** Begins before the first page is opened. */
export async function traceContext(context: BrowserContext): Promise<Traces> {
  const requests: string[] = [];
  const console_: string[] = [];
  const pages: Page[] = [];
  context.on("request", (request) => {
    const { method, url } = { method: request.method(), url: request.url() };
    requests.push([method, url, JSON.stringify(request.headers()), request.postData()].join("\n"));
  });
  context.on("console", (message) => console_.push(message.text()));
  context.on("weberror", (error) => console_.push(String(error.error())));
  context.on("page", (page) => {
    pages.push(page);
    page.on("websocket", (socket) => requests.push(`websocket ${socket.url()}`));
  });
  // What the compiler of these tests leaves behind.
  await context.addInitScript("globalThis.__name = (named) => named");
  await context.addInitScript(listen);
  return {
    async read() {
      const frames = pages.flatMap((page) => page.frames());
      const inFrames = await Promise.all(frames.map((frame) => frame.evaluate(kept)));
      return {
        requests: requests.join("\n"),
        console: console_.join("\n"),
        addresses: frames.map((frame: Frame) => frame.url()).join("\n"),
        cookies: JSON.stringify(await context.cookies()),
        "stored state": JSON.stringify(await context.storageState({ indexedDB: true })),
        ...Object.fromEntries(
          inFrames.flatMap((places, frame) =>
            Object.entries(places).map(([name, text]) => [`${name} of frame ${frame}`, text]),
          ),
        ),
      };
    },
  };
}

/** In the page: hears our events and every message, also those that a frame sends it. */
function listen(): void {
  const heard: string[] = [];
  Object.assign(window, { heard });
  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event: Event) {
    if (event.type.startsWith("haven-"))
      heard.push(
        `${event.type} ${JSON.stringify({ ...event, detail: Reflect.get(event, "detail") })}`,
      );
    return dispatch.call(this, event);
  };
  window.addEventListener("message", ({ data }) => heard.push(`message ${JSON.stringify(data)}`));
}

/** In the page: what it keeps; a frame in a sandbox has no place where it could. */
async function kept(): Promise<Record<string, string>> {
  const allowed = async (look: () => unknown) => {
    try {
      return JSON.stringify(await look());
    } catch (error) {
      const names = ["SecurityError", "UnknownError"];
      if (error instanceof DOMException && names.includes(error.name)) return "refused";
      throw error;
    }
  };
  return {
    "local storage": await allowed(() => ({ ...localStorage })),
    "session storage": await allowed(() => ({ ...sessionStorage })),
    cookie: await allowed(() => document.cookie),
    caches: await allowed(() => window.caches?.keys()),
    databases: await allowed(() => indexedDB.databases()),
    history: JSON.stringify([history.length, history.state, document.title, document.referrer]),
    performance: JSON.stringify(performance.getEntries()),
    events: JSON.stringify(Reflect.get(window, "heard")),
    page: document.documentElement.outerHTML,
    globals: JSON.stringify(
      Object.entries(Object.getOwnPropertyDescriptors(window))
        .map(([name, { value }]) => [name, value] as const)
        .filter(([, value]) => typeof value === "string"),
    ),
  };
}
