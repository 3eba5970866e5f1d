/** Something is on its way: its shape in its final size, so that nothing jumps when it arrives. */
import { html, type TemplateResult } from "lit";
import type { Words } from "./heading.js";

/** Words for all; `cards` grey shapes stand for what comes, still when motion is unwelcome. */
export function waiting(words: Words, look: { readonly cards?: number } = {}): TemplateResult {
  const cards = Array.from(
    { length: look.cards ?? 0 },
    () =>
      html`<div class="card stack">
        <div class="bar brief"></div>
        <div class="bar"></div>
        <div class="bar tall brief"></div>
      </div>`,
  );
  return html`<div class="stack" aria-busy="true">
    <p class="muted">${words}</p>
    <div class="stack" aria-hidden="true">${cards}</div>
  </div>`;
}
