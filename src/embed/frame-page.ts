/** The page that a hosted form lives on: whole, or in the frame of an element of ours, which it
 * waits for; in anybody else's frame there is no form. */
import { ElementMessage, type FrameLook, type FrameMessage } from "../contract/frame.js";
import { safeUrl } from "../contract/url.js";
import { z } from "../contract/zod.js";
import { isToken } from "../ui/frame-token.js";
import { hostForms } from "../ui/hosted.js";
import { framedTruth, pageTruth } from "../ui/parts/hosted-truths.js";

/** What the element around may take to replace the page, before it is tried from here, in ms. */
const patienceMs = 500;

/** The tag stands on the page already, with numbers inside; it is defined where it may be. */
const found = document.querySelector<HTMLElement>(
  "haven-get-support, haven-send-message, haven-upcoming-circles",
);
const page = document.documentElement;
/** The origin that is believed: of the first that spoke as an element of ours does. */
let around: string | undefined;
/** Which pages of the list are wanted here. */
let opens: string | undefined;

if (found) serve(found);

function serve(form: HTMLElement): void {
  const { origin, pathname } = location;
  form.setAttribute("endpoint", origin + pathname.replace(/\/frame\/[^/]*$/, ""));
  if (window.top === window) {
    hostForms({ at: "page", truth: pageTruth });
    form.querySelector("#own-page")?.remove(); // this is it
    void define(form);
    return;
  }
  window.addEventListener("message", (event: MessageEvent<unknown>) => {
    if (event.source !== window.parent || event.origin === "null") return;
    if (around !== undefined && event.origin !== around) return;
    const read = z.safeParse(ElementMessage, event.data);
    if (!read.success) return;
    if (read.data.type === "leave") return leave();
    wear(form, read.data);
    if (opens !== read.data.opens) {
      opens = read.data.opens;
      const update: unknown = Reflect.get(form, "requestUpdate"); // of Lit, once it is defined
      if (typeof update === "function") update.call(form);
    }
    if (around === undefined) begin(form, event.origin);
  });
  // Nobody in particular hears it, and it says nothing.
  window.parent.postMessage({ haven: "frame", type: "ready" } satisfies FrameMessage, "*");
}

/** An element of ours is around. */
function begin(form: HTMLElement, origin: string): void {
  around = origin;
  page.classList.add("framed");
  form.querySelector("#own-page")?.remove(); // the element around has one
  const say = (message: FrameMessage) => window.parent.postMessage(message, origin);
  const measure = () => {
    const pixels = Math.ceil(form.getBoundingClientRect().height);
    say({ haven: "frame", type: "height", pixels });
  };
  hostForms({
    at: "frame",
    truth: framedTruth,
    leave(url) {
      say({ haven: "frame", type: "left" });
      setTimeout(() => replaceTop(url), patienceMs);
    },
    opens: () => opens,
    closed: () => say({ haven: "frame", type: "closed" }),
    focused(pixels, before) {
      measure(); // a frame that grows after it was scrolled to is pushed out of view
      say({ haven: "frame", type: "focused", pixels, before });
    },
  });
  form.addEventListener("haven-error", (event) => {
    say({ haven: "frame", type: "failed", code: String(Reflect.get(event, "code")) });
  });
  void define(form).then(async () => {
    await Reflect.get(form, "updateComplete"); // of Lit: it is drawn
    // A frame that is not in view, or has no height yet, hears of no resizing.
    Reflect.get(form, "addController").call(form, { hostUpdated: measure });
    measure();
    new ResizeObserver(measure).observe(form);
  });
}

/** Resolves when the form is there; never when its files do not come, and then the numbers stay. */
async function define(form: HTMLElement): Promise<void> {
  switch (form.localName) {
    case "haven-get-support":
      await import("../widgets/get-support/define.js");
      break;
    case "haven-send-message":
      await import("../widgets/send-message/define.js");
      break;
    default:
      await import("../widgets/upcoming-circles/define.js");
  }
  if (!form.matches(":defined")) return new Promise(() => {}); // the policy was refused
}

function wear(form: HTMLElement, look: FrameLook): void {
  const { lang, partner, theme, accent, headingLevel, exitTo, exitKey, tokens } = look;
  page.lang = lang;
  page.style.colorScheme = theme === "auto" ? "light dark" : theme;
  const attributes = {
    partner,
    theme,
    accent,
    "heading-level": `${headingLevel}`,
    "exit-to": safeUrl(exitTo),
    "exit-key": exitKey,
  };
  for (const [name, value] of Object.entries(attributes))
    if (value === undefined) form.removeAttribute(name);
    else form.setAttribute(name, value);
  const before = [...form.style].filter((name) => name.startsWith("--haven-"));
  for (const name of before) form.style.removeProperty(name);
  for (const [name, value] of Object.entries(tokens))
    if (isToken(name, value)) form.style.setProperty(`--haven-${name}`, value);
}

/** The page around is being replaced: until it is gone, nothing is here that could be read. */
function leave(): void {
  document.body.replaceChildren();
  location.replace("about:blank");
}

/** The second way out; the sandbox of our own element allows it. */
function replaceTop(url: string): void {
  try {
    (window.top ?? window).location.replace(url);
  } catch {
    location.replace(url); // a SecurityError: somebody forbade it
  }
}
