/** The sign of what goes into a calendar. */
import { html, type TemplateResult } from "lit";
import { calendarPath } from "../../ui/parts/circle-icons.js";

export function calendarIcon(): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d=${calendarPath}></path>
  </svg>`;
}
