/** A hostile host page: nine ways to read what somebody types into a form on it. */

/**
 * Runs in the page before any other script, as a page's own script would; `window.overheard()`
 * tells what was read. It is handed over as text, so it uses nothing from outside.
 */
export function eavesdrop(): void {
  const heard: Record<string, string[]> = {
    "keys on the window": [],
    "input events": [],
    "values read at each event": [],
    "roots kept when they are made": [],
    "changes of the page": [],
    "assigned values": [],
    "what is sent": [],
    "what is marked or focused": [],
    "frames and their messages": [],
  };
  const note = (way: string, text: unknown) => heard[way]?.push(String(text));
  const roots: ShadowRoot[] = [];
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, init);
    roots.push(root);
    return root;
  };
  for (const type of ["keydown", "keyup", "keypress"] as const)
    window.addEventListener(type, (event) => note("keys on the window", event.key), true);
  for (const type of ["beforeinput", "input", "change", "paste", "copy", "compositionend"])
    window.addEventListener(
      type,
      (event) => {
        note("input events", Reflect.get(event, "data"));
        const [target] = event.composedPath();
        note("values read at each event", target && Reflect.get(target, "value"));
      },
      true,
    );
  new MutationObserver((records) => {
    for (const { target } of records) note("changes of the page", target.textContent);
  }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  for (const kind of [HTMLInputElement, HTMLTextAreaElement]) {
    const own = Object.getOwnPropertyDescriptor(kind.prototype, "value");
    if (own)
      Object.defineProperty(kind.prototype, "value", {
        ...own,
        set(this: HTMLInputElement, value: string) {
          note("assigned values", value);
          own.set?.call(this, value);
        },
      });
  }
  const { fetch } = window;
  window.fetch = (input, init) => {
    note("what is sent", init?.body);
    return fetch(input, init);
  };
  const encode = TextEncoder.prototype.encode;
  TextEncoder.prototype.encode = function (text) {
    note("what is sent", text);
    return encode.call(this, text);
  };
  document.addEventListener("selectionchange", () =>
    note("what is marked or focused", getSelection()?.toString()),
  );
  window.addEventListener("message", (event) =>
    note("frames and their messages", JSON.stringify(event.data)),
  );
  const look = () => {
    for (const root of roots) {
      const fields = root.querySelectorAll<HTMLInputElement>("input, textarea");
      note("roots kept when they are made", root.textContent);
      for (const { value } of fields) note("roots kept when they are made", value);
      note("what is marked or focused", root.activeElement?.textContent);
      for (const frame of root.querySelectorAll("iframe")) {
        try {
          note("frames and their messages", frame.contentDocument?.body.textContent);
          note("frames and their messages", frame.contentWindow?.document.body.textContent);
        } catch {
          note("frames and their messages", ""); // a SecurityError, as it should be
        }
      }
    }
  };
  Object.assign(window, {
    overheard: () => {
      look();
      return Object.fromEntries(Object.entries(heard).map(([way, all]) => [way, all.join("\n")]));
    },
  });
}
