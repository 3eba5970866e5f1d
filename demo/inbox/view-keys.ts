/** The keys that answers are sealed to: who holds each, what it still needs, and the way to a new
 * one. */
import { repeat } from "lit/directives/repeat.js";
import { html, nothing } from "lit/html.js";
import type { TemplateResult } from "lit/html.js";
import { enough, fewest } from "../backend/keys/staff-key.js";
import type { StaffKey } from "../backend/keys/staff-key.js";
import type { StaffData } from "../backend/staff/everything.js";
import { dayText } from "./dates.js";
import type { State } from "./model.js";
import { keyView } from "./view-key.js";
import { makeKeyView, madeView } from "./view-make-key.js";
import type { Deeds } from "./view.js";
import { roleNames, stateNames } from "./words-keys.js";

export function keysView(data: StaffData, state: State, deeds: Deeds): TemplateResult {
  const { reading } = state;
  return html`
    <h1 tabindex="-1">Keys</h1>
    <p>
      Forms seal what people write to these keys, and each of them alone opens it. The private half
      of a key never leaves its holder. Have three: two people, and one on paper in a safe.
    </p>
    ${keyView(data, state, deeds)} ${madeView(state, deeds)}
    ${reading.at === "loading" ? html`<p aria-busy="true">Loading.</p>` : nothing}
    ${reading.at === "failed" ? html`<p role="alert">This could not be loaded.</p>` : nothing}
    ${
      reading.at === "keys"
        ? html`${warning(reading.keys)}
            <ul class="cards">
              ${repeat(
                reading.keys,
                ({ kid }) => kid,
                (key) => card(key, reading.keys, state, deeds),
              )}
            </ul>`
        : nothing
    }
    ${makeKeyView(state, deeds)}
  `;
}

function warning(keys: readonly StaffKey[]): TemplateResult | typeof nothing {
  const count = keys.filter(({ state }) => state === "published").length;
  if (count >= enough) return nothing;
  return html`<p class="notice">
    <strong
      >${
        count < fewest
          ? "The forms are closed: they need two keys."
          : "There are two keys. If both are lost, nobody can read what came in."
      }</strong
    >
    Please make another one.
  </p>`;
}

function card(
  key: StaffKey,
  keys: readonly StaffKey[],
  state: State,
  deeds: Deeds,
): TemplateResult {
  const { holder, inFile, kid, lastOpened, proposedOn, role, withdrawnOn } = key;
  const name = holder === "" ? "A key of the server’s settings" : holder;
  return html`<li aria-labelledby="key-${kid}">
    <h2 id="key-${kid}" tabindex="-1">${name}</h2>
    <p class="facts">
      <span class="status ${key.state}">${stateNames[key.state]}</span>
      ${role === null ? nothing : html`<span>${roleNames[role]}</span>`}
      ${inFile && holder !== "" ? html`<span>From the server’s settings</span>` : nothing}
      <code>${kid}</code>
    </p>
    <p class="quiet">
      ${lastOpened === null ? "It opened nothing yet." : `It last opened something on ${dayText(lastOpened)}.`}
      ${proposedOn === null || inFile ? nothing : `It came on ${dayText(proposedOn)}.`}
      ${withdrawnOn === null ? nothing : `It was withdrawn on ${dayText(withdrawnOn)}.`}
    </p>
    ${actions(key, keys, state, deeds)}
  </li>`;
}

function actions(
  key: StaffKey,
  keys: readonly StaffKey[],
  state: State,
  deeds: Deeds,
): TemplateResult | typeof nothing {
  const { kid } = key;
  const { busy } = state;
  switch (key.state) {
    case "withdrawn":
      return nothing;
    case "proposed":
      return html`${
        state.keys.some((own) => own.kid === kid)
          ? html`<button aria-disabled=${busy} @click=${() => deeds.provedKey(key)}>
              Prove that it opens
            </button>`
          : html`<p>
              <strong>Its holder must prove it.</strong> On this page, in their own browser: open
              the key above, from the file that was saved or from the paper. Then a button appears
              here.
            </p>`
      }
      ${takeBack(key, state, deeds)}`;
    case "proven":
      return html`<button aria-disabled=${busy} @click=${() => deeds.publishedKey(kid)}>
          Publish
        </button>
        ${takeBack(key, state, deeds)}`;
    case "published":
      return html`${resealing(key, keys, state, deeds)} ${withdrawal(key, state, deeds)}`;
  }
}

function takeBack({ holder, kid }: StaffKey, { busy }: State, deeds: Deeds): TemplateResult {
  return html`<button
    class="plain"
    aria-disabled=${busy}
    aria-label="Take it back: the key of ${holder}"
    @click=${() => deeds.withdrewKey(kid)}
  >
    Take it back
  </button>`;
}

/** What came before a key, and does not open with it. */
function resealing(
  key: StaffKey,
  keys: readonly StaffKey[],
  { busy, keyTask, keys: own }: State,
  { resealedTo }: Deeds,
): TemplateResult | typeof nothing {
  const { kid, missing } = key;
  if (keyTask?.at === "sealing" && keyTask.kid === kid)
    return html`<p role="status">
      <progress max=${keyTask.of} value=${keyTask.done}></progress>
      ${keyTask.done} of ${keyTask.of}. Please keep this page open.
    </p>`;
  if (missing === 0) return nothing;
  const sentence = html`<strong>
    ${missing === 1 ? "One sealed text does" : `${missing} sealed texts do`} not open with this key.
  </strong>`;
  const others = keys.filter((each) => each.kid !== kid).map((each) => each.kid);
  if (!own.some((each) => others.includes(each.kid)))
    return html`<p>${sentence} Somebody who holds an older key can change that: open it above.</p>`;
  return html`<p>${sentence} They came before it. Your key can let it open them too.</p>
    <button aria-disabled=${busy} @click=${() => resealedTo(key)}>Let it open them</button>`;
}

function withdrawal(
  { holder, kid }: StaffKey,
  { busy, keyTask }: State,
  { askedWithdrawal, withdrewKey }: Deeds,
): TemplateResult {
  if (keyTask?.at !== "withdrawing" || keyTask.kid !== kid)
    return html`<button
      class="plain"
      aria-label="Withdraw the key of ${holder === "" ? kid : holder}"
      @click=${() => askedWithdrawal(kid)}
    >
      Withdraw
    </button>`;
  return html`<div class="notice" role="group" aria-label="Withdraw this key?">
    <p>
      <strong>Withdraw this key?</strong> Forms stop sealing to it at once. It cannot be taken back.
      Who has the file can still open what was sealed to it before, if they kept a copy.
    </p>
    <div class="ways">
      <button class="grave" aria-disabled=${busy} @click=${() => withdrewKey(kid)}>
        Withdraw it
      </button>
      <button class="plain" @click=${() => askedWithdrawal()}>Keep it</button>
    </div>
  </div>`;
}
