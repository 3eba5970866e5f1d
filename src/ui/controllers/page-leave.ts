/** Notices that the page is being left, in whatever way, so that the next person at the device
 * finds nothing. */
import type { ReactiveController, ReactiveControllerHost } from "lit";

/** Calls `left` on each `pagehide` (HTML, section 7.4.6), while the element is on the page. */
export class PageLeave implements ReactiveController {
  readonly #left: () => void;

  constructor(host: ReactiveControllerHost, left: () => void) {
    this.#left = left;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener("pagehide", this.#left);
  }

  hostDisconnected(): void {
    window.removeEventListener("pagehide", this.#left);
  }
}
