/** Where the focus goes after each step of taking part, so that nobody is left behind. */
import { summaryId } from "../../ui/parts/error-summary.js";
import { failureId } from "../../ui/parts/failure.js";
import type { State, Step } from "./rsvp-model.js";

/** The id of what takes the focus; `undefined` leaves it where it is. */
export function focusAfter(state: State, { type }: Step): string | undefined {
  if (quiet.includes(type)) return undefined;
  if ("obstacles" in state && state.obstacles.length > 0) return summaryId;
  switch (state.at) {
    case "away":
    case "readying":
    case "support":
    case "looking":
    case "cancelling":
      return undefined;
    case "sending":
      return "send";
    case "unready":
      return failureId;
    case "review":
    case "failed":
      if (state.changed) return `change-${state.changed}`;
      return state.at === "failed" ? failureId : "heading";
    case "code":
      if (state.obstacle) return "code";
      return state.failure ? failureId : "heading";
    case "found":
      return state.failure ? failureId : "heading";
    default:
      return "heading";
  }
}

const quiet: readonly Step["type"][] = ["answered", "typedCode", "tarried", "wiped", "left"];
