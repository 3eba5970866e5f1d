/** Reads something, keeps it and reads it again; an old answer is shown, and is called old. */
import type { ReactiveController, ReactiveControllerHost } from "lit";
import { failureOf } from "../../client/failure.js";
import type { FailureCode } from "../../client/failure.js";
import type { Asking, Wait } from "../../client/request.js";

/** What is known of the thing that is read. */
export type Resource<Question, Value> =
  /** There is nothing to ask. */
  | { readonly at: "idle" }
  /** The first answer is on its way; `wait` once a try has failed and the next one comes. */
  | { readonly at: "loading"; readonly wait?: Wait }
  | ({ readonly at: "ready" } & Answer<Question, Value>)
  /** An older answer; the newest try to read it again failed with `code`. */
  | ({ readonly at: "stale"; readonly code: FailureCode } & Answer<Question, Value>)
  | { readonly at: "failed"; readonly code: FailureCode; readonly retryAfterMs?: number };

/** An answer with what it answers. */
export interface Answer<Question, Value> {
  readonly question: Question;
  readonly value: Value;
  /** When it came, in milliseconds since 1970. */
  readonly asOf: number;
  /** Whether a newer one is on its way. */
  readonly asking: boolean;
}

/** How a resource is read. */
export interface Reading<Question, Value> {
  /** What to ask now; `undefined` when there is nothing. Looked at before every redraw. */
  readonly question: () => Question | undefined;
  readonly read: (
    question: Question,
    asking: Asking & { readonly fresh: boolean },
  ) => Promise<Value>;
  /** Whether the answer to an earlier question may stand until the new one comes. */
  readonly keeps?: (earlier: Question, now: Question) => boolean;
  /** Told of each new state, for a model that follows it. */
  readonly changed?: (state: Resource<Question, Value>) => void;
  /** An answer older than this is read again when the page is looked at; 5 minutes unless said. */
  readonly freshMs?: number;
  readonly now?: () => number;
}

/** Holds one resource for one host; reads again when the page is seen or online again. */
export class ResourceController<Question, Value> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #reading: Reading<Question, Value>;
  #state: Resource<Question, Value> = { at: "idle" };
  /** The question under way or answered, as text, to be compared. */
  #asked: string | undefined;
  #ending: AbortController | undefined;

  constructor(host: ReactiveControllerHost, reading: Reading<Question, Value>) {
    this.#host = host;
    this.#reading = reading;
    host.addController(this);
  }

  get state(): Resource<Question, Value> {
    return this.#state;
  }

  /**
   * Asks again now, past the page's cache; what is known stays until there is an answer. Resolves
   * when the asking is over, however it went.
   */
  retry(): Promise<void> | undefined {
    const question = this.#reading.question();
    return question === undefined ? undefined : this.#ask(question, true);
  }

  hostConnected(): void {
    document.addEventListener("visibilitychange", this.#seen);
    window.addEventListener("online", this.#online);
    this.#seen();
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    document.removeEventListener("visibilitychange", this.#seen);
    window.removeEventListener("online", this.#online);
    if (!this.#ending) return;
    this.#ending.abort();
    this.#ending = undefined;
    // Taken out while asking: back in a document, the question is asked again.
    this.#asked = undefined;
    if (hasAnswer(this.#state)) this.#become({ ...this.#state, asking: false });
  }

  hostUpdate(): void {
    const question = this.#reading.question();
    const text = question === undefined ? undefined : JSON.stringify(question);
    if (text === this.#asked) return;
    if (question !== undefined) return void this.#ask(question, false);
    this.#ending?.abort();
    this.#ending = undefined;
    this.#asked = undefined;
    this.#become({ at: "idle" });
  }

  readonly #seen = (): void => {
    if (document.visibilityState === "visible" && !this.#ending && this.#isOld()) void this.retry();
  };

  readonly #online = (): void => {
    const { at } = this.#state;
    if (!this.#ending && (at === "stale" || at === "failed")) void this.retry();
  };

  #isOld(): boolean {
    const { freshMs = 300_000 } = this.#reading;
    return hasAnswer(this.#state) && this.#now() - this.#state.asOf > freshMs;
  }

  #ask(question: Question, fresh: boolean): Promise<void> {
    this.#ending?.abort();
    const ending = new AbortController();
    this.#ending = ending;
    this.#asked = JSON.stringify(question);
    const { signal } = ending;
    const onWait = (wait: Wait) => {
      if (!signal.aborted && this.#state.at === "loading") this.#become({ at: "loading", wait });
    };
    const kept = this.#kept(question);
    this.#become(kept ? { ...kept, asking: true } : { at: "loading" });
    return this.#reading.read(question, { fresh, signal, onWait }).then(
      (value) => {
        if (signal.aborted) return;
        this.#ending = undefined;
        this.#become({ at: "ready", question, value, asOf: this.#now(), asking: false });
      },
      (error: unknown) => {
        if (signal.aborted) return;
        this.#ending = undefined;
        this.#become(this.#afterFailure(error));
      },
    );
  }

  #kept(question: Question) {
    const state = this.#state;
    if (!hasAnswer(state)) return undefined;
    const same = JSON.stringify(state.question) === JSON.stringify(question);
    return same || this.#reading.keeps?.(state.question, question) ? state : undefined;
  }

  #afterFailure(error: unknown): Resource<Question, Value> {
    const { code, retryAfterMs } = failureOf(error);
    const state = this.#state;
    if (hasAnswer(state)) return { ...state, at: "stale", code, asking: false };
    return { at: "failed", code, ...(retryAfterMs !== undefined && { retryAfterMs }) };
  }

  #become(state: Resource<Question, Value>): void {
    this.#state = state;
    this.#host.requestUpdate();
    this.#reading.changed?.(state);
  }

  #now(): number {
    return this.#reading.now?.() ?? Date.now();
  }
}

function hasAnswer<Question, Value>(
  state: Resource<Question, Value>,
): state is Extract<Resource<Question, Value>, { at: "ready" | "stale" }> {
  return state.at === "ready" || state.at === "stale";
}
