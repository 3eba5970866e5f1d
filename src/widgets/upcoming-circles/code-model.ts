/** Where a person with a code can stand: looks up how it is, and cancels in one step. Pure. */
import type { FailureCode } from "../../client/failure.js";
import type { Circle } from "../../contract/circle.js";
import { recoveryCode } from "../../contract/recovery-code.js";
import type { Rsvp } from "../../contract/rsvp.js";

/** The rooms. */
export type CodeState =
  | {
      readonly at: "code";
      readonly typed: string;
      /** What keeps the person here. */
      readonly obstacle?: "missing" | "syntax" | "notFound" | undefined;
      readonly failure?: FailureCode | undefined;
    }
  | { readonly at: "looking"; readonly typed: string; readonly code: string }
  | {
      readonly at: "found";
      readonly code: string;
      readonly rsvp: Rsvp;
      /** The date that it is for, where that could be read. */
      readonly circle?: Circle | undefined;
      /** It could not be cancelled. */
      readonly failure?: FailureCode | undefined;
    }
  | {
      readonly at: "cancelling";
      readonly code: string;
      readonly rsvp: Rsvp;
      readonly circle?: Circle | undefined;
      readonly failure?: undefined;
    }
  | { readonly at: "cancelled" };

/** What can happen. */
export type CodeStep =
  | { readonly type: "typedCode"; readonly typed: string }
  | { readonly type: "askedForCode" }
  | { readonly type: "found"; readonly rsvp: Rsvp; readonly circle?: Circle | undefined }
  | { readonly type: "askedToCancel" }
  | { readonly type: "cancelled" }
  | { readonly type: "codeFailed"; readonly code: FailureCode };

/** Nothing typed. */
export const noCode: CodeState = { at: "code", typed: "" };

/** The state after `step`; a step that does not belong there changes nothing. */
export function nextCode(state: CodeState, step: CodeStep): CodeState {
  switch (step.type) {
    case "typedCode":
      return state.at === "code" ? { at: "code", typed: step.typed } : state;
    case "askedForCode":
      return state.at === "code" ? lookUp(state.typed) : state;
    case "found":
      return state.at === "looking"
        ? { at: "found", code: state.code, rsvp: step.rsvp, circle: step.circle }
        : state;
    case "askedToCancel":
      return state.at === "found" ? { ...state, at: "cancelling", failure: undefined } : state;
    case "cancelled":
      return state.at === "cancelling" ? { at: "cancelled" } : state;
    case "codeFailed":
      return failed(state, step.code);
  }
}

/** Whether a state is one of these rooms. */
export function isCodeState<Other extends { readonly at: string }>(
  state: CodeState | Other,
): state is CodeState {
  return ["code", "looking", "found", "cancelling", "cancelled"].includes(state.at);
}

function lookUp(typed: string): CodeState {
  const code = recoveryCode(typed);
  if (code) return { at: "looking", typed, code };
  return { at: "code", typed, obstacle: typed.trim() === "" ? "missing" : "syntax" };
}

function failed(state: CodeState, failure: FailureCode): CodeState {
  const isGone = failure === "notFound" || failure === "gone";
  if (state.at === "looking") {
    const { typed } = state;
    return isGone ? { at: "code", typed, obstacle: "notFound" } : { at: "code", typed, failure };
  }
  if (state.at !== "cancelling") return state;
  // It was there a moment ago: what is gone now was cancelled by a try whose answer was lost.
  return isGone ? { at: "cancelled" } : { ...state, at: "found", failure };
}
