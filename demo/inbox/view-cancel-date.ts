/** Calling a date off, said in words before it is done; and taking that back. */
import { html, nothing } from "lit/html.js";
import type { TemplateResult } from "lit/html.js";
import { cleanText } from "../../src/contract/text.js";
import type { CircleDay } from "../backend/staff/circles.js";
import { peopleText } from "./circle-words.js";
import { sentForm } from "./fields.js";
import type { State } from "./model.js";
import type { Deeds } from "./view.js";

export function cancelView(
  day: CircleDay,
  state: State,
  deeds: Deeds,
): TemplateResult | typeof nothing {
  if (day.cancelledHere) return cancelled(day, state, deeds);
  return day.fate === "cancelled" ? nothing : ask(day, state, deeds);
}

function ask(day: CircleDay, { busy }: State, { cancelledDate }: Deeds): TemplateResult {
  const sent = sentForm((fields) => {
    const note = cleanText(fields.get("note") ?? "").trim();
    cancelledDate(day.id, note === "" ? null : note);
  });
  const count = day.rooms.reduce((sum, { coming, waiting }) => sum + coming + waiting, day.pending);
  return html`<section aria-labelledby="cancel">
    <h2 id="cancel">Cancel this date</h2>
    <details class="delete">
      <summary>Cancel this date now</summary>
      <p>
        Every page shows it as cancelled at once, and nobody can sign up any more.
        ${
          count === 0
            ? "Nobody has signed up, so nobody has to be told."
            : html`<strong>${peopleText(count)} must be told.</strong> The list of whom to tell, and
                how, is ready when you have done it.`
        }
        Please change your calendar too.
      </p>
      <form class="fields" autocomplete="off" @submit=${sent}>
        <label for="note">Why, if you want to say it</label>
        <textarea
          id="note"
          name="note"
          rows="2"
          maxlength="280"
          aria-describedby="note-warning"
        ></textarea>
        <p id="note-warning" class="quiet">
          <strong>Everybody reads this</strong>, on every website that shows the circle. No names,
          and nothing about a person.
        </p>
        <button class="grave" aria-disabled=${busy}>Cancel the date for everybody</button>
      </form>
    </details>
  </section>`;
}

function cancelled(day: CircleDay, { busy }: State, { restoredDate }: Deeds): TemplateResult {
  return html`<section aria-labelledby="cancel">
    <h2 id="cancel">This date is cancelled</h2>
    <p>
      It was cancelled here, for everybody.
      ${
        day.inCalendar
          ? html`<strong>Your calendar still has it.</strong> Please cancel it there too.`
          : "Your calendar does not have it any more, so it stays cancelled."
      }
    </p>
    ${
      day.inCalendar
        ? html`<button class="plain" aria-disabled=${busy} @click=${() => restoredDate(day.id)}>
            Take that back: it takes place
          </button>`
        : nothing
    }
  </section>`;
}
