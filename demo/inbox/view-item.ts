/** One referral or message: how to reach the person safely, then their words, then the rest. */
import { html, nothing } from "lit/html.js";
import type { TemplateResult } from "lit/html.js";
import type { StaffData } from "../backend/staff/everything.js";
import type { StaffItem } from "../backend/staff/records.js";
import { dayText, waitingText } from "./dates.js";
import type { State, Version } from "./model.js";
import type { Opened } from "./open.js";
import { ended, from, promise, reasonText } from "./view-inbox.js";
import { keyView } from "./view-key.js";
import { neutralView } from "./view-neutral.js";
import { notesView } from "./view-notes.js";
import { safeView } from "./view-safe.js";
import { copyView } from "./view-sealed-copy.js";
import { pending } from "./view-pending.js";
import { standingView } from "./view-standing.js";
import { answersView, wordsView } from "./view-words.js";
import type { Deeds } from "./view.js";
import { kinds } from "./words.js";

export function itemView(data: StaffData, state: State, ref: string, deeds: Deeds): TemplateResult {
  const { reading } = state;
  return html`
    <p class="back"><a href="#/inbox">Back to the inbox</a></p>
    <h1 tabindex="-1"><span class="ref">${ref}</span></h1>
    ${pending(reading.at, "Nothing with this reference is here.")}
    ${
      reading.at === "sealed"
        ? html`${head(reading.item, data, 1)} ${keyView(data, state, deeds)}
          ${standingView(reading.item, [reading.item.ref], state, deeds)}
          ${copyView([reading.item], deeds)}`
        : nothing
    }
    ${reading.at === "read" ? read(reading.versions, data, state, deeds) : nothing}
  `;
}

function head(item: StaffItem, { partners }: StaffData, versions: number): TemplateResult {
  return html`<p class="facts">
      ${versions > 1 ? html`<strong>${versions} versions, the latest first</strong>` : nothing}
      <span>${kinds[item.form]}</span> <span>${from(item, partners)}</span>
      <span>${dayText(item.receivedOn)} · ${waitingText(item.waiting)}</span>
      ${item.lane === "closed" ? ended(item) : promise(item)}
    </p>
    ${
      item.lane === "quarantine"
        ? html`<p class="notice"><strong>In quarantine.</strong> ${reasonText(item)}</p>`
        : nothing
    }
    ${
      item.lane === "unchecked"
        ? html`<p class="notice">
            <strong>Unchecked.</strong> It came without proof that no machine sent it.
          </p>`
        : nothing
    }`;
}

function read(
  versions: readonly Version[],
  data: StaffData,
  state: State,
  deeds: Deeds,
): TemplateResult | typeof nothing {
  const [latest, ...earlier] = versions;
  if (!latest) return nothing;
  const { item, opened } = latest;
  const notes = versions.flatMap((version) => version.notes);
  const refs = versions.map((version) => version.item.ref);
  return html`${head(item, data, versions.length)} ${inside(opened, data, state, deeds)}
  ${opened.at === "opened" ? notesView(item.ref, notes, state, deeds) : nothing}
  ${earlier.map((each) => earlierView(each, data))} ${standingView(item, refs, state, deeds)}
  ${copyView(
    versions.map((version) => version.item),
    deeds,
  )}`;
}

function inside(opened: Opened, data: StaffData, state: State, deeds: Deeds): TemplateResult {
  switch (opened.at) {
    case "opened":
      return html`${safeView(opened.intake, data)}
        <section aria-labelledby="words">
          <h2 id="words">Their words</h2>
          ${wordsView(opened.intake)}
        </section>
        ${neutralView(opened.intake, data, deeds.copied)}
        <section aria-labelledby="rest">
          <h2 id="rest">Other answers</h2>
          ${answersView(opened.intake, data.programs)}
        </section>`;
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

/** An older version: the same person sent it before they changed something. */
function earlierView({ item, opened }: Version, { organization, programs }: StaffData) {
  if (opened.at !== "opened") return nothing;
  return html`<details class="earlier">
    <summary>An earlier version: <span class="ref">${item.ref}</span></summary>
    <p class="quiet">
      Came on ${dayText(item.receivedOn)}. What they said last counts, also about safe contact.
      ${opened.intake.contact.sayOrganization === "no" ? html`Here they said no to the name ${organization}.` : nothing}
    </p>
    ${wordsView(opened.intake)} ${answersView(opened.intake, programs)}
  </details>`;
}
