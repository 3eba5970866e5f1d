/** The way on to the next page of a form, below what is asked. */
import { msg } from "@lit/localize";
import { html, type TemplateResult } from "lit";
import { button } from "./button.js";

export function onward(goOn: () => void): TemplateResult {
  const words = msg("Continue", { id: "shared.form.continue", desc: "Button to the next page" });
  return html`<div class="row">${button(words, goOn, { kind: "primary", id: "continue" })}</div>`;
}
