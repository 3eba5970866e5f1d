/** What came in, the earliest promise first; what looks like a machine's stands apart, in sight. */
import { html, nothing } from "lit/html.js";
import type { TemplateResult } from "lit/html.js";
import type { StaffData } from "../backend/staff/everything.js";
import type { ItemSummary } from "../backend/staff/records.js";
import { dayText, leftText, waitingText } from "./dates.js";
import type { State } from "./model.js";
import { keyView } from "./view-key.js";
import type { Deeds } from "./view.js";

export const kinds = { support: "Referral", message: "Message" };

const reasons = {
  trap: "A field that people cannot see was filled in",
  fast: "It was sent faster than a person types",
};

export function inboxView(data: StaffData, state: State, deeds: Deeds): TemplateResult {
  const fresh = data.items.filter(({ flags }) => flags.length === 0);
  const apart = data.items.filter(({ flags }) => flags.length > 0);
  return html`
    <h1 tabindex="-1">Inbox</h1>
    ${keyView(data, state, deeds)}
    <section aria-labelledby="new">
      <h2 id="new">New <span class="count">${fresh.length}</span></h2>
      ${
        fresh.length === 0
          ? html`<p class="empty">Nothing is waiting. New referrals and messages appear here.</p>`
          : list(fresh, data)
      }
    </section>
    ${
      apart.length === 0
        ? nothing
        : html`<section aria-labelledby="quarantine">
            <h2 id="quarantine">Quarantine <span class="count">${apart.length}</span></h2>
            <p class="quiet">
              These may come from a machine. A person may be among them, so please look.
            </p>
            ${list(apart, data)}
          </section>`
    }
  `;
}

/** Why an item stands apart, in words. */
export function reasonText({ flags }: Pick<ItemSummary, "flags">): string {
  return flags.map((flag) => `${reasons[flag]}.`).join(" ");
}

function list(items: readonly ItemSummary[], { partners }: StaffData): TemplateResult {
  return html`<ul class="items">
    ${items.map(
      (item) =>
        html`<li>
          <a href="#/item/${item.ref}">
            <span class="ref">${item.ref}</span>
            <span class="kind">${kinds[item.form]}</span>
            <span class="from">${from(item, partners)}</span>
            <span class="when">${dayText(item.receivedOn)} · ${waitingText(item.waiting)}</span>
            ${promise(item)}
            ${item.flags.length > 0 ? html`<span class="why">${reasonText(item)}</span>` : nothing}
          </a>
        </li>`,
    )}
  </ul>`;
}

/** The promise to answer, with what is left of it. */
export function promise({ answerBy, left }: ItemSummary): TemplateResult {
  const tone = left < 0 ? "late" : left === 0 ? "due" : "fine";
  return html`<span class="promise ${tone}">
    <b>${leftText(left)}</b> Answer by ${dayText(answerBy)}
  </span>`;
}

/** The partner's name where it is known, else as it was sent. */
export function from({ partner }: Pick<ItemSummary, "partner">, partners: StaffData["partners"]) {
  if (partner === null) return "No partner named";
  return partners[partner] ?? partner;
}
