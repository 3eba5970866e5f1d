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

/**
 * Pauses that are longer than a time-out, up to a minute, end when the result is called: as if it
 * had passed.
 */
export function holdPauses(): () => void {
  const wait = globalThis.setTimeout;
  const held: (() => void)[] = [];
  const holding = (call: () => void, ms = 0, ...rest: never[]) => {
    if (ms > timeoutMs && ms <= 60_000) held.push(call);
    return wait(call, ms, ...rest);
  };
  globalThis.setTimeout = holding as typeof setTimeout;
  return () => held.splice(0).forEach((call) => call());
}

/** The page's timers are as they were. */
export function relax(): void {
  globalThis.setTimeout = realTimeout;
}
