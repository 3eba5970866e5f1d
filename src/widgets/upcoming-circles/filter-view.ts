/** Where a visitor filters and searches: one button that opens it, and what is chosen below. */
import { msg, str } from "@lit/localize";
import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { button } from "../../ui/parts/button.js";
import { empty } from "../../ui/parts/empty.js";
import { icon } from "../../ui/parts/icon.js";
import type { Facet } from "./filter-terms.js";
import { facetLabel, matchWords } from "./filter-labels.js";
import { dateField, group, searchField, type Field } from "./filter-fields.js";
import type { Choice } from "./filter-options.js";

/** Something that was chosen, and can be taken back with one press. */
export interface Chip {
  readonly key: string;
  readonly label: string;
  readonly remove: () => void;
}

/** What the bar shows. */
export interface BarLook {
  readonly isOpen: boolean;
  readonly text: string;
  /** Another number, another empty field. */
  readonly made: number;
  readonly fields: readonly Field[];
  readonly chips: readonly Chip[];
  readonly remaining: number;
  /** How many match and who did not say; nothing while nothing is chosen. */
  readonly result: string;
  /** What the page shows, in words; `isLifted`: the visitor sees all. */
  readonly preset: { readonly names: string; readonly isLifted: boolean } | undefined;
}

/** What can be done there. */
export interface BarActions {
  readonly toggle: () => void;
  readonly close: () => void;
  readonly clear: () => void;
  readonly type: (text: string) => void;
  readonly pick: (facet: Facet, value: string, on: boolean) => void;
  readonly pickOnly: (facet: Facet, value: string) => void;
  readonly lift: () => void;
}

/** The whole of it. */
export function bar(look: BarLook, actions: BarActions): TemplateResult {
  return html`<div class="stack narrowing">
    ${presetLine(look, actions)}
    <div>
      ${button(openWords(), actions.toggle, {
        id: "filter-toggle",
        expanded: look.isOpen,
        controls: "filters",
        icon: filterIcon(),
      })}
    </div>
    <div id="filters" role="group" aria-label=${openWords()} ?hidden=${!look.isOpen}>
      ${look.isOpen ? panel(look, actions) : nothing}
    </div>
    ${chips(look.chips, actions)}
    ${look.result ? html`<p class="small">${look.result}</p>` : nothing}
  </div>`;
}

/** Nothing matches: what was chosen is named, and can be taken back. */
export function noneMatches(look: BarLook, actions: BarActions, numbers: unknown): TemplateResult {
  const chosen = look.chips.map(({ label }) => label).join(" · ");
  const { preset } = look;
  const names = [preset && !preset.isLifted ? preset.names : "", chosen].filter(Boolean);
  const all = names.join(" · ");
  return empty(
    msg(str`No dates match: ${all}.`, {
      id: "circles.filter.none",
      desc: "When no date has what was chosen; the names of what was chosen",
    }),
    {
      more: html`${
        look.chips.length > 0 ? button(clearWords(), actions.clear) : lift(look, actions)
      }${numbers}`,
    },
  );
}

function panel(look: BarLook, actions: BarActions): TemplateResult {
  const first = look.fields.find(({ facet }) => facet !== "day");
  const fields = repeat(
    look.fields,
    ({ facet }) => facet,
    (field) =>
      field.facet === "day"
        ? dateField(field, (value) => actions.pickOnly("day", value))
        : group(field, field === first, (value, on) => actions.pick(field.facet, value, on)),
  );
  return html`<div class="card stack panel">
    ${searchField(look, actions.type)} ${fields}
    <div class="row">${button(showWords(look.remaining), actions.close)}</div>
  </div>`;
}

/** Below the filters, so that nothing in them moves when something is chosen. */
function chips(all: readonly Chip[], actions: BarActions): TemplateResult | typeof nothing {
  if (all.length === 0) return nothing;
  const name = msg("You chose", {
    id: "circles.filter.chosen",
    desc: "Name of the list of filters that are chosen",
  });
  const remove = msg("Remove this filter", {
    id: "circles.filter.remove",
    desc: "After the name of a filter, on the button that takes it back",
  });
  return html`<div class="row">
    <ul class="row chips" aria-label=${name}>
      ${repeat(
        all,
        ({ key }) => key,
        (chip) =>
          html`<li>
            ${button(chip.label, chip.remove, { kind: "pill", icon: crossIcon(), about: remove })}
          </li>`,
      )}
    </ul>
    ${button(clearWords(), actions.clear, { kind: "quiet" })}
  </div>`;
}

function presetLine(look: BarLook, actions: BarActions): TemplateResult | typeof nothing {
  if (!look.preset) return nothing;
  const { names, isLifted } = look.preset;
  const words = isLifted
    ? msg("All circles are shown.", {
        id: "circles.filter.all",
        desc: "After a visitor asked for more than the page shows by itself",
      })
    : names
      ? msg(str`This page shows: ${names}.`, {
          id: "circles.filter.preset",
          desc: "What the page's owner chose to show, such as a language",
        })
      : msg("This page shows some of the circles.", {
          id: "circles.filter.preset-unnamed",
          desc: "The page's owner chose which; there is no name for it",
        });
  return html`<div class="row preset">
    <p>${words}</p>
    ${lift(look, actions)}
  </div>`;
}

function lift({ preset }: BarLook, actions: BarActions): TemplateResult | typeof nothing {
  if (!preset) return nothing;
  const words = preset.isLifted
    ? msg("Show fewer circles again", {
        id: "circles.filter.unlift",
        desc: "Button: back to what the page shows by itself",
      })
    : msg("Show all circles", {
        id: "circles.filter.lift",
        desc: "Button: also those that the page does not show by itself",
      });
  return button(words, actions.lift, { kind: "pill" });
}

/** The name of a field, for a chip: "Access: Step-free" is what is heard and read. */
export const chipLabel = (facet: Facet, { label }: Pick<Choice, "label">) =>
  facet === "age" ? `${facetLabel(facet)}: ${label}` : label;

/** What was searched for, as a chip. */
export const searchLabel = (text: string) =>
  msg(str`Search: ${text}`, {
    id: "circles.filter.searched",
    desc: "What was searched for, among the filters that are chosen",
  });

const openWords = () =>
  msg("Filter and search", {
    id: "circles.filter.open",
    desc: "Button that opens the filters of the list, and their name",
  });

const clearWords = () =>
  msg("Clear all", { id: "circles.filter.clear", desc: "Button: nothing is filtered any more" });

function showWords(count: number): string {
  const dates = matchWords(count);
  return msg(str`${dates} Close the filters`, {
    id: "circles.filter.close",
    desc: "Button at the end of the filters; before it, how many dates match",
  });
}

const filterIcon = () => icon("M4 6h16M7 12h10M10 18h4");
const crossIcon = () => icon("M7 7l10 10M17 7L7 17");
