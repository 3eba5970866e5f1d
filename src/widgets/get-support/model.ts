/** Where a person who asks for support can stand. Pure: no DOM, no network; answers are codes and typed words. */
import type { FailureCode } from "../../client/failure.js";
import type { IntakeReceipt } from "../../contract/intake.js";
import type { Obstacle } from "../../ui/questions/question.js";
import { noAnswers, type Answers, type Path } from "./answers.js";
import { screenAfter, screenBefore, screensOf, type Screen } from "./steps.js";

/** The rooms. */
export type State =
  /** The truth before any typing. */
  | { readonly at: "welcome"; readonly answers: Answers }
  /** The path was chosen; what Send will need is loaded before the first question. */
  | { readonly at: "readying"; readonly answers: Answers }
  /** What Send would need cannot be had. */
  | { readonly at: "unready"; readonly answers: Answers; readonly code: FailureCode }
  | {
      readonly at: "asking";
      readonly screen: Screen;
      readonly answers: Answers;
      readonly obstacles: readonly Obstacle[];
      /** Came from the review, and goes back there. */
      readonly changing: boolean;
    }
  | {
      readonly at: "review";
      readonly answers: Answers;
      readonly obstacles: readonly Obstacle[];
      /** The screen that was just changed, whose row takes the focus. */
      readonly changed?: Screen | undefined;
    }
  | {
      readonly at: "sending";
      readonly answers: Answers;
      /** It takes long, and is said to. */
      readonly slow: boolean;
    }
  | {
      readonly at: "failed";
      readonly answers: Answers;
      readonly code: FailureCode;
      /** The outcome is unknown. */
      readonly maybeArrived: boolean;
      readonly obstacles: readonly Obstacle[];
    }
  /** Stored, because the server said so; no answer is kept. */
  | {
      readonly at: "done";
      readonly receipt: IntakeReceipt;
      readonly ownDevice: boolean;
      readonly willCall: boolean;
      /** On a shared device the code does not stay on the screen. */
      readonly codeHidden: boolean;
    };

/** What can happen. */
export type Step =
  /** Words came along from another form of ours. */
  | { readonly type: "brought"; readonly message: string }
  | { readonly type: "saidDevice"; readonly own: boolean }
  | { readonly type: "started"; readonly path: Path }
  | { readonly type: "readied" }
  | { readonly type: "answered"; readonly answers: Partial<Answers> }
  | { readonly type: "continued"; readonly obstacles: readonly Obstacle[] }
  | { readonly type: "wentBack" }
  | { readonly type: "wentTo"; readonly screen: Screen }
  | { readonly type: "sent"; readonly obstacles: readonly Obstacle[] }
  | { readonly type: "tarried" }
  | { readonly type: "stored"; readonly receipt: IntakeReceipt }
  | { readonly type: "failed"; readonly code: FailureCode; readonly maybeArrived: boolean }
  | { readonly type: "hidCode" }
  | { readonly type: "wiped" };

/** The first room. */
export const start: State = { at: "welcome", answers: noAnswers() };

/** The state after `step`; a step that does not belong there changes nothing. */
export function next(state: State, step: Step): State {
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
        ? { at: "readying", answers: { ...state.answers, ...begin(step.path) } }
        : state;
    case "readied":
      return state.at === "readying" ? first(state.answers) : state;
    case "answered":
      return answered(state, step.answers);
    case "continued":
      return state.at === "asking" ? goOn(state, step.obstacles) : state;
    case "wentBack":
      return goBack(state);
    case "wentTo":
      return state.at === "review" || state.at === "failed"
        ? asking(state.answers, step.screen, true)
        : state;
    case "sent":
      return send(state, step.obstacles);
    case "tarried":
      return state.at === "sending" ? { ...state, slow: true } : state;
    case "hidCode":
      return state.at === "done" ? { ...state, codeHidden: true } : state;
    case "stored":
      return state.at === "sending" ? done(state.answers, step.receipt) : state;
    case "failed":
      return failed(state, step.code, step.maybeArrived);
    case "wiped":
      return start;
  }
}

/** Whether there is anything that an idle cover would have to hide. */
export function isFilled(state: State): boolean {
  return state.at !== "welcome" && state.at !== "readying";
}

function begin(path: Path): Partial<Answers> {
  return path === "short" ? { path, for: "self", who: "me", needs: ["notSure"] } : { path };
}

function first(answers: Answers): State {
  const [screen = "who"] = screensOf(answers);
  return asking(answers, screen, false);
}

function asking(answers: Answers, screen: Screen, changing: boolean): State {
  return { at: "asking", screen, answers, obstacles: [], changing };
}

function answered(state: State, patch: Partial<Answers>): State {
  switch (state.at) {
    case "asking":
    case "review":
    case "failed": {
      const fields = Object.keys(patch);
      const obstacles = state.obstacles.filter(({ field }) => !fields.includes(field));
      return { ...state, answers: { ...state.answers, ...patch }, obstacles };
    }
    default:
      return state;
  }
}

function goOn(state: Extract<State, { at: "asking" }>, obstacles: readonly Obstacle[]): State {
  const { answers, screen, changing } = state;
  if (obstacles.length > 0) return { ...state, obstacles };
  const following = screenAfter(answers, screen);
  // A changed answer may ask for more: who it is for decides what comes after it.
  if (changing && screen !== "who")
    return { at: "review", answers, obstacles: [], changed: screen };
  return following === undefined
    ? { at: "review", answers, obstacles: [] }
    : asking(answers, following, false);
}

function goBack(state: State): State {
  if (state.at === "asking") {
    const { answers, screen, changing } = state;
    if (changing) return { at: "review", answers, obstacles: [], changed: screen };
    const before = screenBefore(answers, screen);
    return before === undefined ? { at: "welcome", answers } : asking(answers, before, false);
  }
  if (state.at !== "review" && state.at !== "failed") return state;
  const before = screenBefore(state.answers, undefined);
  return before === undefined ? state : asking(state.answers, before, false);
}

function send(state: State, obstacles: readonly Obstacle[]): State {
  if (state.at !== "review" && state.at !== "failed") return state;
  return obstacles.length > 0
    ? { ...state, obstacles }
    : { at: "sending", answers: state.answers, slow: false };
}

function done({ ownDevice, who }: Answers, receipt: IntakeReceipt): State {
  const willCall = who === "iWillContactYou";
  return { at: "done", receipt, ownDevice: ownDevice === true, willCall, codeHidden: false };
}

function failed(state: State, code: FailureCode, maybeArrived: boolean): State {
  if (state.at === "readying") return { at: "unready", answers: state.answers, code };
  if (state.at !== "sending") return state;
  return { at: "failed", answers: state.answers, code, maybeArrived, obstacles: [] };
}
