/** Files and counts, made in this browser out of what its key opens. */
import { html, nothing } from "lit/html.js";
import type { TemplateResult } from "lit/html.js";
import type { StaffData } from "../backend/staff/everything.js";
import { monthText } from "./dates.js";
import { smallest } from "./monthly.js";
import type { CountTable } from "./monthly.js";
import type { State } from "./model.js";
import { keyView } from "./view-key.js";
import { table } from "./view-table.js";
import type { Deeds } from "./view.js";

export function exportView(data: StaffData, state: State, deeds: Deeds): TemplateResult {
  const { busy, reading } = state;
  return html`
    <h1 tabindex="-1">Export</h1>
    ${keyView(data, state, deeds)}
    <section aria-labelledby="files">
      <h2 id="files">Files</h2>
      <p>
        Everything that your key opens, in clear. The file lies on this computer then: please keep
        it safe, and delete it when you are done. That you made it is written down.
      </p>
      <div class="ways">
        <button aria-disabled=${busy} @click=${() => deeds.exported("csv")}>
          Make a file for a sheet (CSV)
        </button>
        <button class="plain" aria-disabled=${busy} @click=${() => deeds.exported("json")}>
          Make a file for a program (JSON)
        </button>
      </div>
    </section>
    <section aria-labelledby="months">
      <h2 id="months">Counts by month</h2>
      <p>
        For a report. A count under ${smallest} is hidden, because it could point at a person, and
        with it any count from which it could be reckoned. Those who signed up for a circle count in
        the month of its date, until 14 days after it: please count a month before the 14th of the
        next.
      </p>
      <div class="ways">
        <button aria-disabled=${busy} @click=${deeds.counted}>Count by month</button>
        ${
          reading.at === "counted"
            ? html`<button class="plain" @click=${() => deeds.savedCounts(reading.tables)}>
                Save the counts (CSV)
              </button>`
            : nothing
        }
      </div>
      ${reading.at === "counted" ? reading.tables.map(countTable) : nothing}
    </section>
  `;
}

function countTable({ cells, months, name, single, values }: CountTable): TemplateResult {
  const columns = [...values, ...(single ? ["All"] : [])];
  return html`<h3>${name}</h3>
    ${
      months.length === 0
        ? html`<p class="empty">Nothing to count.</p>`
        : html`<div class="wide" role="region" aria-label=${name} tabindex="0">
            ${table(
              name,
              ["Month", ...columns],
              cells.map((row, y) => [
                html`<b>${y < months.length ? monthText(months[y] ?? "") : "All months"}</b>`,
                ...row.map((count) => (count === undefined ? html`<i>hidden</i>` : String(count))),
              ]),
            )}
          </div>`
    }`;
}
