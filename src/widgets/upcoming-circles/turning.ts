/** Draws the list again when it changes by itself: a date is over, midnight passes at a venue. */
import type { LitElement } from "lit";
import { graceEnd, occurrencesOf, type Listing, type Occurrence } from "./model.js";

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

/** When the list next looks different by itself: too late to come in, an end, sign-up, midnight at
 * a venue. */
export function nextChange(all: readonly Occurrence[], nowMs: number): number | undefined {
  const moments = all.flatMap(({ circle, start: from, end }) => [
    graceEnd(circle, from),
    end.epochMs,
    ...[circle.rsvp.opens, circle.rsvp.closes].map((at) => (at ? Date.parse(at) : 0)),
    midnightAfter(nowMs, from.offsetMinutes),
  ]);
  const ahead = moments.filter((moment) => moment > nowMs);
  return ahead.length > 0 ? ahead.reduce((a, b) => Math.min(a, b)) : undefined;
}

function midnightAfter(nowMs: number, offsetMinutes: number): number {
  const day = 86_400_000;
  const shift = offsetMinutes * 60_000;
  return (Math.floor((nowMs + shift) / day) + 1) * day - shift;
}
