/** Where the focus goes when a date was brought into view, and what is said then. */
import { msg, str } from "@lit/localize";
import { hasList, occurrencesOf, type State } from "./model.js";

/** Leads to a date that is drawn. */
export function arrive(root: ParentNode, id: string): void {
  const control = root.querySelector<HTMLElement>(`[aria-controls="details-${id}"]`);
  const fold = control?.closest("details");
  if (fold) fold.open = true;
  control?.closest("li")?.scrollIntoView({ block: "start" });
  control?.focus({ preventScroll: true });
}

/** "8 of 12 dates are shown." */
export const shownWords = (shown: number, all: number) =>
  msg(str`${shown} of ${all} dates are shown.`, {
    id: "circles.list.shown",
    desc: "Announced after more dates were shown; two numbers",
  });

/** The words that a screen reader hears once the list is there. */
export function loadedWords(state: State, now: number): string {
  const count = hasList(state) ? occurrencesOf(state.listing, now).length : 0;
  return count === 1
    ? msg("1 date is listed.", {
        id: "circles.list.count.one",
        desc: "Announced when the list is there",
      })
    : msg(str`${count} dates are listed.`, {
        id: "circles.list.count.other",
        desc: "Announced when the list is there",
      });
}
