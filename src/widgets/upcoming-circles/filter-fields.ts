/** The fields of the filters: native boxes, a native list of dates, a field to search in. */
import { msg } from "@lit/localize";
import { html, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { repeat } from "lit/directives/repeat.js";
import { field } from "../../ui/parts/field.js";
import { once } from "../../ui/parts/once.js";
import type { Facet } from "./filter-terms.js";
import { datesWords, facetLabel } from "./filter-labels.js";
import type { Choice } from "./filter-options.js";

/** One filter with what can be chosen and what is. */
export interface Field {
  readonly facet: Facet;
  readonly choices: readonly Choice[];
  readonly picked: readonly string[];
}

/**
 * Boxes to tick; any of those ticked is enough. Folded, since all of them at once are many screens
 * of a phone; what is chosen is open at first, and nothing closes by itself.
 */
export function group(
  { facet, choices, picked }: Field,
  isOpen: boolean,
  pick: (value: string, on: boolean) => void,
): TemplateResult {
  const id = `filter-${facet}`;
  return html`<details class="facet" ?open=${once(isOpen || picked.length > 0)}>
    <summary class="label" id=${id}>${facetLabel(facet)}</summary>
    <div class="picks" role="group" aria-labelledby=${id}>
      ${repeat(
        choices,
        ({ value }) => value,
        (choice) => box(choice, picked.includes(choice.value), pick),
      )}
    </div>
  </details>`;
}

function box(
  { value, label, count }: Choice,
  checked: boolean,
  pick: (value: string, on: boolean) => void,
): TemplateResult {
  // The tick follows the choice, which a chip can take back; it is no text that anybody typed.
  return html`<label class="choice pick">
    <input
      type="checkbox"
      autocomplete="off"
      .checked=${checked}
      @change=${(event: Event) => pick(value, (event.target as HTMLInputElement).checked)}
    />
    <span
      ><span class="name">${label}</span>
      <span class="small muted">${datesWords(count)}</span></span
    >
  </label>`;
}

/** The dates that are listed, one of them or all: many, so they are a list that opens. */
export function dateField(
  { facet, choices, picked }: Field,
  pick: (value: string) => void,
): TemplateResult {
  const [chosen = ""] = picked;
  const any = msg("Any date", { id: "circles.filter.any-date", desc: "Choice: no filter" });
  return html`<div class="facet">
    <label class="label" for="filter-${facet}">${facetLabel(facet)}</label>
    <select
      class="input"
      id="filter-${facet}"
      autocomplete="off"
      @change=${(event: Event) => pick((event.target as HTMLSelectElement).value)}
    >
      <option value="" .selected=${chosen === ""}>${any}</option>
      ${repeat(
        choices,
        ({ value }) => value,
        ({ value, label, count }) =>
          html`<option value=${value} .selected=${chosen === value}>
            ${label} (${datesWords(count)})
          </option>`,
      )}
    </select>
  </div>`;
}

/** What is typed here stays here; another `made` is another, empty field. */
export function searchField(
  { text, made }: { readonly text: string; readonly made: number },
  typed: (text: string) => void,
): TemplateResult {
  const label = msg("Search", { id: "circles.filter.search", desc: "Label of the search field" });
  const hint = msg("A word, a place, a language, a name", {
    id: "circles.filter.search-hint",
    desc: "What one can search for in the list of circles",
  });
  const look = { id: "filter-search", type: "search", label, hint, value: text } as const;
  return html`${keyed(made, field(look, typed))}`;
}
