/** What came in, by lane, the earliest promise first; what looks like a machine's stands apart, in
 * sight. */
import { repeat } from "lit/directives/repeat.js";
import { html, nothing } from "lit/html.js";
import type { TemplateResult } from "lit/html.js";
import type { StaffData } from "../backend/staff/everything.js";
import type { ItemSummary, Lane } from "../backend/staff/records.js";
import { dayText, leftText, waitingText } from "./dates.js";
import { inLane, promised, sendings, toneOf, versionsOf } from "./lanes.js";
import type { Sending } from "./lanes.js";
import type { State } from "./model.js";
import { keyView } from "./view-key.js";
import type { Deeds } from "./view.js";
import { kinds, laneNames, outcomeNames } from "./words.js";

const reasons = {
  trap: "A field that people cannot see was filled in.",
  fast: "It was sent faster than a person types.",
};

/** In the order in which a person works through them. */
const order: readonly Lane[] = ["new", "open", "unchecked", "quarantine", "closed"];

const notes: Readonly<Partial<Record<Lane, string>>> = {
  unchecked: "These came without proof that no machine sent them. Read them like the others.",
  quarantine: "These may come from a machine. A person may be among them, so please look.",
};

export function inboxView(data: StaffData, state: State, deeds: Deeds): TemplateResult {
  const all = sendings(data.items, state.intents);
  const overlooked = data.items.filter((item) => item.overlooked).length;
  return html`
    <h1 tabindex="-1">Inbox</h1>
    ${overlooked > 0 ? overlookedView(overlooked) : nothing} ${keyView(data, state, deeds)}
    <ul class="lanes" aria-label="Lanes">
      ${order.map(
        (lane) =>
          html`<li>
            <a href="#lane-${lane}"
              >${laneNames[lane]} <span class="count">${inLane(all, lane).length}</span></a
            >
          </li>`,
      )}
    </ul>
    ${order.map((lane) => laneView(lane, inLane(all, lane), data, deeds))}
  `;
}

function overlookedView(count: number): TemplateResult {
  return html`<p class="notice overlooked">
    <strong
      >${count === 1 ? "One item was not opened yet" : `${count} items were not opened yet`}</strong
    >, and half of the promised time is over. If you cannot open it today, please ask a second
    person.
  </p>`;
}

function laneView(
  lane: Lane,
  all: readonly Sending[],
  data: StaffData,
  deeds: Deeds,
): TemplateResult | typeof nothing {
  const isEmpty = all.length === 0;
  const list = html`<ul class="items">
    ${repeat(
      all,
      ({ latest }) => latest.ref,
      (sending) => row(sending, lane, data, deeds),
    )}
  </ul>`;
  const note = notes[lane];
  return html`<section aria-labelledby="lane-${lane}">
    <h2 id="lane-${lane}" tabindex="-1">
      ${laneNames[lane]} <span class="count">${all.length}</span>
    </h2>
    ${note !== undefined && !isEmpty ? html`<p class="quiet">${note}</p>` : nothing}
    ${
      isEmpty
        ? html`<p class="empty">
            ${
              lane === "new"
                ? "Nothing is waiting. New referrals and messages appear here."
                : "Nothing here."
            }
          </p>`
        : lane === "closed"
          ? html`<details>
              <summary>Show what is closed</summary>
              ${list}
            </details>`
          : list
    }
  </section>`;
}

function row(sending: Sending, lane: Lane, data: StaffData, deeds: Deeds): TemplateResult {
  const { latest } = sending;
  const refs = versionsOf(sending).map(({ ref }) => ref);
  return html`<li>
    <a href="#/item/${latest.ref}">
      <span class="ref">${latest.ref}</span>
      <span class="kind">${kinds[latest.form]}</span>
      <span class="from">${from(latest, data.partners)}</span>
      <span class="when">${dayText(latest.receivedOn)} · ${waitingText(latest.waiting)}</span>
      ${lane === "closed" ? ended(latest) : promise(promised(sending))}
      ${marks(sending).map((mark) => html`<span class="mark">${mark}</span>`)}
      ${lane === "quarantine" ? html`<span class="why">${reasonText(latest)}</span>` : nothing}
    </a>
    ${
      lane === "quarantine" || lane === "unchecked"
        ? html`<button
            class="plain"
            aria-label="Move ${latest.ref} to New"
            @click=${() => deeds.moved(refs, "new", null)}
          >
            Move to New
          </button>`
        : nothing
    }
  </li>`;
}

/** What a person sees of an item at a glance, beside the promise. */
function marks({ earlier, latest }: Sending): readonly string[] {
  return [
    ...(earlier.length > 0 ? [`${earlier.length + 1} versions`] : []),
    ...(latest.overlooked ? ["Not opened"] : []),
    ...(latest.outcome && latest.lane === "open" ? [outcomeNames[latest.outcome]] : []),
  ];
}

/** Why an item stands apart, in words. */
export function reasonText({ flags, surplus }: Pick<ItemSummary, "flags" | "surplus">): string {
  const said = [
    ...flags.map((flag) => reasons[flag]),
    ...(surplus ? ["It holds something that our forms never send."] : []),
  ];
  return said.length > 0 ? said.join(" ") : "Somebody on staff moved it here.";
}

/** The promise to answer, with what is left of it. */
export function promise(item: ItemSummary): TemplateResult {
  return html`<span class="promise ${toneOf(item)}">
    <b>${leftText(item.left)}</b> Answer by ${dayText(item.answerBy)}
  </span>`;
}

/** How a closed item ended, and when it goes. */
export function ended({ goesOn, outcome }: ItemSummary): TemplateResult {
  return html`<span class="promise fine">
    <b>${outcome ? outcomeNames[outcome] : "Closed"}</b>
    ${
      goesOn === null
        ? "Never opened: it does not go by itself"
        : html`Is deleted on ${dayText(goesOn)}`
    }
  </span>`;
}

/** The partner's name where it is known, else as it was sent. */
export function from({ partner }: Pick<ItemSummary, "partner">, partners: StaffData["partners"]) {
  if (partner === null) return "No partner named";
  return partners[partner] ?? partner;
}
