/** A note that stands out: something to know, a problem, something that went well. */
import { html, nothing, type TemplateResult } from "lit";
import { ifDefined } from "lit/directives/if-defined.js";
import { alertIcon } from "./icon.js";
import { checkIcon, infoIcon } from "./notice-icons.js";
import type { Words } from "./heading.js";

export type NoticeLook = {
  /** `info` unless said. */
  readonly kind?: "info" | "problem" | "success";
  readonly title?: Words;
  /** Buttons and links below the words. */
  readonly actions?: unknown;
  /** With an id it can take the focus, as a failure does. */
  readonly id?: string;
};

/** Words in a frame with a sign; colour is never the only difference. */
export function notice(words: unknown, look: NoticeLook = {}): TemplateResult {
  const kind = look.kind ?? "info";
  return html`<div
    class="notice ${kind}"
    part="notice"
    id=${ifDefined(look.id)}
    tabindex=${ifDefined(look.id && "-1")}
  >
    ${signs[kind]()}
    <div class="stack">
      ${look.title ? html`<strong>${look.title}</strong>` : nothing}
      <div>${words}</div>
      ${look.actions ? html`<div class="row">${look.actions}</div>` : nothing}
    </div>
  </div>`;
}

const signs = { info: infoIcon, problem: alertIcon, success: checkIcon };
