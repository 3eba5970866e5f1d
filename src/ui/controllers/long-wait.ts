/** Whether somebody has waited long for an answer, so that it can be said while they still wait. */
import type { ReactiveController, ReactiveControllerHost } from "lit";
import { later, longMs } from "./later.js";

/** One per element and per answer that it waits for. */
export class LongWait implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #wait: AbortController | undefined;
  #isLong = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get isLong(): boolean {
    return this.#isLong;
  }

  /** Told whenever something changed, also while the same wait goes on. */
  follow(isWaiting: boolean): void {
    if (isWaiting === (this.#wait !== undefined)) return;
    this.#wait?.abort();
    this.#wait = isWaiting ? new AbortController() : undefined;
    this.#isLong = false;
    if (this.#wait) later(longMs, this.#wait.signal, () => this.#became());
  }

  hostDisconnected(): void {
    this.follow(false);
  }

  #became(): void {
    this.#isLong = true;
    this.#host.requestUpdate();
  }
}
