/** Keeps the field that a person is in where they look, when words above it come or go: a mended
 * problem takes its notice along. */
import type { LitElement, ReactiveController } from "lit";
import { hosted } from "../hosted.js";

/** One per form. */
export class InSight implements ReactiveController {
  readonly #host: LitElement;
  #field: Element | undefined;
  #top = 0;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#field = this.#entered();
    if (this.#field) this.#top = topOf(this.#field);
  }

  hostUpdated(): void {
    const field = this.#field;
    if (!field || field !== this.#entered()) return;
    const top = topOf(field);
    if (top === this.#top) return;
    const here = hosted();
    // The page around a frame does not see what moved in it, and not every engine holds its own.
    if (here?.at === "frame") here.focused(top, this.#top);
    else field.scrollIntoView({ block: "nearest" });
  }

  #entered(): Element | undefined {
    const { renderRoot } = this.#host;
    const focused = renderRoot instanceof ShadowRoot ? renderRoot.activeElement : undefined;
    return focused?.matches("input, textarea") ? focused : undefined;
  }
}

const topOf = (field: Element) => Math.round(field.getBoundingClientRect().top);
