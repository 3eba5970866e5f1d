/** Partners: who carries the widgets, where donors come back to, and the lines to mail them. */
import { repeat } from "lit/directives/repeat.js";
import { html, nothing } from "lit/html.js";
import type { TemplateResult } from "lit/html.js";
import type { ListedPartner } from "../backend/partners.js";
import type { PartnerData } from "../backend/routes/staff-partners.js";
import type { StaffData } from "../backend/staff/everything.js";
import { noTask } from "./deeds-partners.js";
import type { PartnerTask } from "./deeds-partners.js";
import type { State } from "./model.js";
import { partnerForm } from "./view-partner-form.js";
import { snippetView } from "./view-snippet.js";
import type { Deeds } from "./view.js";

export function partnersView(data: StaffData, state: State, deeds: Deeds): TemplateResult {
  const { reading, partnerTask: task = noTask } = state;
  return html`
    <h1 tabindex="-1">Partners</h1>
    <p>
      A partner pastes our lines into their own website. What comes from there carries their name,
      and donors come back to the addresses that are listed here.
    </p>
    ${reading.at === "loading" ? html`<p aria-busy="true">Loading.</p>` : nothing}
    ${reading.at === "failed" ? html`<p role="alert">This could not be loaded.</p>` : nothing}
    ${
      reading.at === "partners"
        ? html`${
              reading.partners.length === 0
                ? html`<p class="empty">There are no partners yet.</p>`
                : html`<ul class="cards">
                    ${repeat(
                      reading.partners,
                      ({ id }) => id,
                      (each) => card(each, reading, data, state, deeds),
                    )}
                  </ul>`
            }
            <section aria-labelledby="add">
              <h2 id="add">Add a partner</h2>
              ${partnerForm({ task, busy: state.busy }, deeds)}
            </section>`
        : nothing
    }
  `;
}

function card(
  partner: ListedPartner,
  reading: PartnerData,
  data: StaffData,
  state: State,
  deeds: Deeds,
): TemplateResult {
  const { id, inFile, name, origins } = partner;
  const task = state.partnerTask ?? noTask;
  const open = task.shown === id;
  return html`<li aria-labelledby="partner-${id}">
    <h2 id="partner-${id}" tabindex="-1">${name}</h2>
    <p class="facts">
      <code>${id}</code>
      ${inFile ? html`<span>From the server’s settings</span>` : nothing}
    </p>
    ${
      origins.length === 0
        ? html`<p class="quiet">No address yet: donors come back to our own thank-you page.</p>`
        : html`<ul class="origins">
            ${origins.map((origin) => html`<li>${origin}</li>`)}
          </ul>`
    }
    <div class="ways">
      <button
        aria-expanded=${open}
        aria-label="${open ? "Hide the lines for" : "Show the lines for"} ${name}"
        @click=${() => deeds.turnedTo({ shown: open ? undefined : id })}
      >
        ${open ? "Hide the lines" : "Show the lines"}
      </button>
      ${inFile ? nothing : changes(partner, task, deeds)}
    </div>
    ${task.removing === id ? removal(partner, state.busy, deeds) : nothing}
    ${task.changing === id ? partnerForm({ partner, task, busy: state.busy }, deeds) : nothing}
    ${open ? snippetView(partner, reading, data.organization, task, deeds) : nothing}
  </li>`;
}

function changes(
  { id, name }: ListedPartner,
  { changing }: PartnerTask,
  { turnedTo }: Deeds,
): TemplateResult {
  const open = changing === id;
  return html`<button
      class="plain"
      aria-expanded=${open}
      aria-label="Change ${name}"
      @click=${() => turnedTo({ changing: open ? undefined : id, problem: undefined })}
    >
      Change
    </button>
    <button class="plain" aria-label="Take away ${name}" @click=${() => turnedTo({ removing: id })}>
      Take away
    </button>`;
}

function removal(
  { id, name }: ListedPartner,
  busy: boolean,
  { removedPartner, turnedTo }: Deeds,
): TemplateResult {
  return html`<div class="notice" role="group" aria-label="Take away ${name}?">
    <p>
      <strong>Take away ${name}?</strong> Their pages go on working. What comes from them shows the
      short name alone, and donors come back to our own page.
    </p>
    <div class="ways">
      <button class="grave" aria-disabled=${busy} @click=${() => removedPartner(id)}>
        Take it away
      </button>
      <button class="plain" @click=${() => turnedTo({ removing: undefined })}>Keep it</button>
    </div>
  </div>`;
}
