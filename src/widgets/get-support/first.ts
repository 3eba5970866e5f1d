/** The rooms before the first question: the part of the model that the first picture needs. */
import { noAnswers, saysSomething } from "./answers.js";
import type { First, State, Step } from "./model.js";

/** The first room. */
export const start: State = { at: "welcome", answers: noAnswers() };

/** The state after a step before the questions; any other step changes nothing. */
export function firstNext(state: State, step: Step): State {
  switch (step.type) {
    case "brought":
      return state.at === "welcome"
        ? { at: "welcome", answers: { ...state.answers, message: step.message } }
        : state;
    case "saidDevice":
      return state.at === "welcome"
        ? { at: "welcome", answers: { ...state.answers, ownDevice: step.own } }
        : state;
    case "started":
      return state.at === "welcome" || state.at === "unready"
        ? { at: "readying", answers: { ...state.answers, path: step.path } }
        : state;
    case "failed":
      return state.at === "readying"
        ? { at: "unready", answers: state.answers, code: step.code }
        : state;
    case "wiped":
      return start;
    default:
      return state;
  }
}

/** Whether no question has been asked yet, or the person went back to before them. */
export function isFirst(state: State): state is First {
  return state.at === "welcome" || state.at === "readying" || state.at === "unready";
}

/** Whether there is anything that somebody else should not find. */
export function isFilled(state: State): boolean {
  return isFirst(state) ? saysSomething(state.answers) : true;
}

/** Whether the person said that nobody else uses the device. */
export function isOwnDevice(state: State): boolean {
  return (state.at === "done" ? state.ownDevice : state.answers.ownDevice) === true;
}
