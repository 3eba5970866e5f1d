/** One fetch for equal questions: twenty widgets on a page ask the endpoint once. */
import type { Asking, Wait } from "./request.js";

interface Running<Value> {
  readonly promise: Promise<Value>;
  readonly ending: AbortController;
  readonly told: Set<(wait: Wait) => void>;
  askers: number;
}

/** A function that runs `ask` once for all who ask for the same `url` at the same time. */
export function sharing<Value>() {
  const running = new Map<string, Running<Value>>();

  function begin(url: string, ask: (asking: Asking) => Promise<Value>, asking: Asking) {
    const ending = new AbortController();
    const told = new Set<(wait: Wait) => void>();
    const onWait = (wait: Wait) => told.forEach((tell) => tell(wait));
    const promise = ask({ ...asking, signal: ending.signal, onWait });
    const begun: Running<Value> = { promise, ending, told, askers: 0 };
    const end = () => {
      if (running.get(url) === begun) running.delete(url);
    };
    promise.then(end, end);
    running.set(url, begun);
    return begun;
  }

  return async function share(
    url: string,
    asking: Asking,
    ask: (asking: Asking) => Promise<Value>,
  ): Promise<Value> {
    const { signal, onWait } = asking;
    signal?.throwIfAborted();
    const one = running.get(url) ?? begin(url, ask, asking);
    one.askers += 1;
    if (onWait) one.told.add(onWait);
    let leave: (() => void) | undefined;
    const left = new Promise<never>((_, reject) => {
      leave = () => reject(signal?.reason);
      signal?.addEventListener("abort", leave, { once: true });
    });
    try {
      return await Promise.race([one.promise, left]);
    } finally {
      if (leave) signal?.removeEventListener("abort", leave);
      if (onWait) one.told.delete(onWait);
      one.askers -= 1;
      if (one.askers === 0) {
        // Nobody waits any more: a fetch under way ends, and the next one who asks begins anew.
        if (running.get(url) === one) running.delete(url);
        one.ending.abort();
      }
    }
  };
}
