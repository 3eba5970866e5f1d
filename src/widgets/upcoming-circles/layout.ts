/** What every layout of the list says of itself; how one date is drawn is handed in. */
import type { TemplateResult } from "lit";
import type { CardActions, CardLook } from "./card.js";
import type { Occurrence } from "./model.js";

/** One date as a card or as a line. */
export type Drawing = (
  occurrence: Occurrence,
  look: CardLook,
  actions: CardActions,
) => TemplateResult;

/** Draws a date once, and again when it changed; `name` tells two drawings of one date apart. */
export type Draw = (
  occurrence: Occurrence,
  name: string,
  headingLevel: number,
  make: Drawing,
) => TemplateResult;

export interface Layout {
  /** Which dates are in view at first, and which are left for "Show more". */
  readonly limited: (
    all: readonly Occurrence[],
    limit: number,
  ) => { readonly shown: readonly Occurrence[]; readonly hidden: readonly Occurrence[] };
  readonly draw: (
    shown: readonly Occurrence[],
    look: { readonly lang: string; readonly now: number; readonly headingLevel: number },
    draw: Draw,
  ) => unknown;
}
