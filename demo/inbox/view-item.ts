/** One referral or message: how to reach the person safely, then their words, then the rest. */
import { html, nothing } from "lit/html.js";
import type { TemplateResult } from "lit/html.js";
import type { Intake } from "../../src/contract/intake.js";
import type { StaffData } from "../backend/staff/everything.js";
import type { StaffItem } from "../backend/staff/records.js";
import { answers } from "./answers.js";
import { dayText, waitingText } from "./dates.js";
import type { State } from "./model.js";
import type { Opened } from "./open.js";
import { safeContact } from "./safe-contact.js";
import type { Way } from "./safe-contact.js";
import { from, kinds, promise, reasonText } from "./view-inbox.js";
import { keyView } from "./view-key.js";
import type { Deeds } from "./view.js";

export function itemView(data: StaffData, state: State, ref: string, deeds: Deeds): TemplateResult {
  const { reading } = state;
  return html`
    <p class="back"><a href="#/inbox">Back to the inbox</a></p>
    <h1 tabindex="-1"><span class="ref">${ref}</span></h1>
    ${reading.at === "loading" ? html`<p aria-busy="true">Loading.</p>` : nothing}
    ${reading.at === "missing" ? html`<p>Nothing with this reference is here.</p>` : nothing}
    ${
      reading.at === "failed"
        ? html`<p role="alert">This could not be loaded. Please try again.</p>`
        : nothing
    }
    ${reading.at === "sealed" || reading.at === "read" ? head(reading.item, data) : nothing}
    ${reading.at === "sealed" ? keyView(data, state, deeds) : nothing}
    ${reading.at === "read" ? inside(reading.opened, data, state, deeds) : nothing}
  `;
}

function head(item: StaffItem, { partners }: StaffData): TemplateResult {
  return html`<p class="facts">
      <span>${kinds[item.form]}</span> <span>${from(item, partners)}</span>
      <span>${dayText(item.receivedOn)} · ${waitingText(item.waiting)}</span> ${promise(item)}
    </p>
    ${
      item.flags.length > 0
        ? html`<p class="notice"><strong>In quarantine.</strong> ${reasonText(item)}</p>`
        : nothing
    }`;
}

function inside(opened: Opened, data: StaffData, state: State, deeds: Deeds): TemplateResult {
  switch (opened.at) {
    case "opened":
      return intakeView(opened.intake, data);
    case "quarantined":
      return html`<p class="notice" role="status">
        <strong>Opened, and not shown.</strong> It holds something that our forms never send. Please
        tell the person who looks after this server.
      </p>`;
    case "damaged":
      return html`<p class="notice" role="status">
        <strong>It does not open.</strong> The text was changed after it was sealed, or the key file
        is damaged.
      </p>`;
    case "otherKey":
      return html`<p class="notice" role="status">
          <strong>Your key does not fit.</strong> This was sealed to other keys. Please ask another
          person who holds one.
        </p>
        ${keyView(data, state, deeds)}`;
  }
}

function intakeView(intake: Intake, { organization, programs }: StaffData): TemplateResult {
  const { naming, rules, ways, who } = safeContact(intake, organization);
  return html`
    <section class="safe" aria-labelledby="safe">
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
          ({ careful, text }) => html`<li class=${careful ? "careful" : ""}>${text}</li>`,
        )}
      </ul>
      <p class="quiet">Safety changes. Ask again each time: “Is it safe to talk now?”</p>
    </section>
    <section aria-labelledby="words">
      <h2 id="words">Their words</h2>
      ${
        intake.message
          ? html`<blockquote lang=${intake.locale} dir="auto">${intake.message}</blockquote>`
          : html`<p class="empty">They wrote no message.</p>`
      }
    </section>
    <section aria-labelledby="rest">
      <h2 id="rest">Other answers</h2>
      <dl>
        ${answers(intake, programs).map(
          ({ label, text }) =>
            html`<div>
              <dt>${label}</dt>
              <dd dir="auto">${text}</dd>
            </div>`,
        )}
      </dl>
      <p class="quiet">What they skipped is not listed.</p>
    </section>
  `;
}

function wayView({ kind, link, value }: Way): TemplateResult {
  return html`<li>
    <span>${kind}</span>
    ${
      link === undefined
        ? html`<b dir="ltr">${value}</b>`
        : html`<a dir="ltr" href=${link}>${value}</a>`
    }
  </li>`;
}
