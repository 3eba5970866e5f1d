/** When the focus moves in the form, and when it stays with who types, chooses or waits. */
import { focusGoal } from "../../ui/controllers/focus-goal.js";
import type { State, Step } from "./model.js";

/** The id of what takes the focus; `undefined` leaves it where it is. */
export function focusAfter(state: State, { type }: Step): string | undefined {
  if (quiet.includes(type) || state.at === "readying") return undefined;
  return focusGoal(state);
}

const quiet: readonly Step["type"][] = [
  "answered",
  "brought",
  "hidCode",
  "saidDevice",
  "tarried",
  "wiped",
];
