/** What stands around every question: what is wrong, that it may be skipped, what describes it. */
import { msg, str } from "@lit/localize";
import { html, nothing, type TemplateResult } from "lit";
import type { Words } from "./heading.js";
import { alertIcon } from "./icon.js";

/** The words of an error under its field; also what a group of choices shows. */
export function errorWords(id: string, error: string | undefined): TemplateResult | typeof nothing {
  if (!error) return nothing;
  const told = msg(str`Problem: ${error}`, {
    id: "shared.field.error",
    desc: "Read by screen readers before the sentence that says what is wrong with a field",
  });
  return html`<p class="error" part="error" id="${id}-error">
    ${alertIcon()}<span aria-hidden="true">${error}</span><span class="unseen">${told}</span>
  </p>`;
}

/** "You can skip this", after a label. */
export function optionalWords(optional: boolean | undefined): TemplateResult | typeof nothing {
  if (!optional) return nothing;
  // The build trims templates at their ends, so a space there is written as a value.
  return html`${" "}<span class="optional"
      >${msg("You can skip this", {
        id: "shared.field.optional",
        desc: "After the label of a question that need not be answered",
      })}</span
    >`;
}

/** The ids that describe a field, in reading order. */
export function described(look: {
  readonly id: string;
  readonly hint?: Words | undefined;
  readonly error?: string | undefined;
}): string | undefined {
  const ids = [look.hint && `${look.id}-hint`, look.error && `${look.id}-error`];
  return ids.filter(Boolean).join(" ") || undefined;
}
