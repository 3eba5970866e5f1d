/** `GET /frame/privacy`: who can see what of a form, said plainly before anybody types. */
import { html } from "hono/html";
import type { Config } from "../../../src/contract/config.js";
import { pageReply } from "../page.js";
import { privacyWords } from "./privacy-words.js";

/** The page as a reply, in the language nearest to `lang` that it is written in. */
export function privacyPage({ organization, support }: Config, lang: string): Promise<Response> {
  const { words, lang: spoken } = privacyWords(lang);
  const sealed = support?.sealing === "required";
  const parts = words.parts(organization.name, sealed);
  return pageReply({
    lang: spoken,
    title: words.title,
    body: html`<main>
      <h1>${words.title}</h1>
      <p>${words.lead}</p>
      ${parts.map(
        ({ who, sees }) =>
          html`<h2>${who}</h2>
            <ul>
              ${sees.map((each) => html`<li>${each}</li>`)}
            </ul>`,
      )}
      <p class="quiet">${words.limit}</p>
    </main>`,
  });
}
