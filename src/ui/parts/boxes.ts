/** Pick several, agree: boxes to tick on the cards of choices. */
import { html, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { errorWords, optionalWords } from "./asked.js";
import { choice, group, inputId, type ChoicesLook } from "./choices.js";
import type { Words } from "./heading.js";

/** Any number of several. */
export function checkboxes<Value extends string>(
  look: ChoicesLook<Value> & { readonly chosen: readonly Value[] },
  choose: (value: Value, on: boolean) => void,
): TemplateResult {
  return group(look, (option) =>
    choice(option, {
      id: inputId(look, option),
      type: "checkbox",
      checked: look.chosen.includes(option.value),
      changed: (on) => choose(option.value, on),
    }),
  );
}

/** One box to tick, such as a consent. */
export function checkbox(
  look: {
    readonly id: string;
    readonly label: Words;
    readonly hint?: Words | undefined;
    /** Says "You can skip this" beside the label. */
    readonly optional?: boolean;
    readonly error?: string | undefined;
    readonly checked?: boolean;
    readonly lang?: string;
  },
  choose: (on: boolean) => void,
): TemplateResult {
  const { hint, lang } = look;
  const label = look.optional ? html`${look.label}${optionalWords(true)}` : look.label;
  const box = choice(
    { value: "on", label, hint, ...(lang ? { lang } : {}) },
    {
      id: look.id,
      type: "checkbox",
      checked: look.checked ?? false,
      changed: choose,
      invalid: look.error !== undefined,
      describedBy: look.error && `${look.id}-error`,
    },
  );
  return html`${keyed(
    look.id,
    html`<div class="choices" part="field">${errorWords(look.id, look.error)} ${box}</div>`,
  )}`;
}
