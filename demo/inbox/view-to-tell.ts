/** Everybody who does not know yet what became of their date, how to reach them safely, and what to
 * write: down to nobody left. */
import { repeat } from "lit/directives/repeat.js";
import { html, nothing } from "lit/html.js";
import type { TemplateResult } from "lit/html.js";
import type { StaffData } from "../backend/staff/everything.js";
import { languageName } from "./answers.js";
import { peopleText, startText, toTellNames } from "./circle-words.js";
import { dayText } from "./dates.js";
import type { Reading, State } from "./model.js";
import { reachable } from "./rsvp-opened.js";
import { tellingTexts } from "./telling-texts.js";
import { needsKey } from "./view-circle.js";
import { keyView } from "./view-key.js";
import { contactView, nameOf } from "./view-person.js";
import type { Deeds } from "./view.js";

type ToTellList = Extract<Reading, { at: "toTell" }>;
type One = ToTellList["people"][number];

export function toTellView(data: StaffData, state: State, deeds: Deeds): TemplateResult {
  const { reading } = state;
  return html`
    <p class="back"><a href="#/circles">Back to the circles</a></p>
    <h1 tabindex="-1">To be told</h1>
    ${reading.at === "loading" ? html`<p aria-busy="true">Loading.</p>` : nothing}
    ${
      reading.at === "failed"
        ? html`<p role="alert">This could not be loaded. Please try again.</p>`
        : nothing
    }
    ${reading.at === "toTell" ? list(reading, data, state, deeds) : nothing}
  `;
}

/** Whether nobody has to try: they left no way, as somebody saw who opened it. */
const hasNoWay = ({ opened, rsvp }: One) =>
  rsvp.noWay || (opened.at === "opened" && opened.person.contact === undefined);

function list({ people }: ToTellList, data: StaffData, state: State, deeds: Deeds) {
  const left = people.filter((each) => !hasNoWay(each));
  const unreachable = people.filter(hasNoWay);
  const listed = (some: readonly One[]) =>
    repeat(
      some,
      ({ rsvp }) => rsvp.id,
      (each) => oneView(each, data, state, deeds),
    );
  return html`${
      left.length === 0
        ? html`<p class="empty">Nobody is left to tell.</p>`
        : html`<p class="countdown"><strong>${peopleText(left.length)}</strong> left to tell.</p>`
    }
    ${needsKey(people) ? keyView(data, state, deeds) : nothing}
    <ul class="people">
      ${listed(left)}
    </ul>
    ${
      unreachable.length === 0
        ? nothing
        : html`<section aria-labelledby="no-way">
            <h2 id="no-way">Cannot be told <span class="count">${unreachable.length}</span></h2>
            <p class="quiet">
              They left no way to reach them. The website shows how the date stands, and their code
              tells them. If one of them calls, press “They know”.
            </p>
            <ul class="people">
              ${listed(unreachable)}
            </ul>
          </section>`
    }`;
}

function oneView(each: One, data: StaffData, { busy }: State, deeds: Deeds): TemplateResult {
  const { opened, rsvp } = each;
  const told = (how: "reached" | "notReached" | "noWay") => () => deeds.toldSomebody(rsvp, how);
  return html`<li class="person">
    <h3>${nameOf(opened)}</h3>
    <p class="facts">
      <strong>${rsvp.toTell === null ? nothing : toTellNames[rsvp.toTell]}</strong>
      <span>${rsvp.title}</span> <span>${startText(rsvp.start)}</span>
    </p>
    ${
      rsvp.triedOn === null || rsvp.noWay
        ? nothing
        : html`<p>
            Tried on ${dayText(rsvp.triedOn)} by ${rsvp.triedBy}, not reached. Please try again.
          </p>`
    }
    ${contactView(each, data)} ${textsView(each, data, deeds)}
    <div class="ways">
      <button aria-disabled=${busy} @click=${told("reached")}>They know</button>
      ${
        hasNoWay(each)
          ? nothing
          : html`<button class="plain" aria-disabled=${busy} @click=${told("notReached")}>
              Tried, not reached
            </button>`
      }
      ${
        rsvp.noWay
          ? nothing
          : html`<button class="plain" aria-disabled=${busy} @click=${told("noWay")}>
              There is no way to reach them
            </button>`
      }
    </div>
  </li>`;
}

function textsView({ opened, rsvp }: One, data: StaffData, { copied }: Deeds) {
  const reached = opened.at === "opened" ? reachable(opened.person, rsvp) : undefined;
  if (!reached || rsvp.toTell === null) return nothing;
  const { lang, reviewed, texts } = tellingTexts(
    reached,
    { start: rsvp.start, toTell: rsvp.toTell },
    data,
  );
  return html`<p class="quiet">
      Texts to copy, in ${languageName(lang)}.
      ${reviewed ? nothing : html`<strong>Made by a machine.</strong> Nobody who speaks it has read them yet.`}
    </p>
    <ul class="texts">
      ${texts.map(
        (text, index) =>
          html`<li>
            <q id="text-${rsvp.id}-${index}" lang=${lang} dir="auto" translate="no">${text}</q>
            <button
              class="plain"
              aria-describedby="text-${rsvp.id}-${index}"
              @click=${() => copied(text)}
            >
              Copy
            </button>
          </li>`,
      )}
    </ul>`;
}
