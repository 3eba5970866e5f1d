/** What staff read before each contact, in large type: how this person may safely be reached. */
import { html, nothing } from "lit/html.js";
import type { TemplateResult } from "lit/html.js";
import type { Intake } from "../../src/contract/intake.js";
import type { StaffData } from "../backend/staff/everything.js";
import { safeContact } from "./safe-contact.js";
import type { Way } from "./safe-contact.js";

export function safeView(
  intake: Intake,
  { contactMethods, organization }: Pick<StaffData, "contactMethods" | "organization">,
): TemplateResult {
  const { naming, rules, ways, who } = safeContact(intake, organization, contactMethods);
  return html`<section class="safe" aria-labelledby="safe">
    <h2 id="safe" class="naming ${naming.mayName ? "may" : "must-not"}">${naming.text}</h2>
    <p class="who">${who}</p>
    ${
      ways.length > 0
        ? html`<ul class="reach">
            ${ways.map(wayView)}
          </ul>`
        : nothing
    }
    <ul class="rules">
      ${rules.map(
        ({ careful, own, text }) =>
          html`<li class=${careful ? "careful" : ""}>
            ${text} ${own === undefined ? nothing : html`<bdi lang=${intake.locale}>${own}</bdi>`}
          </li>`,
      )}
    </ul>
    <p class="quiet">Safety changes. Ask again each time: “Is it safe to talk now?”</p>
  </section>`;
}

function wayView({ caution, kind, link, value }: Way): TemplateResult {
  return html`<li>
    <span>${kind}</span>
    ${
      link === undefined
        ? html`<b dir="ltr">${value}</b>`
        : html`<a dir="ltr" href=${link}>${value}</a>`
    }
    ${caution === undefined ? nothing : html`<strong class="caution">${caution}</strong>`}
  </li>`;
}
