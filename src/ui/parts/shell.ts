/** The wrapper that every widget draws itself in: reset, language, live region. */
import { html, nothing, type TemplateResult } from "lit";

export type ShellLook = {
  readonly lang: string;
  readonly dir: "ltr" | "rtl";
  /** `announcer.region()`, when the widget has one. */
  readonly status?: TemplateResult;
  /** `bare`: no ground, no padding, as wide as its content, for a lone button. */
  readonly kind?: "panel" | "bare";
};

/** Everything that a widget shows goes inside. */
export function shell(look: ShellLook, content: unknown): TemplateResult {
  return html`<div
    class="base ${look.kind ?? "panel roomy"}"
    part="base"
    lang=${look.lang}
    dir=${look.dir}
  >
    ${content} ${look.status ?? nothing}
  </div>`;
}
