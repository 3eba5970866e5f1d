/** A heading at the level that the page asks for. */
import { html, type TemplateResult } from "lit";
import { ifDefined } from "lit/directives/if-defined.js";

export type Words = string | TemplateResult;

/** `focusable`: a step's heading gets the focus when the step is entered; its id is `heading`. */
export function heading(
  level: number,
  words: Words,
  options: { readonly kind?: "title" | "heading"; readonly focusable?: boolean } = {},
): TemplateResult {
  const kind = options.kind ?? "heading";
  const id = options.focusable ? "heading" : undefined;
  return html`<div
    class=${kind}
    part="heading"
    role="heading"
    aria-level=${Math.min(6, Math.max(1, level))}
    id=${ifDefined(id)}
    tabindex=${ifDefined(id && "-1")}
  >
    ${words}
  </div>`;
}
