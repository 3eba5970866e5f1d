/** Something that happens in a room after a while, unless the room is left before. */

/** Calls back after `ms`; never once `signal` has ended. */
export function later(ms: number, signal: AbortSignal, callBack: () => void): void {
  if (signal.aborted) return;
  const timer = setTimeout(callBack, ms);
  signal.addEventListener("abort", () => clearTimeout(timer), { once: true });
}
