/** An item to take along: sealed as it is, to be opened with the command on a computer without a
 * network. */
import { html, nothing } from "lit/html.js";
import type { TemplateResult } from "lit/html.js";
import type { StaffItem } from "../backend/staff/records.js";
import type { Deeds } from "./view.js";

/** One button for each version that is sealed. */
export function copyView(
  items: readonly StaffItem[],
  { savedCopy }: Deeds,
): TemplateResult | typeof nothing {
  const sealed = items.filter(({ jwe }) => jwe !== null);
  if (sealed.length === 0) return nothing;
  return html`<section class="copy" aria-labelledby="copy">
    <h2 id="copy">A sealed copy</h2>
    <p class="quiet">
      It stays sealed, and opens with your key on any computer, also without a network:
      <code>npm run open -- item.json key.json</code>
    </p>
    <div class="ways">
      ${sealed.map(
        (item) =>
          html`<button class="plain" @click=${() => savedCopy(item)}>
            Save a sealed copy${sealed.length > 1 ? ` of ${item.ref}` : nothing}
          </button>`,
      )}
    </div>
  </section>`;
}
