/** The list by day, a card for each date: what everybody sees unless the page wants another. */
import { html } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { dayLabel } from "../../locale/moments.js";
import { heading } from "../../ui/parts/heading.js";
import { card } from "./card.js";
import type { Draw, Drawing, Layout } from "./layout.js";
import { daysOf, type Occurrence } from "./model.js";

/** `limit` counts dates. */
export const limited: Layout["limited"] = (all, limit) => ({
  shown: all.slice(0, limit),
  hidden: all.slice(limit),
});

export const draw: Layout["draw"] = (shown, look, one) => byDay(shown, look, one, card);

/** A heading for each date of the venue, and below it what happens then. */
export function byDay(
  shown: readonly Occurrence[],
  { lang, now, headingLevel }: { lang: string; now: number; headingLevel: number },
  draw: Draw,
  make: Drawing,
): unknown {
  return repeat(
    daysOf(shown),
    ({ date }) => date,
    ({ first, occurrences }) =>
      html`<section class="stack">
        ${heading(headingLevel + 1, dayLabel(first, lang, now))}
        <ul class="stack">
          ${repeat(
            occurrences,
            ({ circle }) => circle.id,
            (occurrence) => draw(occurrence, make.name, headingLevel + 2, make),
          )}
        </ul>
      </section>`,
  );
}
