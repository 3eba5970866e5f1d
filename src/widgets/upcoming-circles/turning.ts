/** Draws the list again when it changes by itself: a date is over, midnight passes at a venue. */
import type { LitElement } from "lit";
import { nextChange, occurrencesOf, type Listing } from "./model.js";

/** One per element. */
export class Turning {
  readonly #host: LitElement;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController({ hostDisconnected: () => clearTimeout(this.#timer) });
  }

  /** Waits from `now` on for what changes next in `listing`. */
  wait(listing: Listing | undefined, now: number): void {
    clearTimeout(this.#timer);
    if (!listing || !this.#host.isConnected) return;
    const change = nextChange(occurrencesOf(listing, now), now);
    // Longer than 24 days a timer cannot wait; an hour keeps it true after the device slept.
    const wait = change && Math.min(change - now + 500, 3_600_000);
    if (wait) this.#timer = setTimeout(() => this.#host.requestUpdate(), wait);
  }
}
