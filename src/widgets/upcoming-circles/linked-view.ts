/** A date that somebody has a link to and that is not in the list: as it stands now, or why not. */
import { msg } from "@lit/localize";
import { html, nothing, type TemplateResult } from "lit";
import type { Circle } from "../../contract/circle.js";
import { readInstant } from "../../contract/zone.js";
import { dayLabel } from "../../locale/moments.js";
import { failure } from "../../ui/parts/failure.js";
import { heading } from "../../ui/parts/heading.js";
import { notice } from "../../ui/parts/notice.js";
import { phones } from "../../ui/parts/phone.js";
import { body, title, type CardActions, type CardLook } from "./card.js";
import type { Found } from "./linked.js";
import * as standing from "./standing.js";

/** Above the list; its id takes the focus. */
export function linked(
  found: Found,
  look: CardLook,
  actions: CardActions,
  again: () => void,
): TemplateResult {
  return html`<div id="linked" tabindex="-1" class="stack">
    ${words(found, look, actions, again)}
  </div>`;
}

function words(found: Found, look: CardLook, actions: CardActions, again: () => void) {
  const numbers = phones(look.config?.organization, look);
  switch (found.at) {
    case "asking":
      return html`<p class="muted">
        ${msg("We are looking for this date.", {
          id: "circles.linked.asking",
          desc: "While a date that a link leads to is looked for",
        })}
      </p>`;
    case "failed":
      return found.code === "gone" || found.code === "notFound"
        ? notice(html`${goneWords()} ${numbers}`)
        : failure(found.code, { again, phones: numbers });
    case "circle":
      return date(found.circle, look, actions);
  }
}

function date(circle: Circle, look: CardLook, actions: CardActions) {
  const [start, end] = [readInstant(circle.start), readInstant(circle.end)];
  if (!start || !end) return nothing;
  const occurrence = { circle, start, end };
  const own = { ...look, standing, opened: true };
  return html`${heading(look.headingLevel - 1, dayLabel(start, look.lang, look.now))}
    <div class="card stack circle" part="card">
      <p class="row badges">${standing.badge(occurrence, look.now)}</p>
      ${heading(look.headingLevel, title(circle, own))}
      ${end.epochMs <= look.now ? html`<p>${overWords()}</p>` : nothing}
      ${standing.note(occurrence, own, actions)} ${body(occurrence, own, actions, nothing)}
    </div>`;
}

const overWords = () =>
  msg("This date is over. The next dates are below.", {
    id: "circles.linked.over",
    desc: "Below the title of a date that a link leads to",
  });

const goneWords = () =>
  msg("This date is not in our list any more. The next dates are below. You can call us too.", {
    id: "circles.linked.gone",
    desc: "When there is no date that a link leads to",
  });
