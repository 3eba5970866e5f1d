/** Leaves at once: wipes what was typed, covers everything, replaces the page for good. */
import type { LitElement, ReactiveController } from "lit";
import { safeUrl } from "../../contract/url.js";
import { hosted } from "../hosted.js";
import { noPresses, pressed, wantsOut } from "./shift-presses.js";

/** Where a person lands who needs to have been looking at something harmless. */
export const harmlessPage = "https://www.weather.gov/";

export type ExitLook = {
  /** Forgets every typed word; runs first and must not throw. */
  readonly wipe: () => void;
  /** The attribute `exit-to`; anything but an allowed web address means `harmlessPage`. */
  readonly exitTo: () => string | null | undefined;
  /** The attribute `exit-key`; `none` switches the keyboard way off. */
  readonly exitKey?: () => string | null | undefined;
  /** For tests, which must stay on their page. */
  readonly go?: (url: string) => void;
};

/** Heard first in line: a page that stops its keys must not stop this one. */
const heard = ["keydown", "pointerdown", "pageshow", "popstate"] as const;

/** The button calls `leave`; Shift three times does the same from anywhere on the page. */
export class QuickExit implements ReactiveController {
  readonly #host: LitElement;
  readonly #look: ExitLook;
  #presses = noPresses;
  #left = false;
  #cover: HTMLDialogElement | undefined;

  constructor(host: LitElement, look: ExitLook) {
    this.#host = host;
    this.#look = look;
    host.addController(this);
  }

  /** Whether Shift three times works here, for the words beside the button. */
  get byKey(): boolean {
    return this.#look.exitKey?.() !== "none";
  }

  hostConnected(): void {
    for (const type of heard) window.addEventListener(type, this, true);
    if (this.#left) this.leave(); // moved in the page while it was going
  }

  hostDisconnected(): void {
    this.#presses = noPresses;
    if (this.#left) return; // Back must not find a page that stays covered for ever
    for (const type of heard) window.removeEventListener(type, this, true);
  }

  readonly leave = (): void => {
    this.#left = true;
    try {
      this.#look.wipe();
    } finally {
      this.#hide();
      // A page that asks "Leave site?" does so no more, as far as it can be kept from it. Only the
      // property takes away what the page had put there.
      // oxlint-disable-next-line unicorn/prefer-add-event-listener
      window.onbeforeunload = null;
      window.addEventListener("beforeunload", alone, true);
      const go = this.#look.go ?? replacePage;
      go(webPage(this.#look.exitTo()));
    }
  };

  handleEvent(event: Event): void {
    if (event.type === "keydown") return this.#keyed(event as KeyboardEvent); // by its type
    // Shift+click is no press of Shift alone.
    if (event.type === "pointerdown") this.#presses = { ...this.#presses, count: 0 };
    // `replace` takes one entry: where the page made more, Back leads here again. It also stops a
    // page that is still on its way.
    else if (this.#left) this.leave();
  }

  #keyed(event: KeyboardEvent): void {
    if (!this.byKey) return;
    const { key, code, repeat, timeStamp: at } = event;
    const mixed = event.isComposing || event.altKey || event.ctrlKey || event.metaKey;
    this.#presses = pressed(this.#presses, { key, code, repeat, at, mixed });
    if (!wantsOut(this.#presses)) return;
    this.#presses = noPresses;
    this.leave();
  }

  /** In the top layer, above the page's own banners, and wherever the element goes meanwhile. */
  #hide(): void {
    if (this.#cover) return;
    const place = document.createElement("haven-cover");
    const root = place.attachShadow({ mode: "closed" });
    const { renderRoot } = this.#host;
    if (renderRoot instanceof ShadowRoot) root.adoptedStyleSheets = renderRoot.adoptedStyleSheets;
    const cover = document.createElement("dialog");
    cover.className = "cover";
    cover.addEventListener("cancel", (event) => event.preventDefault());
    // Where Escape was pressed twice, engines ask no more.
    cover.addEventListener("close", () => cover.showModal());
    root.append(cover);
    document.documentElement.append(place);
    cover.showModal();
    this.#cover = cover;
  }
}

/** In our own frame it is the page around it that has to go. */
function replacePage(url: string): void {
  const here = hosted();
  if (here?.at === "frame") here.leave(url);
  else window.location.replace(url);
}

const alone = (event: Event) => event.stopImmediatePropagation();

function webPage(given: string | null | undefined): string {
  const safe = safeUrl(given);
  return safe && /^https?:/.test(safe) ? safe : harmlessPage;
}
