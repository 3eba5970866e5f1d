/** Runs axe on what a widget shows: axe reads `shadowRoot`, so for its run alone the closed roots
 * are lent to it. */
import "axe-core"; // a plain script: it puts itself on the page, as `axe`
import type axe from "axe-core";
import { hostsIn, rootOf } from "./root.js";

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * Page-wide rules that a fragment cannot keep: landmarks and the one first heading belong to the
 * page.
 */
const ofThePage = ["region", "page-has-heading-one", "landmark-one-main", "heading-order"];

/**
 * Throws with rule, help and place for each barrier that axe finds in `element` and in its shadow
 * roots.
 */
export async function seesNoBarrier(element: Element, ...without: string[]): Promise<void> {
  const barriers = await barriersIn(element, ...without);
  if (barriers.length > 0) throw new Error(`axe sees ${barriers.length}:\n${barriers.join("\n")}`);
}

/** One line for each barrier that axe finds. */
export async function barriersIn(element: Element, ...without: string[]): Promise<string[]> {
  const hosts = hostsIn(element);
  window.scrollTo(0, 0); // else a bar that stays in view lies over what is scrolled below it
  for (const host of hosts)
    Object.defineProperty(host, "shadowRoot", { value: rootOf(host), configurable: true });
  try {
    const off = [...ofThePage, ...without].map((rule) => [rule, { enabled: false }]);
    const { violations } = await program().run(element, {
      runOnly: { type: "tag", values: standards },
      rules: Object.fromEntries(off),
      resultTypes: ["violations"],
    });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, html }) => `${id}: ${help}\n  ${target.flat().join(" ")}\n  ${html}`),
    );
  } finally {
    for (const host of hosts) Reflect.deleteProperty(host, "shadowRoot");
  }
}

const program = () => (window as unknown as { axe: typeof axe }).axe; // see the import
