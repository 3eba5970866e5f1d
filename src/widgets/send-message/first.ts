/** The rooms before the first question, and the other form's: the part of the model that the first
 * picture needs. */
import type { Answers, First, State, Step } from "./model.js";

/** The first room. */
export const start = { at: "welcome" } as const satisfies State;

/** The state after a step in these rooms; any other step changes nothing. */
export function firstNext(state: State, step: Step): State {
  switch (step.type) {
    case "started":
      return state.at === "welcome" || state.at === "unready" ? { at: "readying" } : state;
    case "failed":
      return state.at === "readying" ? { at: "unready", code: step.code } : state;
    case "wantedSupport":
      return state.at === "welcome" ? { at: "support" } : state;
    case "wentBack":
      return state.at === "support" ? beforeSupport(state) : state;
    case "lostDoor":
      return state.at === "support" ? { ...beforeSupport(state), doorLost: true } : state;
    case "forgot":
      return state.at === "support" ? { at: "support" } : state;
    case "wiped":
      return isFirst(state) ? state : start;
    default:
      return state;
  }
}

/** Whether no question has been asked yet. */
export function isFirst(state: State): state is First {
  return state.at === "welcome" || state.at === "readying" || state.at === "unready";
}

/** The page of the message. */
export function writing(answers: Answers): Extract<State, { at: "writing" }> {
  return { at: "writing", answers, obstacles: [] };
}

function beforeSupport({ answers }: Extract<State, { at: "support" }>) {
  return answers ? writing(answers) : start;
}
