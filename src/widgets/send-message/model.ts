/** Where a person who writes to the organisation can stand. Pure: no DOM, no network. */
import type { FailureCode } from "../../client/failure.js";
import type { IntakeReceipt, MessageTopic } from "../../contract/intake.js";
import type { FieldError } from "../../contract/problem.js";
import type { ConsentAnswers } from "../../ui/questions/consent.js";
import type { ContactAnswers } from "../../ui/questions/contact.js";
import type { MessageAnswers } from "../../ui/questions/message.js";
import type { Obstacle } from "../../ui/questions/question.js";
import type { SafetyAnswers } from "../../ui/questions/safety.js";
import { firstNext, writing } from "./first.js";
import { refusedIn } from "./refused.js";

/** Everything that was written so far, in memory and nowhere else. */
export interface Answers extends MessageAnswers, ContactAnswers, SafetyAnswers, ConsentAnswers {
  readonly topic?: MessageTopic | undefined;
  readonly name: string;
  readonly organization: string;
}

/** The rooms. */
export type State =
  /** The truth before any typing; `doorLost`: the other form could not be loaded. */
  | { readonly at: "welcome"; readonly doorLost?: boolean }
  /** What Send will need is loaded before the first question. */
  | { readonly at: "readying" }
  | { readonly at: "unready"; readonly code: FailureCode }
  | {
      readonly at: "writing";
      readonly answers: Answers;
      readonly obstacles: readonly Obstacle[];
      /** The other form could not be loaded. */
      readonly doorLost?: boolean;
      /** It had been read through already, and something in it is being changed. */
      readonly changing?: boolean;
    }
  | {
      readonly at: "review";
      readonly answers: Answers;
      readonly obstacles: readonly Obstacle[];
      /** It was just changed, and its row takes the focus. */
      readonly changed?: boolean;
    }
  | {
      readonly at: "sending";
      readonly answers: Answers;
      readonly slow: boolean;
      /** The next try comes in about so many seconds. */
      readonly waitSeconds?: number | undefined;
    }
  | {
      readonly at: "failed";
      readonly answers: Answers;
      readonly code: FailureCode;
      readonly maybeArrived: boolean;
      readonly obstacles: readonly Obstacle[];
    }
  /** Stored, because the server said so; no answer is kept. */
  | {
      readonly at: "done";
      readonly receipt: IntakeReceipt;
      readonly answer: "theyReach" | "iCall" | "none";
      readonly codeHidden: boolean;
    }
  /** The other form, in this element, with the words brought along where there are some. */
  | { readonly at: "support"; readonly answers?: Answers };

/** What can happen. */
export type Step =
  | { readonly type: "started" }
  | { readonly type: "readied" }
  | { readonly type: "answered"; readonly answers: Partial<Answers> }
  | { readonly type: "continued"; readonly obstacles: readonly Obstacle[] }
  | { readonly type: "wentBack" }
  | { readonly type: "sent"; readonly obstacles: readonly Obstacle[] }
  | { readonly type: "tarried"; readonly waitSeconds?: number | undefined }
  | { readonly type: "stored"; readonly receipt: IntakeReceipt }
  | { readonly type: "hidCode" }
  | {
      readonly type: "failed";
      readonly code: FailureCode;
      readonly maybeArrived: boolean;
      /** Answers that the endpoint refused, where it can read any. */
      readonly errors?: readonly FieldError[];
    }
  | { readonly type: "wantedSupport" }
  | { readonly type: "lostDoor" }
  /** The other form forgot the words that were brought there. */
  | { readonly type: "forgot" }
  | { readonly type: "wiped" };

/** Nothing written. */
export const noAnswers: Answers = {
  message: "",
  name: "",
  organization: "",
  kinds: [],
  values: {},
  askFor: "",
  codeWord: "",
  note: "",
  onlyThese: false,
  days: [],
  parts: [],
  consents: [],
};

/** The state after `step`; a step that does not belong there changes nothing. */
export function next(state: State, step: Step): State {
  switch (step.type) {
    case "readied":
      return state.at === "readying" ? writing(noAnswers) : state;
    case "answered":
      return answered(state, step.answers);
    case "continued":
      if (state.at !== "writing") return state;
      return step.obstacles.length > 0 ? { ...state, obstacles: step.obstacles } : reviewing(state);
    case "wentBack":
      return state.at === "review" || state.at === "failed"
        ? { ...writing(state.answers), changing: true }
        : firstNext(state, step);
    case "sent":
      if (state.at !== "review" && state.at !== "failed") return state;
      return step.obstacles.length > 0
        ? { ...state, obstacles: step.obstacles }
        : { at: "sending", answers: state.answers, slow: false };
    case "tarried":
      return state.at === "sending" ? slowly(state.answers, step.waitSeconds) : state;
    case "stored":
      return state.at === "sending" ? done(state.answers, step.receipt) : state;
    case "hidCode":
      return state.at === "done" ? { ...state, codeHidden: true } : state;
    case "failed":
      return state.at === "sending" ? failed(state.answers, step) : firstNext(state, step);
    case "wantedSupport":
      return state.at === "writing"
        ? { at: "support", answers: state.answers }
        : firstNext(state, step);
    default:
      return firstNext(state, step);
  }
}

/** Whether there is anything to cover and to wipe; the other form does both by itself. */
export function isFilled(state: State): boolean {
  if (state.at === "done") return true;
  if (!("answers" in state) || !state.answers || state.at === "support") return false;
  const { message, name, organization, values, topic } = state.answers;
  const typed = [message, name, organization, ...Object.values(values)];
  return topic !== undefined || typed.some((text) => text !== "");
}

/** Whether the three questions of safety are asked: a phone may be heard or seen by others. */
export function asksSafety({ who, kinds }: Answers): boolean {
  return who === "me" && kinds.some((kind) => kind !== "email");
}

/** Whether a phone may ring, so that a message could be left on it. */
export function mayRing({ kinds }: Pick<Answers, "kinds">): boolean {
  return kinds.includes("call");
}

function reviewing({ answers, changing }: Extract<State, { at: "writing" }>): State {
  return { at: "review", answers, obstacles: [], ...(changing && { changed: true }) };
}

/** The rooms before the first question. */
export type First = Extract<State, { at: "welcome" | "readying" | "unready" }>;

/** The rooms from the first question on. */
export type Begun = Exclude<State, First | { at: "support" }>;

function answered(state: State, patch: Partial<Answers>): State {
  if (state.at !== "writing" && state.at !== "review" && state.at !== "failed") return state;
  const given = Object.keys(patch);
  const obstacles = state.obstacles.filter(({ field, answer = field }) => !given.includes(answer));
  return { ...state, answers: { ...state.answers, ...patch }, obstacles };
}

function slowly(answers: Answers, waitSeconds: number | undefined): State {
  return { at: "sending", answers, slow: true, ...(waitSeconds !== undefined && { waitSeconds }) };
}

function done({ who }: Answers, receipt: IntakeReceipt): State {
  const answer = who === "me" ? "theyReach" : who === "iWillContactYou" ? "iCall" : "none";
  return { at: "done", receipt, answer, codeHidden: false };
}

function failed(answers: Answers, step: Extract<Step, { type: "failed" }>): State {
  const { code, maybeArrived, errors = [] } = step;
  const refused = refusedIn(errors, answers);
  if (refused.length > 0) return { ...writing(answers), obstacles: refused };
  return { at: "failed", answers, code, maybeArrived, obstacles: [] };
}
