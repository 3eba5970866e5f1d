/** The options of a filter as they are shown: named, in an order that never changes by itself. */
import { circleKinds, circleModes } from "../../contract/circle.js";
import { ages, soon, type Facet } from "./filter-terms.js";
import type { Division } from "./filters.js";
import { optionLabel, type LabelLook } from "./filter-labels.js";

/** One option. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** What can be chosen, in the order of the calendar, the vocabulary or the alphabet. */
export function choicesOf({ facet, shares }: Division, look: LabelLook): readonly Choice[] {
  const order = orderOf(facet, look);
  const place = (value: string) => {
    const index = order.indexOf(value);
    return index < 0 ? order.length : index;
  };
  return shares
    .flatMap(({ value, count }) => {
      const label = optionLabel(facet, value, look);
      return label ? [{ value, label, count }] : [];
    })
    .toSorted((a, b) => place(a.value) - place(b.value) || (sortKey(a) < sortKey(b) ? -1 : 1));
}

/** Dates sort by themselves; all others by what they are called. */
const sortKey = ({ value, label }: Choice) => (/^\d{4}-/.test(value) ? value : label);

function orderOf(facet: Facet, { config }: LabelLook): readonly string[] {
  switch (facet) {
    case "day":
      return [soon];
    case "weekday":
      return ["0", "1", "2", "3", "4", "5", "6"];
    case "part":
      return ["morning", "afternoon", "evening"];
    case "mode":
      return circleModes;
    case "age":
      return ages.map(([band]) => band);
    case "kind":
      return circleKinds;
    case "program":
      return (config?.programs ?? []).map(({ code }) => code);
    case "language":
      return [];
    case "audience":
    case "topic":
    case "support":
    case "access":
      return Object.keys(config?.vocabulary[facet] ?? {});
  }
}
