/** The languages in their own names: one press changes every widget on the page. */
import { msg } from "@lit/localize";
import { html, nothing, type TemplateResult } from "lit";
import { ifDefined } from "lit/directives/if-defined.js";
import { languageOf, shippedLanguages, type Language } from "../../locale/languages.js";
import { languageIcon } from "./icon.js";

/** What the control has to know; a `LocaleController` is one. */
export interface LanguageLook {
  /** The language shown now (BCP 47). */
  readonly lang: string;
  /** A language whose words did not come. */
  readonly failed?: string | undefined;
  /** A language that the browser prefers: its button says so, and nothing changes by itself. */
  readonly offered?: string | undefined;
  choose(code: string): void;
}

/** One button for each language; nothing where there is no choice. */
export function languageControl(
  look: LanguageLook,
  offer: readonly Language[] = shippedLanguages,
): TemplateResult | typeof nothing {
  if (offer.length < 2) return nothing;
  return html`<div
    class="languages row paperless"
    part="languages"
    role="group"
    aria-label=${name()}
  >
    ${languageIcon()} ${offer.map((language) => choice(language, look))} ${sorry(look)}
  </div>`;
}

const name = () =>
  msg("Language", { id: "shared.language.group", desc: "Name of the row of language buttons" });

function choice({ code, dir, ownName, offer }: Language, look: LanguageLook): TemplateResult {
  return html`<button
    type="button"
    class="button quiet"
    part="button language"
    lang=${code}
    dir=${dir}
    aria-current=${ifDefined(code === look.lang ? "true" : undefined)}
    @click=${() => look.choose(code)}
  >
    ${code === look.offered ? offer : ownName}
  </button>`;
}

/** In the language that failed, since its reader may know no other. */
function sorry({ failed }: LanguageLook): TemplateResult {
  const language = failed === undefined ? undefined : languageOf(failed);
  return html`<span
    class="small"
    role="status"
    lang=${ifDefined(language?.code)}
    dir=${ifDefined(language?.dir)}
    >${language?.sorry ?? nothing}</span
  >`;
}
