/** Where the focus goes when a date was brought into view, and what is said then. */
import { msg, str } from "@lit/localize";

/** Leads to a date that is drawn. */
export function arrive(root: ParentNode, id: string): void {
  const control = root.querySelector<HTMLElement>(`[aria-controls="details-${id}"]`);
  control?.closest("li")?.scrollIntoView({ block: "start" });
  control?.focus({ preventScroll: true });
}

/** "8 of 12 dates are shown." */
export const shownWords = (shown: number, all: number) =>
  msg(str`${shown} of ${all} dates are shown.`, {
    id: "circles.list.shown",
    desc: "Announced after more dates were shown; two numbers",
  });
