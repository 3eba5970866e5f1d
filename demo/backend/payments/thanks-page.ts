/** `/donate/thanks`: where a gift ends that comes back to no page with a widget; it names no gift
 * and never says "paid". */
import { html } from "hono/html";
import type { Config } from "../../../src/contract/config.js";
import { safeUrl } from "../../../src/contract/url.js";
import type { Organization } from "../organization.js";
import { pageReply } from "../page.js";
import { legalLines } from "./give-legal.js";
import { giveWords } from "./give-words.js";
import { pageWords } from "./page-words.js";

export interface ThanksPage {
  readonly lang?: string | undefined;
  /** Whose page the donor came from; a made-up one is nobody's. */
  readonly partner?: string | undefined;
}

/** `said`: a config with what the provider knows, so that a plan can be stopped from here too. */
export function thanksPage(
  organization: Organization,
  asked: ThanksPage,
  said: (config: Config) => Config,
): Promise<Response> {
  const locale = asked.lang ?? organization.language();
  const config = said(organization.config(locale));
  const { mode, organization: ours } = config;
  const { lang, words } = pageWords(locale);
  const partner = organization.partners.find(({ id }) => id === asked.partner);
  const partnerUrl = safeUrl(partner?.origins[0]);
  const body = html`
    ${mode === "test" ? html`<header class="test">${words.test}</header>` : ""}
    <main>
      <h1>${words.thanks}</h1>
      <p>${words.receipt}</p>
      ${mode === "test" ? html`<p>${words.thanksTest}</p>` : ""}
      <p class="quiet">${words.close}</p>
      ${
        partner && partnerUrl !== undefined
          ? link(partnerUrl, words.backTo(partner.name), "button main")
          : ""
      }
      ${ours.url === undefined ? "" : link(ours.url, words.home(ours.name))}
      ${legalLines(config, giveWords(locale).words)}
    </main>
  `;
  return pageReply({ lang, title: `${words.thanks} · ${ours.name}`, body });
}

const link = (url: string, words: string, kind = "") =>
  html`<p><a class="${kind}" href="${url}">${words}</a></p>`;
