/** Tells elements that a `lang` on the page changed: one observer, gone with the last element. */
import { outside } from "./resolve.js";

interface Watch {
  readonly element: Element;
  readonly changed: () => void;
}

const watches = new Set<Watch>();
let observer: MutationObserver | undefined;
let observed = new WeakSet<Node>();

/** Calls `changed` after a `lang` around or on `element` changes; what it returns ends it. */
export function watchPageLang(element: Element, changed: () => void): () => void {
  const watch = { element, changed };
  watches.add(watch);
  observer ??= new MutationObserver((records) => tell(records));
  observe(element);
  return () => {
    watches.delete(watch);
    restart();
  };
}

/** Every tree that `element` stands in: its own, and those of the hosts around it. */
function observe(element: Element): void {
  for (let at: Element | undefined = element; at;) {
    const root = at.getRootNode();
    if (!observed.has(root)) {
      observed.add(root);
      observer?.observe(root, { subtree: true, attributeFilter: ["lang"] });
    }
    at = (root as Partial<ShadowRoot>).host; // absent on a document
  }
}

// An observer cannot let go of one tree, so it lets go of all and takes up what is still needed.
function restart(): void {
  const pending = observer?.takeRecords() ?? [];
  observer?.disconnect();
  observed = new WeakSet();
  for (const { element } of watches) observe(element);
  if (watches.size === 0) observer = undefined;
  tell(pending);
}

function tell(records: readonly MutationRecord[]): void {
  const changed = new Set(records.map(({ target }) => target));
  if (changed.size === 0) return;
  for (const watch of watches) if (stands(watch.element, changed)) watch.changed();
}

function stands(element: Element, inside: ReadonlySet<Node>): boolean {
  for (let at: Element | undefined = element; at; at = outside(at)) if (inside.has(at)) return true;
  return false;
}
