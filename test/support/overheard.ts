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
  "haven-calendar-opened",
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
  readonly #href = location.href;
  readonly #title = document.title;
  readonly #entries = history.length;
  readonly #kept = stored();
  readonly #undo: (() => void)[] = [];

  constructor() {
    const hear = (event: Event) => {
      const fields = Object.fromEntries(
        Object.entries(event).filter(([name]) => name !== "isTrusted"),
      );
      this.told.push({ type: event.type, fields });
    };
    for (const type of types) {
      window.addEventListener(type, hear);
      this.#undo.push(() => window.removeEventListener(type, hear));
    }
    for (const level of levels) {
      const real = console[level];
      console[level] = (...all: unknown[]) => this.console.push(all.map(String).join(" "));
      this.#undo.push(() => (console[level] = real));
    }
    const failed = (event: ErrorEvent) => this.unhandled.push(String(event.message));
    const rejected = (event: PromiseRejectionEvent) => this.unhandled.push(String(event.reason));
    window.addEventListener("error", failed);
    window.addEventListener("unhandledrejection", rejected);
    this.#undo.push(() => window.removeEventListener("error", failed));
    this.#undo.push(() => window.removeEventListener("unhandledrejection", rejected));
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
    return [
      location.href === this.#href ? "" : "address",
      document.title === this.#title ? "" : "title",
      history.length === this.#entries ? "" : "history",
      stored() === this.#kept ? "" : "storage",
    ].filter(Boolean);
  }

  /** All of it as one text, to look for a word that must be nowhere. */
  get everything(): string {
    return [
      JSON.stringify(this.told),
      ...this.console,
      ...this.unhandled,
      location.href,
      document.title,
      stored(),
      document.documentElement.outerHTML,
    ].join("\n");
  }
}

const stored = () => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]);
