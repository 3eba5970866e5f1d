/** The frame of the staff pages: where one is, the key, and the page in between. */
import { html, nothing } from "lit/html.js";
import type { TemplateResult } from "lit/html.js";
import type { Place, State } from "./model.js";
import { countsView } from "./view-counts.js";
import { giftsView } from "./view-gifts.js";
import { inboxView } from "./view-inbox.js";
import { itemView } from "./view-item.js";

/** What a person can do here; going elsewhere is a link. */
export interface Deeds {
  readonly choseKey: (file: File) => void;
  readonly forgotKey: () => void;
  readonly refreshed: () => void;
}

const places: readonly (readonly [Exclude<Place["at"], "item">, string])[] = [
  ["inbox", "Inbox"],
  ["gifts", "Gifts"],
  ["counts", "Counts"],
];

export function view(state: State, deeds: Deeds): TemplateResult {
  const { data, offline, place } = state;
  const here = place.at === "item" ? "inbox" : place.at;
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
      <p class="name">${data?.organization ?? "Staff"} <span>Staff</span></p>
      <nav aria-label="Staff pages">
        ${places.map(
          ([at, label]) =>
            html`<a href="#/${at}" aria-current=${here === at ? "page" : nothing}>${label}</a>`,
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
    <main id="main" tabindex="-1">${data ? inside(state, deeds) : waiting(offline)}</main>
  `;
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
    case "gifts":
      return giftsView(data);
    case "counts":
      return countsView(data);
  }
}
