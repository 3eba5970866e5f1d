/** Where an item stands, and the ways on from there: another lane, closed, open again, deleted. */
import { html, nothing } from "lit/html.js";
import type { TemplateResult } from "lit/html.js";
import { outcomes } from "../backend/staff/records.js";
import type { ItemSummary, Lane } from "../backend/staff/records.js";
import { dayText } from "./dates.js";
import type { State } from "./model.js";
import type { Deeds } from "./view.js";
import { laneNames, outcomeNames } from "./words.js";

/** `refs` are all versions: they move together. */
export function standingView(
  item: ItemSummary,
  refs: readonly string[],
  state: State,
  deeds: Deeds,
): TemplateResult {
  return html`<section aria-labelledby="standing">
    <h2 id="standing">Where it stands</h2>
    <p>
      In <strong>${laneNames[item.lane]}</strong>${
        item.outcome ? html`: ${outcomeNames[item.outcome]}` : nothing
      }.
      ${
        item.openedOn === null
          ? "Nobody has opened it yet."
          : html`Last opened on ${dayText(item.openedOn)} by
            ${item.openedBy}${
              item.openedKid === null
                ? nothing
                : html`, with the key <code>${item.openedKid}</code>`
            }.`
      }
    </p>
    ${
      item.lane === "closed"
        ? closedView(item, refs, state, deeds)
        : openView(item, refs, state, deeds)
    }
  </section>`;
}

function openView(
  item: ItemSummary,
  refs: readonly string[],
  { busy, data }: State,
  { moved }: Deeds,
): TemplateResult {
  const sent = (event: SubmitEvent) => {
    event.preventDefault();
    // The listener stands on the form alone.
    const fields = event.currentTarget as HTMLFormElement;
    const outcome = outcomes.find((each) => each === new FormData(fields).get("outcome"));
    const closes = event.submitter?.getAttribute("value") === "close";
    if (outcome) moved(refs, closes ? "closed" : "open", outcome);
    else fields.querySelector<HTMLInputElement>("input")?.focus();
  };
  const others = (["new", "open", "unchecked", "quarantine"] as const).filter(
    (lane) => lane !== item.lane,
  );
  return html`<form class="standing" @submit=${sent}>
      <fieldset>
        <legend>How did it go?</legend>
        ${outcomes.map(
          (each) =>
            html`<label class="pick">
              <input
                type="radio"
                name="outcome"
                value=${each}
                required
                ?checked=${item.outcome === each}
              />
              ${outcomeNames[each]}
            </label>`,
        )}
      </fieldset>
      <div class="ways">
        <button name="then" value="close" aria-disabled=${busy}>Close it</button>
        <button class="plain" name="then" value="keep" aria-disabled=${busy}>
          Save, and keep it open
        </button>
      </div>
      <p class="quiet">
        What is closed is deleted ${days(data?.keepClosedDays)} later, with its notes.
      </p>
    </form>
    <div class="ways">
      ${others.map(
        (lane: Lane) =>
          html`<button
            class="plain"
            aria-disabled=${busy}
            @click=${() => moved(refs, lane, lane === "open" ? item.outcome : null)}
          >
            Move to ${laneNames[lane]}
          </button>`,
      )}
    </div>`;
}

function closedView(
  item: ItemSummary,
  refs: readonly string[],
  { busy }: State,
  { deleted, moved }: Deeds,
): TemplateResult {
  return html`<p>
      ${
        item.goesOn === null
          ? "Nobody has opened it, so it is not deleted by itself."
          : html`It is deleted on <strong>${dayText(item.goesOn)}</strong>, with its notes.`
      }
    </p>
    <div class="ways">
      <button class="plain" aria-disabled=${busy} @click=${() => moved(refs, "open", item.outcome)}>
        Open it again
      </button>
    </div>
    <details class="delete">
      <summary>Delete it now</summary>
      <p>
        The words and the notes go, and nobody can bring them back. What stays: the reference, the
        month, the kind, how it ended, and that you deleted it.
      </p>
      <button class="grave" aria-disabled=${busy} @click=${() => deleted(refs)}>
        Delete for good
      </button>
    </details>`;
}

function days(count: number | undefined): string {
  return count === 1 ? "one day" : `${count ?? 90} days`;
}
