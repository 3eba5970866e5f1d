/** The cover that leaving lays over everything: where it is, and how a test takes it away. */
import { rootOf } from "./root.js";

/** Undefined while nobody has left. */
export function coverOf(): HTMLDialogElement | undefined {
  const [place, ...more] = document.querySelectorAll("haven-cover");
  if (more.length > 0) throw new Error("one cover is enough");
  return (place && rootOf(place).querySelector("dialog")) ?? undefined;
}

/** Takes it away, for the next test. */
export function uncover(): void {
  for (const place of document.querySelectorAll("haven-cover")) place.remove();
}
