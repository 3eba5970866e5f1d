/** A table that becomes a list of cards where it has no room, and stays a table to a screen
 * reader. */
import { html } from "lit/html.js";
import type { TemplateResult } from "lit/html.js";

type Cell = TemplateResult | string;

export function table(
  caption: string,
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
): TemplateResult {
  // Roles are written out, because a table whose display is changed by a sheet loses its own.
  return html`<table role="table">
    <caption>
      ${caption}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${columns.map((column) => html`<th role="columnheader" scope="col">${column}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map(
        (row) =>
          html`<tr role="row">
            ${row.map(
              (cell, index) =>
                html`<td role="cell" data-label=${columns[index] ?? ""} ?data-empty=${cell === ""}>
                  <div>${cell}</div>
                </td>`,
            )}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
