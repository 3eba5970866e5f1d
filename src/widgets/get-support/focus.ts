/** Where the focus goes after each step, so that nobody is left behind: the heading, unless there
 * is more to say. */
import { failureId } from "../../ui/parts/failure.js";
import { summaryId } from "../../ui/parts/error-summary.js";
import type { State, Step } from "./model.js";

/** The id of what takes the focus; `undefined` leaves it where it is. */
export function focusAfter(state: State, { type }: Step): string | undefined {
  if (quiet.includes(type)) return undefined;
  if ("obstacles" in state && state.obstacles.length > 0) return summaryId;
  switch (state.at) {
    case "readying":
      return undefined;
    case "sending":
      // "Try again" goes away with its note, and Send shows how it goes.
      return "send";
    case "unready":
      return failureId;
    case "review":
    case "failed":
      if (state.changed) return `change-${state.changed}`;
      return state.at === "failed" ? failureId : "heading";
    default:
      return "heading";
  }
}

const quiet: readonly Step["type"][] = [
  "answered",
  "brought",
  "hidCode",
  "saidDevice",
  "tarried",
  "wiped",
];
