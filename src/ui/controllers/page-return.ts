/** Notices that a reader came back by the browser's Back, to a page thawed as it was left. */
import type { ReactiveController, ReactiveControllerHost } from "lit";

/** Calls `returned` after each return from the back/forward cache, while on the page. */
export class PageReturn implements ReactiveController {
  readonly #returned: () => void;

  constructor(host: ReactiveControllerHost, returned: () => void) {
    this.#returned = returned;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener("pageshow", this.#shown);
  }

  hostDisconnected(): void {
    window.removeEventListener("pageshow", this.#shown);
  }

  readonly #shown = (event: PageTransitionEvent) => {
    if (event.persisted) this.#returned();
  };
}
