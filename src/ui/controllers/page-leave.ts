/** Notices that the page is being left, in whatever way, so that the next person at the device
 * finds nothing. */
import type { ReactiveController, ReactiveControllerHost } from "lit";

/** How long an element may be out of its page, in milliseconds: a page that moves it is faster. */
export const longestMove = 1000;

/**
 * Calls `left` on each `pagehide` (HTML, section 7.4.6) while the element is on the page, and once
 * when it was taken out and not put back: a page with a router does that where others unload.
 */
export class PageLeave implements ReactiveController {
  readonly #left: () => void;
  #out: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, left: () => void) {
    this.#left = left;
    host.addController(this);
  }

  hostConnected(): void {
    clearTimeout(this.#out);
    window.addEventListener("pagehide", this.#left);
  }

  hostDisconnected(): void {
    this.#out = setTimeout(() => {
      window.removeEventListener("pagehide", this.#left);
      this.#left();
    }, longestMove);
  }
}
