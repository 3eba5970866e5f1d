/** The one door through which tests see into a closed root; it has to be imported before an element
 * is created. */
const roots = new WeakMap<Element, ShadowRoot>();

/** Keeps the roots of a page in a frame too; called before its first script. */
export function keepRootsOf({ Element }: typeof globalThis): void {
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function attachAndKeep(init: ShadowRootInit): ShadowRoot {
    const root = attach.call(this, init);
    roots.set(this, root);
    return root;
  };
}

keepRootsOf(globalThis);

/**
 * The shadow root of `element`, closed or not; throws when there is none, so that no test looks
 * into nothing.
 */
export function rootOf(element: Element): ShadowRoot {
  const root = roots.get(element);
  if (!root) throw new Error(`<${element.localName}> has no shadow root yet`);
  return root;
}

/** Every element inside `node`, `node` included, that has a shadow root. */
export function hostsIn(node: ParentNode & Node): Element[] {
  const all = [...(node instanceof Element ? [node] : []), ...node.querySelectorAll("*")];
  return all.flatMap((element) => {
    const root = roots.get(element);
    return root ? [element, ...hostsIn(root)] : [];
  });
}
