/** Short texts to copy, in a language that this person reads. */
import { html, nothing } from "lit/html.js";
import type { TemplateResult } from "lit/html.js";
import type { Intake } from "../../src/contract/intake.js";
import { languageName } from "./answers.js";
import { neutralTexts } from "./neutral-texts.js";
import type { Sender } from "./neutral-texts.js";

export function neutralView(
  intake: Intake,
  sender: Sender,
  copied: (text: string) => void,
): TemplateResult | typeof nothing {
  const { who } = intake.contact;
  if (who === "iWillContactYou" || who === "noAnswer") return nothing;
  const { lang, missing, reviewed, texts } = neutralTexts(intake, sender);
  return html`<section aria-labelledby="neutral">
    <h2 id="neutral">Texts to copy</h2>
    <p class="quiet">
      In ${languageName(lang)}.
      ${
        missing === undefined
          ? nothing
          : html`There is none in ${languageName(missing)}, which they would read first.`
      }
      ${
        reviewed
          ? nothing
          : html`<strong>Made by a machine.</strong> Nobody who speaks the language has read them
              yet.`
      }
    </p>
    <ul class="texts">
      ${texts.map(
        (text, index) =>
          html`<li>
            <q id="text-${index}" lang=${lang} dir="auto" translate="no">${text}</q>
            <button class="plain" aria-describedby="text-${index}" @click=${() => copied(text)}>
              Copy
            </button>
          </li>`,
      )}
    </ul>
  </section>`;
}
