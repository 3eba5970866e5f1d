/** One date in one line: when, how, what, and its state; everything else opens in its place. */
import { html, nothing, type TemplateResult } from "lit";
import { formatDay } from "../../locale/dates.js";
import { formatRange } from "../../locale/moments.js";
import { capital } from "../../locale/pattern.js";
import { heading } from "../../ui/parts/heading.js";
import { body, bodyId, title, toggle, type CardActions, type CardLook } from "./card.js";
import { zoneWords } from "./facts.js";
import { modesLabel } from "./labels.js";
import { modesNow, type Occurrence } from "./model.js";

/** Below the heading of its day: the time, then the title. */
export function line(occurrence: Occurrence, look: CardLook, actions: CardActions): TemplateResult {
  const { start, end } = occurrence;
  return drawn(occurrence, formatRange(start, end, look.lang), look, actions);
}

/** Below the name of its series: the day, then the time. */
export function dayLine(
  occurrence: Occurrence,
  look: CardLook,
  actions: CardActions,
): TemplateResult {
  const { start, end } = occurrence;
  const { lang } = look;
  const when = `${formatDay(start, lang)} · ${formatRange(start, end, lang)}`;
  return drawn(occurrence, when, look, actions);
}

function drawn(occurrence: Occurrence, when: string, look: CardLook, actions: CardActions) {
  const { circle } = occurrence;
  const { standing, opened } = look;
  const more = opened
    ? html`${standing?.note(occurrence, look, actions)} ${body(occurrence, look, actions, nothing)}`
    : nothing;
  return html`<li class="line">
    <div class="row">
      <time class="when" datetime=${circle.start}
        >${capital(standing?.whenWords(occurrence, when) ?? when)}</time
      >
      <span class="when muted"
        >${zoneWords(occurrence, look)} · ${modesLabel(modesNow(circle), look.lang)}</span
      >
      ${heading(look.headingLevel, title(circle, look))} ${standing?.badge(occurrence, look.now)}
      ${toggle(circle, look, actions)}
    </div>
    <div class="stack" id=${bodyId(circle)} ?hidden=${!opened}>${more}</div>
  </li>`;
}
