/** Puts further styles on an element, when what they are for comes in a chunk of its own. */
import type { CSSResult } from "lit";

/** Adds each style once, after those that are there; `root` is an element's `renderRoot`. */
export function wear(root: DocumentFragment | HTMLElement, styles: readonly CSSResult[]): void {
  if (!(root instanceof ShadowRoot)) return;
  const worn = root.adoptedStyleSheets;
  const sheets = styles.flatMap(({ styleSheet }) => styleSheet ?? []);
  root.adoptedStyleSheets = [...worn, ...sheets.filter((sheet) => !worn.includes(sheet))];
}
