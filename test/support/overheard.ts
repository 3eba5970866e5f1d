/** Everything that leaves a widget but its requests: events, console, address, storage, title, the
 * page itself. */

/** A `haven-…` event with its own fields. */
export interface Told {
  readonly type: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

const types = [
  "haven-circles-loaded",
  "haven-circle-opened",
  "haven-filter-changed",
  "haven-calendar-opened",
  "haven-rsvp-made",
  "haven-rsvp-cancelled",
  "haven-support-sent",
  "haven-message-sent",
  "haven-donation-leaving",
  "haven-donation-settled",
  "haven-error",
];
const levels = ["log", "info", "warn", "error", "debug"] as const;

/** Listens until `stop`. */
export class Overheard {
  readonly told: Told[] = [];
  readonly console: string[] = [];
  /** Errors that nobody handled. */
  readonly unhandled: string[] = [];
  readonly #page: Window & typeof globalThis;
  readonly #before: Traces;
  readonly #undo: (() => void)[] = [];

  /** Of this page, or of one in a frame. */
  constructor(page: Window & typeof globalThis = window) {
    this.#page = page;
    this.#before = tracesOf(page);
    const hear = (event: Event) => {
      const fields = Object.fromEntries(
        Object.entries(event).filter(([name]) => name !== "isTrusted"),
      );
      this.told.push({ type: event.type, fields });
    };
    for (const type of types) {
      page.addEventListener(type, hear);
      this.#undo.push(() => page.removeEventListener(type, hear));
    }
    for (const level of levels) {
      const real = page.console[level];
      page.console[level] = (...all: unknown[]) => this.console.push(all.map(String).join(" "));
      this.#undo.push(() => (page.console[level] = real));
    }
    const failed = (event: ErrorEvent) => this.unhandled.push(String(event.message));
    const rejected = (event: PromiseRejectionEvent) => this.unhandled.push(String(event.reason));
    page.addEventListener("error", failed);
    page.addEventListener("unhandledrejection", rejected);
    this.#undo.push(() => page.removeEventListener("error", failed));
    this.#undo.push(() => page.removeEventListener("unhandledrejection", rejected));
  }

  stop(): this {
    for (const undo of this.#undo.splice(0)) undo();
    return this;
  }

  /** The names of the events, in order. */
  get events(): readonly string[] {
    return this.told.map(({ type }) => type);
  }

  /** What of the page changed: nothing should. */
  get traces(): readonly string[] {
    const now = tracesOf(this.#page);
    return Object.entries(this.#before).flatMap(([what, before]) =>
      now[what as keyof Traces] === before ? [] : [what],
    );
  }

  /** All of it as one text, to look for a word that must be nowhere. */
  get everything(): string {
    const { document, performance } = this.#page;
    return [
      JSON.stringify(this.told),
      ...this.console,
      ...this.unhandled,
      ...Object.values(tracesOf(this.#page)),
      ...performance.getEntries().map(({ name }) => name),
      document.documentElement.outerHTML,
    ].join("\n");
  }
}

/** What a widget could change outside itself. */
interface Traces {
  readonly address: string;
  readonly title: string;
  readonly history: number;
  readonly storage: string;
}

function tracesOf({
  document: { cookie, title },
  history,
  localStorage,
  location,
  sessionStorage,
}: Window): Traces {
  const storage = JSON.stringify([{ ...localStorage }, { ...sessionStorage }, cookie]);
  return { address: location.href, title, history: history.length, storage };
}
