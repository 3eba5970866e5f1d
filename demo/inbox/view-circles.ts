/** The dates of circles: how many come, wait and ask, and what has to be arranged by when. */
import { html, nothing } from "lit/html.js";
import type { TemplateResult } from "lit/html.js";
import type { CircleDay, NeedCount, RoomCount } from "../backend/staff/circles.js";
import type { StaffData } from "../backend/staff/everything.js";
import { fateNames, needNamed, peopleText, roomNames, startText } from "./circle-words.js";
import { dayText } from "./dates.js";
import type { State } from "./model.js";

/** Dates as far ahead as this are shown at once; later ones when somebody comes, or is curious. */
const soonDays = 30;

const daysLater = (date: string, days: number) =>
  new Date(Date.parse(`${date}T00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

type Names = Readonly<Record<string, string>>;

export function circlesView({ today }: StaffData, { reading }: State): TemplateResult {
  return html`
    <h1 tabindex="-1">Circles</h1>
    ${reading.at === "loading" ? html`<p aria-busy="true">Loading.</p>` : nothing}
    ${
      reading.at === "failed"
        ? html`<p role="alert">This could not be loaded. Please try again.</p>`
        : nothing
    }
    ${reading.at === "circles" ? list(reading.days, reading.names, today) : nothing}
  `;
}

function list(days: readonly CircleDay[], names: Names, today: string): TemplateResult {
  const toTell = days.reduce((sum, day) => sum + day.toTell, 0);
  const isPast = (day: CircleDay) => day.end.slice(0, 10) < today;
  const next = days.filter((day) => !isPast(day));
  const soon = (day: CircleDay) => day.start.slice(0, 10) <= daysLater(today, soonDays);
  const coming = next.filter((day) => soon(day) || day.deletesOn !== null);
  const later = next.filter((day) => !coming.includes(day));
  const past = days.filter(isPast).toReversed();
  return html`${
      toTell > 0
        ? html`<p class="notice">
            <strong>${peopleText(toTell)} must be told of a change.</strong>
            <a href="#/to-tell">Open the list</a>
          </p>`
        : html`<p class="quiet">
            Nobody has to be told of a change. <a href="#/to-tell">The list</a>
          </p>`
    }
    <section aria-labelledby="coming">
      <h2 id="coming">Coming dates</h2>
      ${
        coming.length === 0
          ? html`<p class="empty">No date is coming. Dates appear here from your calendar.</p>`
          : rows(coming, names, today)
      }
      ${
        later.length === 0
          ? nothing
          : html`<details>
              <summary>Later dates that nobody signed up for yet (${later.length})</summary>
              ${rows(later, names, today)}
            </details>`
      }
    </section>
    ${
      past.length === 0
        ? nothing
        : html`<section aria-labelledby="past">
            <h2 id="past">The last 14 days</h2>
            ${rows(past, names, today)}
          </section>`
    }`;
}

function rows(days: readonly CircleDay[], names: Names, today: string): TemplateResult {
  return html`<ul class="items circles">
    ${days.map(
      (day) =>
        html`<li>
          <a href="#/circle/${day.id}">
            <span class="when">${startText(day.start)}</span>
            <b class="title">${day.title}</b>
            ${
              day.fate === "on"
                ? nothing
                : html`<span class="status ${day.fate}">${fateNames[day.fate]}</span>`
            }
            <span class="seats"
              >${day.rooms.map((room) => html`<span>${roomText(room)}</span>`)}</span
            >
            ${marks(day).map((mark) => html`<span class="mark">${mark}</span>`)}
            ${
              day.needs.length === 0
                ? nothing
                : html`<span class="needs"
                    >${day.needs.map((need) => needView(need, names, today))}</span
                  >`
            }
          </a>
        </li>`,
    )}
  </ul>`;
}

/** What waits for somebody, at a glance. */
function marks({ pending, toTell }: CircleDay): readonly string[] {
  return [
    ...(pending > 0 ? [`${pending} to answer`] : []),
    ...(toTell > 0 ? [`${toTell} to tell`] : []),
  ];
}

/** `In person: 5 of 12 come, 2 wait`. */
export function roomText({ coming, pending, places, room, waiting }: RoomCount): string {
  const come = places === null ? `${coming} come` : `${coming} of ${places} come`;
  const more = [
    ...(waiting > 0 ? [`${waiting} on the waitlist`] : []),
    ...(pending > 0 ? [`${pending} to answer`] : []),
  ];
  return [`${roomNames[room]}: ${come}`, ...more].join(", ");
}

/** A need with its last day; what is late says so in words, not by a colour alone. */
export function needView({ by, code, count }: NeedCount, names: Names, today: string) {
  const late = by !== null && by < today;
  const until =
    by === null ? "" : late ? ` · late: ask by ${dayText(by)}` : ` · ask by ${dayText(by)}`;
  return html`<span class=${late ? "need late" : "need"}
    >${needNamed(code, names)}${count > 1 ? ` ×${count}` : nothing}${until}</span
  >`;
}
