/** Leaves at once: wipes what was typed, covers everything, replaces the page for good. */
import type { LitElement, ReactiveController } from "lit";
import { safeUrl } from "../../contract/url.js";
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
    // On the window and first in line: a page that stops its keys must not stop this one.
    window.addEventListener("keydown", this.#keyed, { capture: true });
    window.addEventListener("pageshow", this.#shown);
    if (this.#left) this.leave(); // moved in the page while it was going
  }

  hostDisconnected(): void {
    window.removeEventListener("keydown", this.#keyed, { capture: true });
    window.removeEventListener("pageshow", this.#shown);
    this.#presses = noPresses;
    this.#cover?.remove();
    this.#cover = undefined;
  }

  readonly leave = (): void => {
    this.#left = true;
    try {
      this.#look.wipe();
    } finally {
      this.#hide();
      const go = this.#look.go ?? ((url: string) => window.location.replace(url));
      go(webPage(this.#look.exitTo()));
    }
  };

  readonly #keyed = (event: KeyboardEvent) => {
    if (!this.byKey) return;
    this.#presses = pressed(this.#presses, {
      key: event.key,
      code: event.code,
      repeat: event.repeat,
      at: event.timeStamp,
    });
    if (!wantsOut(this.#presses)) return;
    this.#presses = noPresses;
    this.leave();
  };

  /** `replace` takes one entry: where the page made more, Back leads here again, in Firefox. */
  readonly #shown = (event: PageTransitionEvent) => {
    if (event.persisted && this.#left) this.leave();
  };

  /** In the top layer, above the page's own banners, and kept until the page is gone. */
  #hide(): void {
    if (this.#cover) return;
    const cover = document.createElement("dialog");
    cover.className = "cover";
    cover.addEventListener("cancel", (event) => event.preventDefault());
    this.#host.renderRoot.append(cover);
    cover.showModal();
    this.#cover = cover;
  }
}

function webPage(given: string | null | undefined): string {
  const safe = safeUrl(given);
  return safe && /^https?:/.test(safe) ? safe : harmlessPage;
}
