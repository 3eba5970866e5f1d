/** Where the focus goes after each step, so that nobody is left behind: the heading, unless there
 * is more to say. */
import { summaryId } from "../../ui/controllers/form.js";
import { failureId } from "../../ui/parts/failure.js";
import type { State, Step } from "./model.js";

/** The id of what takes the focus; `undefined` leaves it where it is. */
export function focusAfter(state: State, { type }: Step): string | undefined {
  if (quiet.includes(type)) return undefined;
  if ("obstacles" in state && state.obstacles.length > 0) return summaryId;
  switch (state.at) {
    case "sending":
      return type === "sent" ? "send" : undefined;
    case "readying":
    case "support":
      return undefined;
    case "unready":
    case "failed":
      return failureId;
    case "review":
      return state.changed ? "change-message" : "heading";
    default:
      return "heading";
  }
}

const quiet: readonly Step["type"][] = ["answered", "tarried", "hidCode", "forgot"];
