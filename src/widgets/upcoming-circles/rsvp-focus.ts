/** When the focus moves while somebody takes part, and when it stays where it is. */
import { focusGoal } from "../../ui/controllers/focus-goal.js";
import { failureId } from "../../ui/parts/failure.js";
import type { State, Step } from "./rsvp-model.js";

/** The id of what takes the focus; `undefined` leaves it where it is. */
export function focusAfter(state: State, { type }: Step): string | undefined {
  if (quiet.includes(type)) return undefined;
  switch (state.at) {
    case "away":
    case "readying":
    case "support":
    case "looking":
    case "cancelling":
      return undefined;
    case "code":
      if (state.obstacle) return "code";
      return state.failure ? failureId : "heading";
    case "found":
      return state.failure ? failureId : "heading";
    default:
      return focusGoal(state);
  }
}

const quiet: readonly Step["type"][] = ["answered", "typedCode", "tarried", "wiped", "left"];
