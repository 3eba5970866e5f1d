/** How often each route answered what: tells that "Send does nothing" before a person has to. */
import { html } from "lit/html.js";
import type { TemplateResult } from "lit/html.js";
import type { Count } from "../backend/staff/counts.js";
import type { StaffData } from "../backend/staff/everything.js";
import { dayText } from "./dates.js";
import { table } from "./view-table.js";

export function countsView({ counts }: StaffData): TemplateResult {
  const days = [...new Set(counts.map(({ day }) => day))];
  return html`
    <h1 tabindex="-1">Counts</h1>
    <p class="quiet">
      What the server answered in the last two weeks. Nothing here is about a person.
    </p>
    ${days.length === 0 ? html`<p class="empty">Nothing was counted yet.</p>` : ""}
    ${days.map((day) => ofDay(day, counts))}
  `;
}

function ofDay(day: string, counts: readonly Count[]): TemplateResult {
  const rows = counts.filter((count) => count.day === day);
  return html`<section aria-labelledby="day-${day}">
    <h2 id="day-${day}">${dayText(day)}</h2>
    ${table(
      `Answers on ${dayText(day)}`,
      ["Route", "Status", "Code", "Times"],
      rows.map(({ code, count, route, status }) => [
        html`<code>${route}</code>`,
        status >= 500 ? html`<strong class="mismatch">${status}</strong>` : String(status),
        code,
        String(count),
      ]),
    )}
  </section>`;
}
