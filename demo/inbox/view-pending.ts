/** What stands on the page of a gift, a date or an item while that is not there. */
import { html, nothing } from "lit/html.js";
import type { TemplateResult } from "lit/html.js";
import type { Reading } from "./model.js";

/** Why nothing more is shown, if so; `missing` is a sentence. */
export function pending(at: Reading["at"], missing: string): TemplateResult {
  return html`${at === "loading" ? html`<p aria-busy="true">Loading.</p>` : nothing}
  ${at === "missing" ? html`<p>${missing}</p>` : nothing}
  ${
    at === "failed"
      ? html`<p role="alert">This could not be loaded. Please try again.</p>`
      : nothing
  }`;
}
