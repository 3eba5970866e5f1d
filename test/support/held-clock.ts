/** A clock whose hands a test holds: pauses are over at once, the time-out comes when called. */
import type { Clock } from "../../src/client/clock.js";

const timeoutMs = 10_000;

export class HeldClock implements Clock {
  /** The pauses that were asked for, in milliseconds. */
  readonly pauses: number[] = [];
  /** Whether a pause lasts until it is aborted. */
  holdsPauses = false;
  chance = 0.5;
  nowMs = Date.UTC(2026, 10, 24, 12);
  #expire = new Set<() => void>();

  now(): number {
    return this.nowMs;
  }

  random(): number {
    return this.chance;
  }

  wait(ms: number, signal?: AbortSignal): Promise<void> {
    const isTimeout = ms === timeoutMs;
    if (!isTimeout) this.pauses.push(ms);
    if (!isTimeout && !this.holdsPauses) return Promise.resolve();
    return new Promise((resolve, reject) => {
      if (isTimeout) this.#expire.add(resolve);
      signal?.addEventListener("abort", () => {
        this.#expire.delete(resolve);
        reject(signal.reason);
      });
    });
  }

  /** Ten seconds are over for every call under way. */
  expire(): void {
    this.#expire.forEach((over) => over());
  }
}
