/** One date: who comes, who waits, what they need, and calling it off. */
import { repeat } from "lit/directives/repeat.js";
import { html, nothing } from "lit/html.js";
import type { TemplateResult } from "lit/html.js";
import type { CircleDay } from "../backend/staff/circles.js";
import type { StaffData } from "../backend/staff/everything.js";
import { fateNames, startText } from "./circle-words.js";
import { dayText } from "./dates.js";
import type { Reading, State } from "./model.js";
import type { ReadRsvp } from "./rsvp-opened.js";
import { cancelView } from "./view-cancel-date.js";
import { needView, roomText } from "./view-circles.js";
import { keyView } from "./view-key.js";
import { pending } from "./view-pending.js";
import { personView } from "./view-person.js";
import { sheetView } from "./view-sheet.js";
import type { Deeds } from "./view.js";

type Circle = Extract<Reading, { at: "circle" }>;

export function circleView(data: StaffData, state: State, deeds: Deeds): TemplateResult {
  const { reading } = state;
  return html`
    <p class="back"><a href="#/circles">Back to the circles</a></p>
    ${
      reading.at === "circle"
        ? shown(reading, data, state, deeds)
        : html`<h1 tabindex="-1">A date</h1>
            ${pending(reading.at, "This date is not here.")}`
    }
  `;
}

function shown(circle: Circle, data: StaffData, state: State, deeds: Deeds): TemplateResult {
  const { day, names, people } = circle;
  const isOff = day.fate === "cancelled";
  return html`<h1 tabindex="-1">${day.title}</h1>
    <p class="facts">
      <strong>${startText(day.start)}</strong>
      <span class="status ${day.fate}">${fateNames[day.fate]}</span>
      ${day.rooms.map((room) => html`<span>${roomText(room)}</span>`)}
    </p>
    ${
      day.statusNote === null
        ? nothing
        : html`<p>Everybody reads: <q dir="auto">${day.statusNote}</q></p>`
    }
    ${
      day.needs.length === 0
        ? nothing
        : html`<section aria-labelledby="needs">
            <h2 id="needs">What people need</h2>
            <p class="needs">${day.needs.map((need) => needView(need, names, data.today))}</p>
          </section>`
    }
    ${peopleView(circle, data, state, deeds)}
    ${people.length > 0 && !isOff ? sheetView(circle, deeds) : nothing}
    ${cancelView(day, state, deeds)} ${deletion(day)}`;
}

/** In the order in which they need somebody. */
const groups = [
  ["pending", "Waiting for an answer"],
  ["confirmed", "Coming"],
  ["waitlisted", "On the waitlist, who came first first"],
  ["cancelled", "Not coming"],
] as const;

function peopleView(
  { day, names, people }: Circle,
  data: StaffData,
  state: State,
  deeds: Deeds,
): TemplateResult {
  if (people.length === 0) return html`<p class="empty">Nobody signed up for this date yet.</p>`;
  const asking = { askBy: day.askBy, names };
  return html`${needsKey(people) ? keyView(data, state, deeds) : nothing}
  ${groups.map(([group, name]) => {
    const own = people.filter(({ rsvp }) => rsvp.state === group);
    if (own.length === 0) return nothing;
    return html`<section aria-labelledby="group-${group}">
      <h2 id="group-${group}">${name} <span class="count">${own.length}</span></h2>
      <ul class="people">
        ${repeat(
          own,
          ({ rsvp }) => rsvp.id,
          (each) => personView(each, asking, data, state, deeds),
        )}
      </ul>
    </section>`;
  })}`;
}

/** Whether somebody is sealed whom no key of this tab opens. */
export function needsKey(people: readonly Pick<ReadRsvp, "opened">[]): boolean {
  return people.some(({ opened }) => opened.at === "closed" || opened.at === "otherKey");
}

function deletion({ deletesOn }: CircleDay): TemplateResult | typeof nothing {
  if (deletesOn === null) return nothing;
  return html`<p class="quiet">
    On ${dayText(deletesOn)} all of this is deleted by itself: who came, and every word of theirs.
  </p>`;
}
