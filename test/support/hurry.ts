/** Lets the pauses between two tries be over at once, so that no test waits for a widget's
 * patience. */

const timeoutMs = 10_000;
const realTimeout = globalThis.setTimeout;

/**
 * Until `relax` is called, timers of a fifth of a second to nine seconds fire at once; the ten
 * seconds of a time-out are a moment while `timeouts` says so, and else as long as ever. `page` is
 * another one in a frame.
 */
export function hurry({
  timeouts = false,
  page = globalThis,
}: {
  readonly timeouts?: boolean | (() => boolean);
  readonly page?: typeof globalThis;
} = {}): void {
  const hurries = () => (typeof timeouts === "function" ? timeouts() : timeouts);
  const wait = page === globalThis ? realTimeout : page.setTimeout.bind(page);
  const hurried = (call: () => void, ms = 0, ...rest: never[]) => {
    const isPause = ms >= 200 && ms < timeoutMs;
    const isTimeout = ms === timeoutMs && hurries();
    return wait(call, isPause ? 0 : isTimeout ? 200 : ms, ...rest);
  };
  page.setTimeout = hurried as typeof setTimeout;
}

/** The page's timers are as they were. */
export function relax(): void {
  globalThis.setTimeout = realTimeout;
}
