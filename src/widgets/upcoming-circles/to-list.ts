/** The way back to the list from what stands in its place. */
import { msg } from "@lit/localize";
import { html, type TemplateResult } from "lit";
import { button } from "../../ui/parts/button.js";
import { backIcon } from "../../ui/parts/way-icons.js";

/** A quiet button. */
export function toList(leave: () => void): TemplateResult {
  const words = msg("Back to the list", {
    id: "circles.rsvp.to-list",
    desc: "Button that leads from signing up back to the list of dates",
  });
  return html`<div class="row paperless">
    ${button(words, leave, { kind: "quiet", icon: backIcon(), id: "to-list" })}
  </div>`;
}
