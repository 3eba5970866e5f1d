/** The crisis lines in one quiet sentence, for widgets that are not forms; always there, never
 * counted. */
import { msg } from "@lit/localize";
import { html, type TemplateResult } from "lit";

/** One paragraph after a list, an empty list or a failure. */
export function crisisNote(): TemplateResult {
  return html`<p class="small muted crisis-note" part="crisis">
    ${msg(
      html`Need help right now? <a href="tel:988">Call 988</a> or <a href="sms:988">text 988</a>,
        free, day and night. In danger? <a href="tel:911">Call 911</a>.`,
      {
        id: "shared.crisis.note",
        desc: "One line after a list: 988 crisis line and 911 emergency number of the USA. In Spanish: call 988 and press 2, or text AYUDA to 988",
      },
    )}
  </p>`;
}
