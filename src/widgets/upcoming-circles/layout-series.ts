/** Dates by series: where there are more than three, the next one in full and a line for each of
 * the others; a date that stands alone is a card. */
import { msg, str } from "@lit/localize";
import { html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { dayLabel } from "../../locale/moments.js";
import { heading } from "../../ui/parts/heading.js";
import { card } from "./card.js";
import type { Draw, Layout } from "./layout.js";
import { dayLine } from "./line.js";
import type { Occurrence } from "./model.js";
import { seriesOf } from "./series.js";

/** So many further dates of a series are in view; a year of them would be a long way down. */
const inView = 4;

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
      <ul class="stack">
        ${draw(each, "card", headingLevel + 2, card)}
      </ul>`;
  if (dates.length <= 3)
    return html`<section class="stack">${repeat(dates, ({ circle }) => circle.id, full)}</section>`;
  const lines = (some: readonly Occurrence[]) =>
    html`<ul class="stack">
      ${repeat(
        some,
        ({ circle }) => circle.id,
        (each) => draw(each, "dayLine", headingLevel + 3, dayLine),
      )}
    </ul>`;
  // A fold for a single line would take its place.
  const seen = others.length > inView + 1 ? inView : others.length;
  const folded = others.slice(seen);
  return html`<section class="stack">
    ${full(head)} ${heading(headingLevel + 2, moreWords())} ${lines(others.slice(0, seen))}
    ${
      folded.length > 0
        ? html`<details class="further">
            <summary>${foldedWords(folded.length)}</summary>
            ${lines(folded)}
          </details>`
        : nothing
    }
  </section>`;
}

const moreWords = () =>
  msg("More dates of this circle", {
    id: "circles.series.more",
    desc: "Heading above the further dates of a series",
  });

const foldedWords = (count: number) =>
  msg(str`Show ${count} more dates of this circle`, {
    id: "circles.series.folded",
    desc: "Opens the further dates of a series; 2 or more",
  });
