/** `/donate/thanks`: where a donor lands whose page is not registered; it names no gift and never
 * says "paid". */
import { html } from "hono/html";
import type { Config } from "../../../src/contract/config.js";
import { pageReply } from "../page.js";
import { pageWords } from "./page-words.js";

export function thanksPage({ mode, organization }: Config, locale: string): Promise<Response> {
  const { lang, words } = pageWords(locale);
  const { name, url } = organization;
  const body = html`
    ${mode === "test" ? html`<header class="test">${words.test}</header>` : ""}
    <main>
      <h1>${words.thanks}</h1>
      <p>${words.receipt}</p>
      ${mode === "test" ? html`<p>${words.thanksTest}</p>` : ""}
      <p class="quiet">${words.close}</p>
      ${url === undefined ? "" : html`<p><a href="${url}">${words.home(name)}</a></p>`}
    </main>
  `;
  return pageReply({ lang, title: `${words.thanks} · ${name}`, body });
}
