/** Buttons, and links that look like them. */
import { html, nothing, type TemplateResult } from "lit";
import { ifDefined } from "lit/directives/if-defined.js";
import { safeUrl } from "../../contract/url.js";
import type { Words } from "./heading.js";

export type ButtonKind = "primary" | "secondary" | "quiet" | "pill";

export type ButtonLook = {
  /** `secondary` unless said. */
  readonly kind?: ButtonKind;
  readonly icon?: TemplateResult;
  readonly id?: string;
};

/** A press calls `pressed`; while `busy` it keeps its focus and does nothing. */
export function button(
  words: Words,
  pressed: () => void,
  look: ButtonLook & {
    readonly busy?: boolean;
    readonly expanded?: boolean;
    readonly controls?: string;
    /** Read after the words: what the same button in another row is about. */
    readonly about?: Words;
  } = {},
): TemplateResult {
  const kind = look.kind ?? "secondary";
  return html`<button
    type="button"
    class="button ${kind}"
    part=${kind === "primary" ? "button button-primary" : "button"}
    id=${ifDefined(look.id)}
    aria-disabled=${ifDefined(look.busy ? "true" : undefined)}
    aria-expanded=${ifDefined(look.expanded)}
    aria-controls=${ifDefined(look.controls)}
    @click=${() => {
      if (!look.busy) pressed();
    }}
  >
    ${look.icon ?? nothing}<span
      >${words}${look.about ? html`<span class="unseen">${" "}${look.about}</span>` : nothing}</span
    >
  </button>`;
}

/** A link with a button's looks; nothing at all when the URL is not allowed. */
export function linkButton(
  words: Words,
  url: string | undefined,
  look: ButtonLook & {
    /** Opens a tab of its own, and says so to nobody: no referrer, no opener. */
    readonly newTab?: boolean;
    /** From a frame it leads the whole window away. */
    readonly wholeWindow?: boolean;
    readonly download?: string;
  } = {},
): TemplateResult | typeof nothing {
  const safe = safeUrl(url);
  if (!safe) return nothing;
  const kind = look.kind ?? "secondary";
  return html`<a
    class="button ${kind}"
    part=${kind === "primary" ? "button button-primary" : "button"}
    id=${ifDefined(look.id)}
    href=${safe}
    target=${ifDefined(look.newTab ? "_blank" : look.wholeWindow ? "_top" : undefined)}
    rel=${ifDefined(look.newTab ? "noopener noreferrer" : undefined)}
    download=${ifDefined(look.download)}
    >${look.icon ?? nothing}<span>${words}</span></a
  >`;
}
