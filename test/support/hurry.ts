/** Lets the pauses between two tries be over at once, so that no test waits for a widget's
 * patience. */

const timeoutMs = 10_000;
const realTimeout = globalThis.setTimeout;

/**
 * Until `relax` is called, timers of a fifth of a second to nine seconds fire at once; the ten
 * seconds of a time-out are a moment when `timeouts` says so, and else as long as ever.
 */
export function hurry({ timeouts = false } = {}): void {
  const hurried = (call: () => void, ms = 0, ...rest: never[]) => {
    const isPause = ms >= 200 && ms < timeoutMs;
    const isTimeout = timeouts && ms === timeoutMs;
    return realTimeout(call, isPause ? 0 : isTimeout ? 40 : ms, ...rest);
  };
  globalThis.setTimeout = hurried as typeof setTimeout;
}

/** The page's timers are as they were. */
export function relax(): void {
  globalThis.setTimeout = realTimeout;
}
