/** Puts the key away when nobody has touched the page for a while: a screen that was left open
 * must not go on showing answers. */

/** Milliseconds without a touch after which the key is put away. */
export const idleFor = 10 * 60_000;

const touches = ["pointerdown", "pointermove", "keydown", "wheel", "scroll"] as const;

/**
 * Calls `lock` once nobody has touched `page` for `idleFor`; gives what ends the watch. A machine
 * that slept is asked on waking, because its timers slept as well.
 */
export function lockWhenIdle(page: EventTarget, lock: () => void): () => void {
  let last = Date.now();
  let timer = setTimeout(check, idleFor);
  const watched = new AbortController();
  const options = { signal: watched.signal, passive: true, capture: true };
  for (const touch of touches) page.addEventListener(touch, touched, options);
  page.addEventListener("visibilitychange", check, options);
  return end;

  function touched(): void {
    if (Date.now() - last >= idleFor) return check();
    last = Date.now();
  }

  function check(): void {
    clearTimeout(timer);
    const left = last + idleFor - Date.now();
    if (left > 0) {
      timer = setTimeout(check, left);
      return;
    }
    end();
    lock();
  }

  function end(): void {
    clearTimeout(timer);
    watched.abort();
  }
}
