/** Who did what, and what is left of items that were deleted. */
import { html, nothing } from "lit/html.js";
import type { TemplateResult } from "lit/html.js";
import { dayText, monthText } from "./dates.js";
import type { Reading, State } from "./model.js";
import { table } from "./view-table.js";
import { deedNames, kinds, outcomeNames } from "./words.js";

export function recordView({ reading }: State): TemplateResult {
  return html`
    <h1 tabindex="-1">Record</h1>
    <p class="quiet">
      Who did what on these pages, the latest first. It holds no word of an item, and the database
      refuses to change it.
    </p>
    ${reading.at === "loading" ? html`<p aria-busy="true">Loading.</p>` : nothing}
    ${reading.at === "failed" ? html`<p role="alert">This could not be loaded.</p>` : nothing}
    ${reading.at === "record" ? record(reading) : nothing}
  `;
}

function record({ lines, tombstones }: Extract<Reading, { at: "record" }>): TemplateResult {
  return html`${table(
      "Who did what, the latest first",
      ["Date", "Who", "What", "Item", "Key or person"],
      lines.map(({ did, kid, on, person, ref, who }) => [
        html`<time datetime=${on}>${dayText(on)}</time>`,
        who === "sweeper" ? "The server’s clock" : who,
        deedNames[did] ?? did,
        ref === null ? "" : html`<span class="ref">${ref}</span>`,
        kid === null ? (person ?? "") : html`<code>${kid}</code>`,
      ]),
    )}
    <section aria-labelledby="gone">
      <h2 id="gone">What is left of deleted items</h2>
      ${
        tombstones.length === 0
          ? html`<p class="empty">Nothing was deleted yet.</p>`
          : table(
              "Deleted items",
              ["Item", "Month", "Kind", "How it ended"],
              tombstones.map(({ form, month, outcome, ref }) => [
                html`<span class="ref">${ref}</span>`,
                monthText(month),
                kinds[form],
                outcome ? outcomeNames[outcome] : "",
              ]),
            )
      }
    </section>`;
}
