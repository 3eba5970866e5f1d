/** The words of one version: as the person wrote them, and their other answers in staff's own
 * language. */
import { html } from "lit/html.js";
import type { TemplateResult } from "lit/html.js";
import type { Program } from "../../src/contract/config.js";
import type { Intake } from "../../src/contract/intake.js";
import { answers } from "./answers.js";

export function wordsView(intake: Intake): TemplateResult {
  return intake.message
    ? // As a property: white space around it would be shown as if they had written it.
      html`<blockquote
        lang=${intake.locale}
        dir="auto"
        translate="no"
        .textContent=${intake.message}
      ></blockquote>`
    : html`<p class="empty">They wrote no message.</p>`;
}

export function answersView(intake: Intake, programs: readonly Program[]): TemplateResult {
  return html`<dl>
      ${answers(intake, programs).map(
        ({ label, own, text }) =>
          html`<div>
            <dt>${label}</dt>
            ${
              own
                ? html`<dd lang=${intake.locale} dir="auto" translate="no">${text}</dd>`
                : html`<dd>${text}</dd>`
            }
          </div>`,
      )}
    </dl>
    <p class="quiet">What they skipped is not listed.</p>`;
}
