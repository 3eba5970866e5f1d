/** Time and chance as the client needs them, in one place, so that a test can hold the hands. */

/** A clock that can be waited on. */
export interface Clock {
  /** Milliseconds since 1970; read only where the wire names a date. */
  now(): number;
  /** Resolves after `ms` milliseconds of a clock that is never set back; rejects when aborted. */
  wait(ms: number, signal?: AbortSignal): Promise<void>;
  /** At least 0, less than 1. */
  random(): number;
}

/** The device's own clock. */
export const deviceClock: Clock = {
  now: () => Date.now(),
  random: () => Math.random(),
  wait: (ms, signal) =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      const stop = () => {
        clearTimeout(timer);
        reject(signal?.reason);
      };
      const timer = setTimeout(() => {
        signal?.removeEventListener("abort", stop);
        resolve();
      }, ms);
      signal?.addEventListener("abort", stop, { once: true });
    }),
};
