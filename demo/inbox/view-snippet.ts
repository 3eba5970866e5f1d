/** The lines for one partner, to copy alone or as a mail. */
import { html, nothing } from "lit/html.js";
import type { TemplateResult } from "lit/html.js";
import type { ListedPartner } from "../backend/partners.js";
import type { PartnerData } from "../backend/routes/staff-partners.js";
import type { PartnerTask } from "./deeds-partners.js";
import { mailText, scriptLine, snippet, tagLines, widgets } from "./snippet.js";
import type { Widget } from "./snippet.js";
import type { Deeds } from "./view.js";

const names: Readonly<Record<Widget, string>> = {
  circles: "Upcoming circles",
  support: "Get support",
  message: "Send a message",
  donate: "Donate",
};

export function snippetView(
  { id, name }: Pick<ListedPartner, "id" | "name">,
  { endpoint, gifts, kit, phone }: PartnerData,
  ours: string,
  { chosen }: PartnerTask,
  { choseWidget, copied }: Deeds,
): TemplateResult {
  const parts = { endpoint, kit, partner: id, phone, gifts };
  return html`<div class="snippet" role="group" aria-label="The lines for ${name}">
    <fieldset>
      <legend>What they want</legend>
      ${widgets.map(
        (widget) =>
          html`<label class="pick">
            <input
              type="checkbox"
              ?checked=${chosen.includes(widget)}
              @change=${(event: Event) =>
                // The listener stands on the box alone.
                choseWidget(widget, (event.currentTarget as HTMLInputElement).checked)}
            />
            ${names[widget]}
          </label>`,
      )}
    </fieldset>
    <h3>Once on the page</h3>
    <pre tabindex="0" role="group" aria-label="The script">${scriptLine(parts)}</pre>
    ${
      chosen.length === 0
        ? html`<p class="quiet">Please pick at least one.</p>`
        : chosen.map(
            (widget) =>
              html`<h3>${names[widget]}</h3>
                <pre tabindex="0" role="group" aria-label=${names[widget]}>
${tagLines(widget, parts)}</pre>`,
          )
    }
    ${
      chosen.length === 0
        ? nothing
        : html`<div class="ways">
              <button @click=${() => copied(snippet(chosen, parts))}>Copy the lines</button>
              <button class="plain" @click=${() => copied(mailText(chosen, parts, ours))}>
                Copy as a mail
              </button>
            </div>
            <p class="quiet">
              Where a page takes no style on a tag, put the height into its own style sheet. The
              phone and the form inside a tag show when no script comes: please leave them. Where a
              page says where its forms may lead (<code>form-action</code>), it must name this
              server and the checkout’s.
            </p>`
    }
  </div>`;
}
