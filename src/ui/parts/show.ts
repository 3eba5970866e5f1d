/** Shows to everybody what a screen reader is told: "Copied." changes nothing else to be seen. */
import type { Announcer } from "../controllers/announcer.js";

/** Says the words, and shows them until the next press in the element. */
export function show(announcer: Announcer, words: string): void {
  const region = announcer.say(words);
  if (!region) return;
  region.className = "seen";
  const seen = new AbortController();
  const hide = () => {
    seen.abort();
    region.className = "unseen";
  };
  const root = region.getRootNode();
  const element = root instanceof ShadowRoot ? root.host : root;
  for (const type of ["pointerdown", "keydown"])
    element.addEventListener(type, hide, { signal: seen.signal, passive: true });
}
