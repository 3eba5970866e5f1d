/** The form for support in the place of this one, with the words brought along. */
import { html, nothing, type LitElement, type TemplateResult } from "lit";
import type { ConfigController } from "../../ui/controllers/config.js";
import type { FormController } from "../../ui/controllers/form.js";
import { back } from "../../ui/parts/back.js";
import type { Step } from "./model.js";

const tag = "haven-get-support";

/** For the focus, which the button that led here had. */
const otherFormId = "other-form";

/** What this form says of itself, and the other one takes over. */
export interface ThisForm {
  readonly accent: string | undefined;
  readonly theme: string | undefined;
  readonly exitTo: string | undefined;
  readonly exitKey: string | undefined;
  readonly headingLevel: number;
}

/** What the other form is given besides. */
export interface OtherFormLook {
  readonly lang: string;
  readonly config: Pick<ConfigController, "endpoint" | "partner">;
}

/**
 * Nothing before the tag is defined: what is set on it earlier would be lost, also the words. They
 * were typed here, so the other form stays here as well.
 */
export function otherForm(
  words = "",
  form: ThisForm,
  look: OtherFormLook,
  step: (step: Step) => void,
): TemplateResult {
  const goBack = () => step({ type: "wentBack" });
  // What the other form forgot, this one must forget too.
  const forgot = () => step({ type: "forgot" });
  const there = html`<haven-get-support
    id=${otherFormId}
    tabindex="-1"
    lang=${look.lang}
    .endpoint=${look.config.endpoint}
    .partner=${look.config.partner}
    .isolation=${"inline"}
    .accent=${form.accent}
    .theme=${form.theme}
    .exitTo=${form.exitTo}
    .exitKey=${form.exitKey}
    .headingLevel=${form.headingLevel}
    .words=${words}
    .forgot=${forgot}
  ></haven-get-support>`;
  return html`${back(goBack)}${customElements.get(tag) ? there : nothing}`;
}

/** The one door between two widgets: loaded by those who need it. @throws when it does not come. */
export async function openOtherForm(host: LitElement, form: FormController): Promise<void> {
  host.requestUpdate(); // the way back, while the form is on its way
  await import("../get-support/define.js");
  host.requestUpdate();
  return form.focus(otherFormId);
}
