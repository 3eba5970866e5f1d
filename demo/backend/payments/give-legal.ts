/** What the law wants said where a gift is asked for, whom to call, and the ways to give without
 * a form: for the pages that the server writes itself. */
import { html } from "hono/html";
import type { Config } from "../../../src/contract/config.js";
import { safeUrl } from "../../../src/contract/url.js";
import type { Piece } from "../page.js";
import { phoneLine } from "../phone-line.js";
import type { giveWords, GiveWords } from "./give-words.js";

/** The organisation's numbers, and the other ways that it names. */
export function helpLines(
  { donations, organization }: Config,
  { lang, words }: ReturnType<typeof giveWords>,
): Piece {
  const { phones } = organization;
  const ways = donations?.otherWays ?? [];
  return html`
    ${
      phones.length === 0
        ? ""
        : html`<h2>${words.questions}</h2>
            <ul>
              ${phones.map((phone) => html`<li>${phoneLine(phone, lang)}</li>`)}
            </ul>`
    }
    ${
      ways.length === 0
        ? ""
        : html`<h2>${words.otherWays}</h2>
            <ul>
              ${ways.map(
                ({ label, text, url }) =>
                  html`<li dir="auto">
                    ${link(url, label)}${text === undefined ? "" : html`<br />${text}`}
                  </li>`,
              )}
            </ul>`
    }
  `;
}

/** The registered name and the place, which follow the name wherever a gift is asked for. */
export function receiverLine({ organization }: Config, words: GiveWords): Piece | "" {
  const { legalName, location } = organization;
  if (!legalName) return "";
  const registered = [legalName, location].filter(Boolean).join(", ").replace(/\.$/, "");
  return html`<p class="quiet">${words.receiver(registered)}</p>`;
}

/** How a regular gift is stopped is said before it is given, and after. */
export function legalLines({ donations, organization }: Config, words: GiveWords): Piece {
  const { ein, legalName } = organization;
  const manageUrl = safeUrl(donations?.manageUrl);
  return html`<div class="quiet legal">
    ${manageUrl ? html`<p>${words.stop} <a href="${manageUrl}">${words.manage}</a></p>` : ""}
    ${legalName && ein ? html`<p>${words.tax(legalName, ein)}</p>` : ""}
    ${(donations?.disclosures ?? []).map(
      ({ lang, text }) => html`<p lang="${lang}" dir="auto">${text}</p>`,
    )}
  </div>`;
}

function link(url: string | undefined, words: string): Piece {
  const safe = safeUrl(url);
  return safe ? html`<a href="${safe}">${words}</a>` : html`<strong>${words}</strong>`;
}
