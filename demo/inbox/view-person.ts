/** One person of a date: how they stand, how to reach them safely, what they need, and what can be
 * done for them. */
import { html, nothing } from "lit/html.js";
import type { TemplateResult } from "lit/html.js";
import type { StaffData } from "../backend/staff/everything.js";
import { languageName } from "./answers.js";
import { modeNames, stateNames, toTellNames } from "./circle-words.js";
import { dayText } from "./dates.js";
import type { State } from "./model.js";
import { reachable } from "./rsvp-opened.js";
import type { OpenedPerson, ReadRsvp } from "./rsvp-opened.js";
import { safeContact } from "./safe-contact.js";
import { needView } from "./view-circles.js";
import type { Deeds } from "./view.js";

/** What the date says of needs. */
export interface Asking {
  readonly askBy: Readonly<Record<string, string>>;
  readonly names: Readonly<Record<string, string>>;
}

export function personView(
  each: ReadRsvp,
  asking: Asking,
  data: StaffData,
  state: State,
  deeds: Deeds,
): TemplateResult {
  const { opened, rsvp } = each;
  return html`<li class="person">
    <h3>${nameOf(opened)}</h3>
    <p class="facts">
      <strong>${stateNames[rsvp.state]}</strong> <span>${modeNames[rsvp.mode]}</span>
      ${rsvp.guests > 0 ? html`<span>brings ${rsvp.guests}</span>` : nothing}
      <span>since ${dayText(rsvp.madeOn)}</span>
      ${rsvp.unproven ? html`<span>came without proof that no machine sent it</span>` : nothing}
    </p>
    ${
      rsvp.toTell === null
        ? nothing
        : html`<p class="to-tell">
            <strong>To be told:</strong> ${toTellNames[rsvp.toTell]}.
            <a href="#/to-tell">Open the list</a>
          </p>`
    }
    ${needs(each, asking, data.today)} ${answers(each)} ${contactView(each, data)}
    ${rsvp.state === "cancelled" ? nothing : waysView(each, state, deeds)}
  </li>`;
}

/** What to call them; nobody has to say. */
export function nameOf(opened: OpenedPerson): TemplateResult {
  switch (opened.at) {
    case "opened":
      return opened.person.nickname === undefined
        ? html`<span class="quiet">Gave no name</span>`
        : html`<bdi translate="no">${opened.person.nickname}</bdi>`;
    case "empty":
      return html`<span class="quiet">Nothing of theirs is kept any more</span>`;
    case "closed":
      return html`<span class="quiet">Sealed</span>`;
    case "otherKey":
      return html`<span class="quiet">Your key does not fit</span>`;
    case "damaged":
      return html`<span class="quiet">It does not open: it was changed</span>`;
    case "quarantined":
      return html`<span class="quiet">Not shown: it holds what our forms never send</span>`;
  }
}

function needs({ opened, rsvp }: ReadRsvp, { askBy, names }: Asking, today: string) {
  const all = rsvp.needs
    .map((code) => ({ code, count: 1, by: askBy[code] ?? null }))
    .toSorted((one, other) => (one.by ?? "9").localeCompare(other.by ?? "9"));
  const note = opened.at === "opened" ? opened.person.needsNote : undefined;
  if (all.length === 0 && note === undefined) return nothing;
  return html`<p class="needs">${all.map((need) => needView(need, names, today))}</p>
    ${
      note === undefined
        ? nothing
        : html`<blockquote
            lang=${rsvp.lang}
            dir="auto"
            translate="no"
            .textContent=${note}
          ></blockquote>`
    }`;
}

function answers({ rsvp }: ReadRsvp): TemplateResult {
  const { ageOk, agreements, lang, language } = rsvp;
  return html`<p class="quiet">
    ${language === null ? nothing : html`Wants to take part in ${languageName(language)}.`} Read the
    page in ${languageName(lang)}.
    ${ageOk === null ? nothing : ageOk ? "Said that their age fits." : "Did not confirm their age."}
    ${
      agreements.length === 0
        ? nothing
        : html`Agreed to
          ${agreements.map((each) => each.replace(/@(.*)$/, " (version $1)")).join(", ")}.`
    }
  </p>`;
}

/** The rules before each contact, as for a referral. */
export function contactView(
  { opened, rsvp }: ReadRsvp,
  { contactMethods, organization }: Pick<StaffData, "contactMethods" | "organization">,
): TemplateResult | typeof nothing {
  if (opened.at !== "opened") return nothing;
  const reached = reachable(opened.person, rsvp);
  if (!reached) return html`<p><strong>Left no way to reach them.</strong></p>`;
  const { naming, rules, ways } = safeContact(reached, organization, contactMethods);
  return html`<div class="safe small">
    <p class="naming ${naming.mayName ? "may" : "must-not"}">${naming.text}</p>
    <ul class="reach">
      ${ways.map(
        ({ caution, kind, link, value }) =>
          html`<li>
            <span>${kind}</span>
            ${
              link === undefined
                ? html`<b dir="ltr">${value}</b>`
                : html`<a dir="ltr" href=${link}>${value}</a>`
            }
            ${caution === undefined ? nothing : html`<strong class="caution">${caution}</strong>`}
          </li>`,
      )}
    </ul>
    <ul class="rules">
      ${rules.map(
        ({ careful, own, text }) =>
          html`<li class=${careful ? "careful" : ""}>
            ${text} ${own === undefined ? nothing : html`<bdi>${own}</bdi>`}
          </li>`,
      )}
    </ul>
  </div>`;
}

function waysView({ rsvp }: ReadRsvp, { busy }: State, { changedRsvp }: Deeds): TemplateResult {
  const isComing = rsvp.state === "confirmed";
  return html`<div class="ways">
    ${
      isComing
        ? nothing
        : html`<button aria-disabled=${busy} @click=${() => changedRsvp(rsvp, "place")}>
            ${rsvp.state === "pending" ? "Approve: give a place" : "Give a place from the waitlist"}
          </button>`
    }
    ${
      rsvp.state === "pending"
        ? html`<button
            class="plain"
            aria-disabled=${busy}
            @click=${() => changedRsvp(rsvp, "decline")}
          >
            Decline kindly
          </button>`
        : nothing
    }
    <details class="delete">
      <summary>They do not want to come any more</summary>
      <p>Their place is free at once, and what they wrote is deleted. Nobody asks why.</p>
      <button class="grave" aria-disabled=${busy} @click=${() => changedRsvp(rsvp, "cancel")}>
        Cancel their place
      </button>
    </details>
  </div>`;
}
