/** Put into hosted pages by the test server alone: does in the frame what a test asks for, since
 * no test can reach into another origin. A classic script, before any other of the page. */
const attach = Element.prototype.attachShadow;
const roots = new WeakMap();
Element.prototype.attachShadow = function attachAndKeep(init) {
  const root = attach.call(this, init);
  roots.set(this, root);
  return root;
};

const plain = (text) =>
  (text ?? "")
    .replace(/[\u2066-\u2069]/g, "")
    .replace(/\s+/g, " ")
    .trim();

/** The form, or the form inside of it. */
function innermost() {
  let form = document.querySelector(
    "haven-get-support, haven-send-message, haven-upcoming-circles",
  );
  for (let root = roots.get(form); root; root = roots.get(form)) {
    const inner = root.querySelector("haven-get-support");
    if (!inner || !roots.get(inner)) return root;
    form = inner;
  }
  return undefined;
}

const all = (selector) => [...(innermost()?.querySelectorAll(selector) ?? [])];
/** By its whole name, or else the first one that begins so. */
const named = (selector, name, words = (each) => each.textContent) =>
  all(selector).find((each) => plain(words(each)) === name) ??
  all(selector).find((each) => plain(words(each)).startsWith(name));

const deeds = {
  reads: ([words]) => plain(innermost()?.textContent).includes(words),
  presses: ([name]) => press(named("button, a[href]", name)),
  chooses: ([name]) => {
    const label = named("label.choice", name, (each) => each.querySelector(".name")?.textContent);
    return press(label?.querySelector("input"));
  },
  types: ([label, text]) => {
    const id = named("label[for]", label)?.getAttribute("for");
    const field = id && innermost()?.getElementById(id);
    if (!field) return false;
    field.focus();
    field.value = text;
    const { InputEvent } = window;
    return field.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
  },
  keys: ([key]) => {
    const { KeyboardEvent } = window;
    const code = key === "Shift" ? "ShiftLeft" : `Key${key.toUpperCase()}`;
    window.dispatchEvent(new KeyboardEvent("keydown", { key, code, bubbles: true }));
    return true;
  },
  /** As if a message had come with this origin, from the page around or from nowhere. */
  hears: ([data, origin, from]) => {
    const { MessageEvent } = window;
    const source = from === "parent" ? window.parent : window;
    try {
      window.dispatchEvent(new MessageEvent("message", { data, origin, source }));
    } catch {
      // Firefox lets no script make up a message of another origin's window.
    }
    return true;
  },
  tells: ([selector]) => ({ found: all(selector).map((each) => plain(each.textContent)) }),
};

function press(found) {
  if (!found) return false;
  found.focus();
  found.click();
  return true;
}

window.addEventListener("message", ({ data, source }) => {
  if (!data || typeof data.deed !== "string") return;
  const { deed, number, args } = data;
  const answer = (result) => source.postMessage({ number, result }, "*");
  const end = performance.now() + 15_000;
  (function tries() {
    const result = deeds[deed](args);
    if (result || performance.now() > end) answer(result || `never: ${deed} ${args}`);
    else setTimeout(tries, 20);
  })();
});
