/** What the law wants said where a gift is asked for, and the ways to give without this form. */
import { msg, str } from "@lit/localize";
import { html, nothing, type TemplateResult } from "lit";
import type { Config, Frequency } from "../../contract/config.js";
import { linkButton } from "../../ui/parts/button.js";
import { phones } from "../../ui/parts/phone.js";

/** What the numbers need. */
export interface CallLook {
  readonly config: Config | undefined;
  readonly lang: string;
  readonly now: number;
}

/**
 * Tax line (only with a legal name and an EIN), disclosures in their own language; where a gift is
 * asked for with a `frequency`, how to stop a regular one.
 */
export function legal(
  config: Config | undefined,
  frequency?: Frequency,
): TemplateResult | typeof nothing {
  if (!config) return nothing;
  const { legalName, ein } = config.organization;
  const { manageUrl, disclosures = [] } = config.donations ?? {};
  const isManaged = manageUrl !== undefined && frequency !== undefined;
  if (!isManaged && !(legalName && ein) && disclosures.length === 0) return nothing;
  return html`<div class="stack small muted legal">
    ${
      isManaged
        ? html`<p>
            ${frequency === "once" ? alreadyWords() : stopWords()}
            ${linkButton(manageWords(), manageUrl, { kind: "quiet", newTab: true })}
          </p>`
        : nothing
    }
    ${
      legalName && ein
        ? html`<p>
            ${msg(
              str`${legalName} is a charity under section 501(c)(3) of the tax law. Its tax number (EIN) is ${ein}. You may deduct gifts on your taxes as far as the law lets you.`,
              { id: "donate.legal.tax", desc: "Tax line, USA; legal name and tax number" },
            )}
          </p>`
        : nothing
    }
    ${disclosures.map(({ text, lang }) => html`<p lang=${lang} dir="auto">${text}</p>`)}
  </div>`;
}

/**
 * The registered name and the place, which follow the name wherever a gift is asked for; as they
 * are registered, so in no other language.
 */
export function askedBy(config: Config | undefined): TemplateResult | typeof nothing {
  const { legalName, location } = config?.organization ?? {};
  if (!legalName) return nothing;
  const registered = [legalName, location].filter(Boolean).join(", ");
  return html`<p class="small muted" id="registered"><bdi>${registered}</bdi></p>`;
}

/** The organisation's numbers; without a config the page's own words, which have one. */
export function peopleToCall({ config, lang, now }: CallLook): unknown {
  return config ? phones(config.organization, { lang, now }) : html`<slot></slot>`;
}

/** By phone, by cheque: as the organisation writes them. */
export function otherWays(config: Config | undefined): TemplateResult | typeof nothing {
  const ways = config?.donations?.otherWays ?? [];
  if (ways.length === 0) return nothing;
  return html`<div class="stack close other-ways">
    <p class="label">${msg("Other ways to give", { id: "donate.other.title", desc: "Heading" })}</p>
    <ul class="stack close">
      ${ways.map(
        ({ label, url, text }) =>
          html`<li>
            ${url ? linkButton(label, url, { kind: "quiet" }) : html`<strong>${label}</strong>`}
            <span dir="auto">${text}</span>
          </li>`,
      )}
    </ul>
  </div>`;
}

const alreadyWords = () =>
  msg("Do you give every month or year already? You can change or stop it.", {
    id: "donate.legal.already",
    desc: "Before the link to manage a monthly or yearly gift, where a single gift is chosen",
  });

const stopWords = () =>
  msg("You can change or stop a regular gift at any time.", {
    id: "donate.legal.stop",
    desc: "Before the link to manage a monthly or yearly gift",
  });

/** "Manage my gift". */
export const manageWords = () =>
  msg("Manage my gift", {
    id: "donate.legal.manage",
    desc: "Link to change or stop a regular gift",
  });
