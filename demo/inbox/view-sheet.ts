/** The paper for the room: what to call people and what they need, and nothing else of them. */
import { html, nothing } from "lit/html.js";
import type { TemplateResult } from "lit/html.js";
import { modeNames, needNamed, startText } from "./circle-words.js";
import type { Reading } from "./model.js";
import { nameOf } from "./view-person.js";
import { table } from "./view-table.js";
import type { Deeds } from "./view.js";

export function sheetView(
  { day, names, people }: Extract<Reading, { at: "circle" }>,
  { printedSheet }: Deeds,
): TemplateResult {
  const coming = people.filter(({ rsvp }) => rsvp.state === "confirmed");
  return html`<section class="sheet" aria-labelledby="sheet">
    <h2 id="sheet">A sheet for the room</h2>
    <details>
      <summary>Show the sheet</summary>
      <p class="notice">
        <strong>Paper can be found.</strong> It holds names and needs. Take it home, or tear it up
        after the circle.
      </p>
      ${
        coming.length === 0
          ? html`<p class="empty">Nobody comes yet.</p>`
          : html`<p class="heading">${startText(day.start)}</p>
              ${table(
                "Who comes",
                ["Name", "How", "Guests", "Needs"],
                coming.map(({ opened, rsvp }) => [
                  nameOf(opened),
                  modeNames[rsvp.mode],
                  rsvp.guests > 0 ? String(rsvp.guests) : "",
                  html`${rsvp.needs.map((code) => needNamed(code, names)).join(", ")}
                  ${
                    opened.at === "opened" && opened.person.needsNote !== undefined
                      ? html`<span dir="auto" translate="no">${opened.person.needsNote}</span>`
                      : nothing
                  }`,
                ]),
              )}
              <button class="plain" @click=${printedSheet}>Print the sheet</button>`
      }
    </details>
  </section>`;
}
