/** Where a person who asks for support can stand. Pure: no DOM, no network; answers are codes and
 * typed words. */
import type { FailureCode } from "../../client/failure.js";
import type { IntakeReceipt } from "../../contract/intake.js";
import type { FieldError } from "../../contract/problem.js";
import type { Obstacle } from "../../ui/questions/question.js";
import type { Answers, Path } from "./answers.js";
import { firstNext } from "./first.js";
import { refusedAt } from "./refused.js";
import { screenAfter, screenBefore, screensOf, type Screen } from "./steps.js";
import { settled, subjectOf } from "./subject.js";

/** What is known of a sending that did not work. */
export interface Trouble {
  readonly code: FailureCode;
  /** The outcome is unknown. */
  readonly maybeArrived: boolean;
}

/** An answer is being changed, and then it goes back to the review. */
export interface Change {
  /** The screen that was opened. */
  readonly screen: Screen;
  /** The answers before, for Back. */
  readonly before: Answers;
  /** What had gone wrong before; it stays said until it is known. */
  readonly trouble?: Trouble | undefined;
}

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
      readonly change?: Change | undefined;
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
      /** It takes long, and is said to; the next try may come in about so many seconds. */
      readonly slow: boolean;
      readonly waitSeconds?: number | undefined;
    }
  | ({
      readonly at: "failed";
      readonly answers: Answers;
      readonly obstacles: readonly Obstacle[];
      readonly changed?: Screen | undefined;
    } & Trouble)
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
  /** `obstacles`: whether what is there could stay. */
  | { readonly type: "wentBack"; readonly obstacles?: readonly Obstacle[] }
  | { readonly type: "wentTo"; readonly screen: Screen }
  | { readonly type: "sent"; readonly obstacles: readonly Obstacle[] }
  | { readonly type: "tarried"; readonly waitSeconds?: number | undefined }
  | { readonly type: "stored"; readonly receipt: IntakeReceipt }
  | ({ readonly type: "failed"; readonly errors?: readonly FieldError[] } & Trouble)
  | { readonly type: "hidCode" }
  | { readonly type: "wiped" };

/** The state after `step`; a step that does not belong there changes nothing. */
export function next(state: State, step: Step): State {
  switch (step.type) {
    case "readied":
      return state.at === "readying"
        ? asking(state.answers, screensOf(state.answers)[0] ?? "who")
        : state;
    case "answered":
      return answered(state, step.answers);
    case "continued":
      return state.at === "asking" ? goOn(state, step.obstacles) : state;
    case "wentBack":
      return goBack(state, step.obstacles ?? []);
    case "wentTo":
      return state.at === "review" || state.at === "failed" ? change(state, step.screen) : state;
    case "sent":
      return send(state, step.obstacles);
    case "tarried":
      return state.at === "sending" ? slowly(state.answers, step.waitSeconds) : state;
    case "hidCode":
      return state.at === "done" ? { ...state, codeHidden: true } : state;
    case "stored":
      return state.at === "sending" ? done(state.answers, step.receipt) : state;
    case "failed":
      return state.at === "sending"
        ? failed(state.answers, step, step.errors ?? [])
        : firstNext(state, step);
    default:
      return firstNext(state, step);
  }
}

/** The rooms before the first question. */
export type First = At<"welcome"> | At<"readying"> | At<"unready">;

type At<Room extends State["at"]> = Extract<State, { at: Room }>;

function asking(answers: Answers, screen: Screen, changing?: Change): At<"asking"> {
  return { at: "asking", screen, answers, obstacles: [], ...(changing && { change: changing }) };
}

function answered(state: State, patch: Partial<Answers>): State {
  switch (state.at) {
    case "asking":
    case "review":
    case "failed": {
      const given = Object.keys(patch);
      const obstacles = state.obstacles.filter(
        ({ field, answer = field }) => !given.includes(answer),
      );
      return { ...state, answers: { ...state.answers, ...patch }, obstacles };
    }
    default:
      return state;
  }
}

function goOn(state: At<"asking">, obstacles: readonly Obstacle[]): State {
  if (obstacles.length > 0) return { ...state, obstacles };
  const { screen, change: changing } = state;
  const before = screen === "who" ? settled(state.answers) : state.answers;
  const answers = { ...before, passed: [...new Set([...before.passed, screen])] };
  if (!changing) {
    const following = screenAfter(answers, screen);
    return following ? asking(answers, following) : { at: "review", answers, obstacles: [] };
  }
  // A changed answer may ask for more: all of that comes before the review.
  const following = unasked(answers);
  return following ? asking(answers, following, changing) : changed(answers, changing);
}

function goBack(state: State, obstacles: readonly Obstacle[]): State {
  if (state.at === "review") {
    const before = screenBefore(state.answers, undefined);
    return before ? asking(state.answers, before) : state;
  }
  if (state.at === "failed") {
    const before = screenBefore(state.answers, undefined);
    return before ? change(state, before) : state;
  }
  if (state.at !== "asking") return state;
  const { answers, screen, change: changing } = state;
  if (changing?.screen === screen) {
    const stands = obstacles.length === 0 && answers.subject === subjectOf(answers);
    const kept = stands && !unasked(answers);
    return changed(kept ? answers : changing.before, changing);
  }
  const before = screenBefore(answers, screen);
  return before ? asking(answers, before, changing) : { at: "welcome", answers };
}

const unasked = (answers: Answers) =>
  screensOf(answers).find((screen) => !answers.passed.includes(screen));

function change(state: At<"review"> | At<"failed">, screen: Screen): State {
  const { answers } = state;
  const { code, maybeArrived } = state.at === "failed" ? state : {};
  const trouble = code && { code, maybeArrived: maybeArrived === true };
  return asking(answers, screen, { screen, before: answers, trouble });
}

function changed(answers: Answers, { screen, trouble }: Change): State {
  const back = { answers, obstacles: [], changed: screen };
  return trouble ? { at: "failed", ...back, ...trouble } : { at: "review", ...back };
}

function send(state: State, obstacles: readonly Obstacle[]): State {
  if (state.at !== "review" && state.at !== "failed") return state;
  return obstacles.length > 0
    ? { ...state, obstacles }
    : { at: "sending", answers: state.answers, slow: false };
}

function slowly(answers: Answers, waitSeconds: number | undefined): State {
  return { at: "sending", answers, slow: true, ...(waitSeconds !== undefined && { waitSeconds }) };
}

function done({ ownDevice, who, path }: Answers, receipt: IntakeReceipt): State {
  const willCall = path === "full" && who === "iWillContactYou";
  return { at: "done", receipt, ownDevice: ownDevice === true, willCall, codeHidden: false };
}

function failed(answers: Answers, trouble: Trouble, errors: readonly FieldError[]): State {
  const { code, maybeArrived } = trouble;
  const refused = refusedAt(errors, answers);
  if (!refused) return { at: "failed", answers, code, maybeArrived, obstacles: [] };
  const { screen, obstacles } = refused;
  return { ...asking(answers, screen, { screen, before: answers }), obstacles };
}
