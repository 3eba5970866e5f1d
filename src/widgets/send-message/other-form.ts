/** The form for support in the place of this one, with the words brought along. */
import { html, type TemplateResult } from "lit";

const tag = "haven-get-support";

/** For the focus, which the button that led here had. */
export const otherFormId = "other-form";

/** What the other form takes over from this one. */
export interface OtherFormLook {
  readonly lang: string;
  readonly endpoint: string | undefined;
  readonly partner: string | undefined;
  readonly accent: string | undefined;
  readonly theme: string | undefined;
  readonly exitTo: string | undefined;
  readonly exitKey: string | undefined;
  readonly headingLevel: number;
}

/** Nothing before the tag is defined: what is set on it earlier would be lost, also the words. */
export function otherForm(words: string, look: OtherFormLook): TemplateResult {
  if (!customElements.get(tag)) return html``;
  return html`<haven-get-support
    id=${otherFormId}
    tabindex="-1"
    lang=${look.lang}
    .endpoint=${look.endpoint}
    .partner=${look.partner}
    .accent=${look.accent}
    .theme=${look.theme}
    .exitTo=${look.exitTo}
    .exitKey=${look.exitKey}
    .headingLevel=${look.headingLevel}
    .words=${words}
  ></haven-get-support>`;
}
