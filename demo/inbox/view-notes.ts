/** The notes of attempts on one item, and the field for another. */
import { html, nothing } from "lit/html.js";
import type { TemplateResult } from "lit/html.js";
import { cleanText } from "../../src/contract/text.js";
import { dayText } from "./dates.js";
import { attempts, canNote } from "./notes.js";
import type { ReadNote } from "./notes.js";
import type { State } from "./model.js";
import type { Deeds } from "./view.js";
import { attemptNames } from "./words.js";

export function notesView(
  ref: string,
  notes: readonly ReadNote[],
  { busy, data }: State,
  { noted }: Deeds,
): TemplateResult {
  return html`<section aria-labelledby="notes">
    <h2 id="notes">Notes</h2>
    ${
      notes.length === 0
        ? html`<p class="empty">No one has written down an attempt yet.</p>`
        : html`<ul class="notes">
            ${notes.map(noteView)}
          </ul>`
    }
    ${canNote(data?.recipients ?? []) ? form(ref, busy, noted) : refusal}
  </section>`;
}

const refusal = html`<p class="quiet">
  Notes are kept sealed or not at all, and this server has no two keys to seal them to.
</p>`;

function noteView(each: ReadNote): TemplateResult {
  return html`<li>
    <span class="quiet">${dayText(each.on)} · ${each.by}</span>
    ${
      each.at === "opened"
        ? html`${each.note.did === null ? nothing : html`<b>${attemptNames[each.note.did]}.</b>`}
            <span class="text" dir="auto" translate="no" .textContent=${each.note.text}></span>`
        : html`<em
            >${
              each.why === "otherKey"
                ? "Your key does not fit this note."
                : "This note does not open: it was changed."
            }</em
          >`
    }
  </li>`;
}

function form(ref: string, busy: boolean, noted: Deeds["noted"]): TemplateResult {
  const sent = async (event: SubmitEvent) => {
    event.preventDefault();
    // The listener stands on the form alone.
    const fields = event.currentTarget as HTMLFormElement;
    const values = new FormData(fields);
    const did = attempts.find((each) => each === values.get("did")) ?? null;
    // What is pasted from a phone book may carry marks of direction, which no text of ours carries.
    const text = cleanText(String(values.get("text") ?? "")).trim();
    if (did === null && text === "") return fields.querySelector("textarea")?.focus();
    if (await noted({ v: 1, ref, did, text })) fields.reset();
  };
  return html`<form class="note" autocomplete="off" @submit=${sent}>
    <fieldset>
      <legend>What did you try?</legend>
      ${attempts.map(
        (each) =>
          html`<label class="pick">
            <input type="radio" name="did" value=${each} /> ${attemptNames[each]}
          </label>`,
      )}
    </fieldset>
    <label for="note-text">In your words</label>
    <textarea id="note-text" name="text" rows="3" maxlength="1000" spellcheck="false"></textarea>
    <p class="quiet">It is sealed in this browser. Only who holds a key can read it.</p>
    <button aria-disabled=${busy}>Keep this note</button>
  </form>`;
}
