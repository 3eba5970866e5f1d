/** Says to screen readers what changed elsewhere, through one region that is always there, and
 * shows what nobody could see otherwise. */
import { html, type LitElement, type TemplateResult } from "lit";

/** One per element; put `region()` into the template once. */
export class Announcer {
  readonly #host: LitElement;
  #again = false;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Empty at first: a live region that arrives with its words is not read. */
  region(): TemplateResult {
    return html`<div class="unseen" role="status" id="status"></div>`;
  }

  /** Polite; the same words again are read again. Get them from the locale controller's `say`. */
  say(words: string): void {
    const region = this.#host.renderRoot.querySelector("#status");
    if (!region) return;
    this.#again = !this.#again;
    region.textContent = this.#again ? words : `${words}\u00a0`;
    region.className = "unseen";
  }

  /** The same for everybody, until the next press: "Copied." changes nothing else to be seen. */
  show(words: string): void {
    this.say(words);
    const region = this.#host.renderRoot.querySelector("#status");
    if (region) region.className = "seen";
    const seen = new AbortController();
    const hide = () => {
      seen.abort();
      if (region) region.className = "unseen";
    };
    for (const type of ["pointerdown", "keydown"])
      this.#host.addEventListener(type, hide, { signal: seen.signal, passive: true });
  }
}
