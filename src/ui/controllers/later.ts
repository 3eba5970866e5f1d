/** Something that happens in a room after a while, unless the room is left before. */

/** Milliseconds: a wait of this length is said to whoever waits. */
export const longMs = 3000;

/** Calls back after `ms`; never once `signal` has ended. */
export function later(ms: number, signal: AbortSignal, callBack: () => void): void {
  if (signal.aborted) return;
  const timer = setTimeout(callBack, ms);
  signal.addEventListener("abort", () => clearTimeout(timer), { once: true });
}
