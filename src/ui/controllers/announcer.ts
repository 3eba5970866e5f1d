/** Says to screen readers what changed elsewhere, through one region that is always there. */
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

  /**
   * Polite; the same words again are read again. Get them from the locale controller's `say`. The
   * region comes back, for `show`.
   */
  say(words: string): Element | null {
    const region = this.#host.renderRoot.querySelector("#status");
    if (region) {
      this.#again = !this.#again;
      region.textContent = this.#again ? words : `${words}\u00a0`;
      region.className = "unseen";
    }
    return region;
  }
}
