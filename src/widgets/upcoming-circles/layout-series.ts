/** Dates by series: where there are more than three, the next one in full and a line for each of
 * the others; a date that stands alone is a card. */
import { msg } from "@lit/localize";
import { html } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { dayLabel } from "../../locale/dates.js";
import { heading } from "../../ui/parts/heading.js";
import { card } from "./card.js";
import type { Draw, Layout } from "./layout.js";
import { dayLine } from "./line.js";
import type { Occurrence } from "./model.js";
import { seriesOf } from "./series.js";

/** `limit` counts series; a date without one counts as one. */
export const limited: Layout["limited"] = (all, limit) => {
  const series = seriesOf(all);
  return { shown: series.slice(0, limit).flat(), hidden: series.slice(limit).flat() };
};

export const draw: Layout["draw"] = (shown, look, one) =>
  repeat(
    seriesOf(shown),
    ([first]) => first?.circle.seriesId ?? first?.circle.id,
    (dates) => section(dates, look, one),
  );

function section(dates: readonly Occurrence[], look: Parameters<Layout["draw"]>[1], draw: Draw) {
  const [head, ...others] = dates;
  if (!head) return undefined;
  const { lang, now, headingLevel } = look;
  const day = ({ start }: Occurrence) => heading(headingLevel + 1, dayLabel(start, lang, now));
  const full = (each: Occurrence) =>
    html`${day(each)}
      <ul class="circles">
        ${draw(each, "card", headingLevel + 2, card)}
      </ul>`;
  if (dates.length <= 3)
    return html`<section class="day">${repeat(dates, ({ circle }) => circle.id, full)}</section>`;
  return html`<section class="day">
    ${full(head)} ${heading(headingLevel + 2, moreWords())}
    <ul class="circles">
      ${repeat(
        others,
        ({ circle }) => circle.id,
        (each) => draw(each, "dayLine", headingLevel + 3, dayLine),
      )}
    </ul>
  </section>`;
}

const moreWords = () =>
  msg("More dates of this circle", {
    id: "circles.series.more",
    desc: "Heading above the further dates of a series",
  });
