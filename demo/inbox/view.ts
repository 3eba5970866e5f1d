/** The frame of the staff pages: where one is, what was done, and the page in between. */
import { html, nothing } from "lit/html.js";
import type { TemplateResult } from "lit/html.js";
import type { CircleDeeds } from "./deeds-circles.js";
import type { ExportDeeds } from "./deeds-export.js";
import type { GiftDeeds } from "./deeds-gifts.js";
import type { ItemDeeds } from "./deeds-items.js";
import type { KeyDeeds } from "./deeds-keys.js";
import type { PartnerDeeds } from "./deeds-partners.js";
import type { PeopleDeeds } from "./deeds-people.js";
import type { KeyRing } from "./key-ring.js";
import { sendings, waitingCount } from "./lanes.js";
import { forFacilitators, pages } from "./model.js";
import type { Place, State } from "./model.js";
import { circleView } from "./view-circle.js";
import { circlesView } from "./view-circles.js";
import { countsView } from "./view-counts.js";
import { exportView } from "./view-export.js";
import { giftView } from "./view-gift.js";
import { giftsView } from "./view-gifts.js";
import { inboxView } from "./view-inbox.js";
import { itemView } from "./view-item.js";
import { keysView } from "./view-keys.js";
import { partnersView } from "./view-partners.js";
import { peopleView } from "./view-people.js";
import { recordView } from "./view-record.js";
import { toTellView } from "./view-to-tell.js";

/** What a person can do here; going elsewhere is a link. */
export interface Deeds
  extends
    ItemDeeds,
    CircleDeeds,
    GiftDeeds,
    PeopleDeeds,
    ExportDeeds,
    KeyRing,
    KeyDeeds,
    PartnerDeeds {
  readonly refreshed: () => void;
}

const names: Readonly<Record<(typeof pages)[number], string>> = {
  inbox: "Inbox",
  circles: "Circles",
  gifts: "Gifts",
  counts: "Counts",
  export: "Export",
  keys: "Keys",
  partners: "Partners",
  people: "People",
  record: "Record",
};

export function view(state: State, deeds: Deeds): TemplateResult {
  const { data, offline, place } = state;
  const here = pageOf[place.at] ?? place.at;
  const own = pages.filter((at) => data?.duty !== "facilitator" || forFacilitators.has(at));
  return html`
    <a class="skip" href="#main">Skip to the content</a>
    ${
      data?.mode === "test"
        ? html`<aside class="bar test" aria-label="Test">
            This is a test. Only made-up answers belong here.
          </aside>`
        : nothing
    }
    <header>
      <p class="name">${data?.organization ?? "Staff"} <span>${data?.person ?? "Staff"}</span></p>
      <nav aria-label="Staff pages">
        ${own.map(
          (at) =>
            html`<a href="#/${at}" aria-current=${here === at ? "page" : nothing}
              >${names[at]}${badge(at, state)}</a
            >`,
        )}
      </nav>
      <form method="post" action="/staff/sign-out"><button class="plain">Sign out</button></form>
    </header>
    ${
      offline
        ? html`<p class="bar" role="alert">
            The server does not answer. What you see may be old.
            <button class="plain" @click=${deeds.refreshed}>Try again</button>
          </p>`
        : nothing
    }
    <main id="main" tabindex="-1">
      ${saidView(state)} ${data ? inside(state, deeds) : waiting(offline)}
    </main>
  `;
}

/** Places that stand under another page in the navigation. */
const pageOf: Readonly<Partial<Record<Place["at"], (typeof pages)[number]>>> = {
  item: "inbox",
  circle: "circles",
  toTell: "circles",
  gift: "gifts",
};

/** What waits for somebody: a first look, quarantine like the rest; an answer, or news. */
function badge(
  at: (typeof pages)[number],
  { data, intents }: State,
): TemplateResult | typeof nothing {
  const counts = {
    inbox: () => waitingCount(sendings(data?.items ?? [], intents)),
    circles: () => data?.circlesWaiting ?? 0,
    gifts: () => data?.giftsWaiting ?? 0,
  };
  const count = at === "inbox" || at === "circles" || at === "gifts" ? counts[at]() : 0;
  if (count === 0) return nothing;
  return html` <span class="badge">${count}<span class="hidden"> to look at</span></span>`;
}

/** Always there, so that a screen reader hears what comes into it. */
function saidView({ said }: State): TemplateResult {
  const tone = said ? (said.failed ? "said failed" : "said done") : "said";
  return html`<p class=${tone} role="status" tabindex="-1">${said?.text ?? nothing}</p>`;
}

function waiting(offline: boolean): TemplateResult {
  return html`<h1 tabindex="-1">Staff</h1>
    ${offline ? nothing : html`<p aria-busy="true">Loading.</p>`}`;
}

function inside(state: State, deeds: Deeds): TemplateResult {
  const { data, place } = state;
  if (!data) return waiting(state.offline);
  switch (place.at) {
    case "inbox":
      return inboxView(data, state, deeds);
    case "item":
      return itemView(data, state, place.ref, deeds);
    case "circles":
      return circlesView(data, state);
    case "circle":
      return circleView(data, state, deeds);
    case "toTell":
      return toTellView(data, state, deeds);
    case "gifts":
      return giftsView(data, state, deeds);
    case "gift":
      return giftView(data, state, deeds);
    case "counts":
      return countsView(data);
    case "export":
      return exportView(data, state, deeds);
    case "keys":
      return keysView(data, state, deeds);
    case "partners":
      return partnersView(data, state, deeds);
    case "people":
      return peopleView(data, state, deeds);
    case "record":
      return recordView(state);
  }
}
