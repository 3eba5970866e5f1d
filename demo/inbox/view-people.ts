/** Who is signed in, and a way in for a colleague. */
import { html, nothing } from "lit/html.js";
import type { TemplateResult } from "lit/html.js";
import type { StaffData } from "../backend/staff/everything.js";
import type { Presence } from "../backend/staff/people.js";
import type { State } from "./model.js";
import { table } from "./view-table.js";
import type { Deeds } from "./view.js";

export function peopleView(data: StaffData, state: State, deeds: Deeds): TemplateResult {
  const { reading } = state;
  return html`
    <h1 tabindex="-1">People</h1>
    <p>You are signed in as <strong>${data.person}</strong>.</p>
    ${reading.at === "people" ? present(reading.people, state, deeds) : nothing}
    ${reading.at === "loading" ? html`<p aria-busy="true">Loading.</p>` : nothing}
    ${reading.at === "failed" ? html`<p role="alert">This could not be loaded.</p>` : nothing}
    ${invite(state, deeds)}
  `;
}

function present(people: readonly Presence[], { busy }: State, { ended }: Deeds): TemplateResult {
  return table(
    "Who is signed in, and links that were not used yet",
    ["Name", "Sees", "What", "Until", "End it"],
    people.map(({ duty, id, kind, own, person, until }) => [
      html`<b>${person}</b>`,
      duty === "staff" ? "Everything" : "Circles",
      kind === "link" ? "A link, not used yet" : own ? "This browser" : "A browser",
      html`<time datetime=${until}>${time(until)}</time>`,
      html`<button
        class="plain"
        aria-disabled=${busy}
        aria-label="${kind === "link" ? "Take back the link" : "End the session"} of ${person}"
        @click=${() => ended(id)}
      >
        ${kind === "link" ? "Take it back" : "End"}
      </button>`,
    ]),
    people.map(({ id }) => id),
  );
}

function invite({ busy, link }: State, { copied, invited }: Deeds): TemplateResult {
  const sent = (event: SubmitEvent) => {
    event.preventDefault();
    // The listener stands on the form alone.
    const fields = event.currentTarget as HTMLFormElement;
    const values = new FormData(fields);
    const duty = values.get("duty") === "facilitator" ? "facilitator" : "staff";
    invited(String(values.get("person") ?? "").trim(), duty);
    fields.reset();
  };
  return html`<section aria-labelledby="invite">
    <h2 id="invite">A link for a colleague</h2>
    <p>
      It signs in one person, once, within a day. Give it by a way that only this person reads: who
      has it is that person here.
    </p>
    <form class="invite" autocomplete="off" @submit=${sent}>
      <label for="person">Their name</label>
      <input id="person" name="person" maxlength="60" required />
      <fieldset>
        <legend>What they see</legend>
        <label class="pick">
          <input type="radio" name="duty" value="staff" checked /> Everything
        </label>
        <label class="pick">
          <input type="radio" name="duty" value="facilitator" /> Circles and who comes: they hold a
          circle
        </label>
      </fieldset>
      <button aria-disabled=${busy}>Make a link</button>
    </form>
    ${
      link
        ? html`<p class="made">
            For <strong>${link.person}</strong>, shown this once: <code>${link.url}</code>
            <button class="plain" @click=${() => copied(link.url)}>Copy the link</button>
          </p>`
        : nothing
    }
  </section>`;
}

const format = new Intl.DateTimeFormat("en-US", {
  weekday: "short",
  hour: "numeric",
  minute: "2-digit",
});

const time = (instant: string) => format.format(new Date(instant));
