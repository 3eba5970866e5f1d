/** A table that becomes a list of cards where it has no room, and stays a table to a screen
 * reader. */
import { repeat } from "lit/directives/repeat.js";
import { html } from "lit/html.js";
import type { TemplateResult } from "lit/html.js";

type Cell = TemplateResult | string;

/** `keys` tell rows apart that hold a button: what was pressed goes with its own row. */
export function table(
  caption: string,
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
  keys: readonly string[] = [],
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
      ${repeat(
        rows,
        (_, index) => keys[index] ?? index,
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
