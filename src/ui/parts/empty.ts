/** Nothing here, said kindly, with what to do instead. */
import { html, nothing, type TemplateResult } from "lit";
import type { Words } from "./heading.js";
import { calendarPath } from "./circle-icons.js";
import { icon } from "./icon.js";

/** `more` is a way on: a link, a phone number. */
export function empty(
  words: Words,
  look: { readonly icon?: TemplateResult; readonly more?: unknown } = {},
): TemplateResult {
  return html`<div class="empty" part="empty">
    ${look.icon ?? icon(calendarPath)}
    <p>${words}</p>
    ${look.more ?? nothing}
  </div>`;
}
