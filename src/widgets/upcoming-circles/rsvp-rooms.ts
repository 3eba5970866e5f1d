/** The rooms of taking part in one date, and what can happen in them. */
import type { FailureCode } from "../../client/failure.js";
import type { Agreement, Circle } from "../../contract/circle.js";
import type { FieldError } from "../../contract/problem.js";
import type { Rsvp, RsvpFull } from "../../contract/rsvp.js";
import type { Obstacle } from "../../ui/questions/question.js";
import type { CodeState, CodeStep } from "./code-model.js";
import type { Answers, Mode, Screen } from "./rsvp-answers.js";

/** What is known of a sending that did not work. */
export interface Trouble {
  readonly code: FailureCode;
  /** The outcome is unknown. */
  readonly maybeArrived: boolean;
}

/** The date and what was answered. */
export interface About {
  readonly circle: Circle;
  readonly answers: Answers;
}

/** An answer is being changed, and then it goes back to the review. */
export interface Change {
  readonly before: Answers;
  readonly trouble?: Trouble | undefined;
}

/** The rooms. */
export type State =
  /** The list stands here. */
  | { readonly at: "away" }
  /** The truth before any typing. */
  | ({ readonly at: "welcome" } & About)
  | ({ readonly at: "readying" } & About)
  | ({ readonly at: "unready"; readonly code: FailureCode } & About)
  | ({
      readonly at: "asking";
      readonly screen: Screen;
      readonly obstacles: readonly Obstacle[];
      readonly change?: Change | undefined;
      /** The agreements before they changed, so that the change can be shown. */
      readonly earlier?: readonly Agreement[] | undefined;
    } & About)
  | ({
      readonly at: "review";
      readonly obstacles: readonly Obstacle[];
      readonly changed?: Screen | undefined;
    } & About)
  | ({
      readonly at: "sending";
      readonly slow: boolean;
      readonly waitSeconds?: number | undefined;
    } & About)
  | ({
      readonly at: "failed";
      readonly obstacles: readonly Obstacle[];
      readonly changed?: Screen | undefined;
    } & Trouble &
      About)
  /** No seat that way any more: the ways that are still open, and whether there is a waitlist. */
  | ({ readonly at: "full"; readonly open: readonly Mode[]; readonly waitlist: boolean } & About)
  /** Nobody can sign up any more. */
  | ({ readonly at: "shut"; readonly why: "closed" | "cancelled" | "gone" } & About)
  /** Stored, because the server said so; no answer is kept. */
  | Done
  /** The form for support, inside. */
  | { readonly at: "support"; readonly from: Done }
  | CodeState;

/** What is known after it was stored. */
export interface Done {
  readonly at: "done";
  readonly circle: Circle;
  readonly rsvp: Rsvp;
  /** Whether there is a way to reach the person. */
  readonly reachable: boolean;
  /** The form for support could not be loaded. */
  readonly doorLost?: boolean;
}

/** What can happen. */
export type Step =
  | { readonly type: "opened"; readonly circle: Circle }
  | { readonly type: "openedCode" }
  | { readonly type: "started" }
  | { readonly type: "readied" }
  | { readonly type: "answered"; readonly answers: Partial<Answers> }
  | { readonly type: "continued"; readonly obstacles: readonly Obstacle[] }
  /** `obstacles`: whether what is there could stay. */
  | { readonly type: "wentBack"; readonly obstacles?: readonly Obstacle[] }
  | { readonly type: "wentTo"; readonly screen: Screen }
  | { readonly type: "sent"; readonly obstacles: readonly Obstacle[] }
  | { readonly type: "tarried"; readonly waitSeconds?: number | undefined }
  | { readonly type: "stored"; readonly receipt: Rsvp }
  | ({
      readonly type: "failed";
      readonly errors?: readonly FieldError[];
      /** What is open in the place of a way that is full. */
      readonly full?: RsvpFull | undefined;
      /** What is to be agreed to now. */
      readonly agreements?: readonly Agreement[] | undefined;
    } & Trouble)
  /** Another way, where the one that was chosen is full. */
  | { readonly type: "tookMode"; readonly mode: Mode }
  | { readonly type: "joinedWaitlist" }
  | { readonly type: "wantedSupport" }
  | { readonly type: "lostDoor" }
  /** Everything typed is forgotten. */
  | { readonly type: "wiped" }
  /** The list stands here again. */
  | { readonly type: "left" }
  | CodeStep;
