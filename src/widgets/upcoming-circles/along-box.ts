/** A box to tick that stands in several places at once and says the same in each. */
import { html, nothing, type TemplateResult } from "lit";
import { ifDefined } from "lit/directives/if-defined.js";

/** Not `checkbox` of the forms: that one is written once, since there a field is the person's. */
export function box(
  look: {
    readonly id: string;
    readonly label: string;
    readonly hint: string | undefined;
    readonly checked: boolean;
  },
  choose: (on: boolean) => void,
): TemplateResult {
  const { id, label, hint, checked } = look;
  return html`<label class="choice">
    <input
      id=${id}
      type="checkbox"
      autocomplete="off"
      .checked=${checked}
      aria-labelledby="${id}-name"
      aria-describedby=${ifDefined(hint && `${id}-more`)}
      @change=${(event: Event) => choose((event.target as HTMLInputElement).checked)}
    />
    <span class="face">
      <span class="name" id="${id}-name">${label}</span>
      ${hint ? html`<span class="hint small muted" id="${id}-more">${hint}</span>` : nothing}
    </span>
  </label>`;
}
