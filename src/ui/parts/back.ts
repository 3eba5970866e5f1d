/** The way back to the page before, above every page of a form but the first. */
import { msg } from "@lit/localize";
import { html, type TemplateResult } from "lit";
import { button } from "./button.js";
import { backIcon } from "./way-icons.js";

export function back(goBack: () => void): TemplateResult {
  const words = msg("Back", { id: "shared.form.back", desc: "Button to the page before" });
  return html`<div class="row paperless">
    ${button(words, goBack, { kind: "quiet", icon: backIcon() })}
  </div>`;
}
