/** Where the focus goes on a form's new page, so that nobody is left behind: what is in the way,
 * the answer that was changed, what failed; else the heading. */
import { failureId } from "../parts/failure.js";
import { summaryId } from "./form.js";

/** The part of a form's state that says so. */
export interface Page {
  readonly at: string;
  readonly obstacles?: readonly unknown[];
  /** The group of answers one came back from. */
  readonly changed?: string | undefined;
}

/** The id of what takes the focus. */
export function focusGoal({ at, obstacles = [], changed }: Page): string {
  if (obstacles.length > 0) return summaryId;
  // "Try again" goes away with its note, and Send shows how it goes.
  if (at === "sending") return "send";
  if (changed) return `change-${changed}`;
  return at === "failed" || at === "unready" ? failureId : "heading";
}
