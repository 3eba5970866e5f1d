/** Where a donor can stand and the only doors between. Pure: no DOM, clock or network; its tests
 * are tables. */
import type { DonationKey } from "../../client/donations.js";
import type { FailureCode } from "../../client/failure.js";
import type { Frequency } from "../../contract/config.js";
import type { Donation } from "../../contract/donation.js";
import type { AmountProblem, ParsedAmount } from "../../contract/money.js";

/** What the donor has chosen; it survives every failure. */
export interface Choice {
  readonly frequency: Frequency;
  /** Minor units of a preset; `undefined` when the donor types an amount, or has not chosen yet. */
  readonly presetMinor?: number | undefined;
  /** Another amount, as typed. */
  readonly typed: string;
  /** What the typed text means, once the donor was asked; minor units. */
  readonly meantMinor?: number | undefined;
  /** Counts how often a preset replaced typed text: the field is then a new, empty one. */
  readonly fieldRound: number;
  /** Counts how often typed text replaced a preset: the presets are then new ones, none chosen. */
  readonly presetRound: number;
}

/** What is opened: an amount the donor saw on the button. */
export interface Gift {
  readonly frequency: Frequency;
  readonly amountMinor: number;
  readonly currency: string;
}

/** The rooms. */
export type State =
  /** Nothing was asked yet: a lone button is closed, an open panel shows what is offered. */
  | { readonly at: "resting"; readonly choice: Choice }
  /** Pressed: what stands behind the button is on its way. */
  | { readonly at: "readying"; readonly choice: Choice }
  /** It did not come: the page's own words are shown, and another press tries again. */
  | { readonly at: "unready"; readonly choice: Choice }
  | { readonly at: "choosing"; readonly choice: Choice; readonly problem?: AmountProblem }
  | { readonly at: "opening"; readonly choice: Choice; readonly gift: Gift }
  | {
      readonly at: "failed";
      readonly choice: Choice;
      readonly code: FailureCode;
      readonly problem?: AmountProblem;
    }
  /** The checkout is there; the page goes, or shows the link. */
  | {
      readonly at: "leaving";
      readonly choice: Choice;
      readonly checkoutUrl: string;
      readonly key: DonationKey;
    }
  /** Back from the checkout: the server is asked, again and again while the bank still thinks. */
  | {
      readonly at: "confirming";
      readonly choice: Choice;
      readonly key: DonationKey;
      readonly donation?: Donation;
    }
  /** What the server knows. */
  | {
      readonly at: "settled";
      readonly choice: Choice;
      readonly key: DonationKey;
      readonly donation: Donation;
    }
  /** The server could not be asked, or knows no such gift. */
  | {
      readonly at: "unknown";
      readonly choice: Choice;
      readonly key: DonationKey;
      readonly code: FailureCode;
    }
  /** The donor wants to change the gift: the older checkout is closed first. */
  | { readonly at: "changing"; readonly choice: Choice; readonly key: DonationKey };

/** What can happen, told as facts. */
export type Step =
  | {
      readonly type: "choseFrequency";
      readonly frequency: Frequency;
      readonly presetMinor?: number;
    }
  | { readonly type: "chosePreset"; readonly presetMinor: number }
  | { readonly type: "typed"; readonly text: string }
  | { readonly type: "meant"; readonly minor: number }
  | { readonly type: "pressed" }
  | { readonly type: "closed" }
  /** The choice as it was shown, read by `amountOf`. */
  | {
      readonly type: "gave";
      readonly choice: Choice;
      readonly amount: ParsedAmount;
      readonly currency: string;
    }
  | { readonly type: "readied" }
  | { readonly type: "opened"; readonly checkoutUrl: string; readonly key: DonationKey }
  | { readonly type: "failed"; readonly code: FailureCode; readonly problem?: AmountProblem }
  | { readonly type: "returned"; readonly key: DonationKey }
  | { readonly type: "cameBack" }
  | { readonly type: "learned"; readonly donation: Donation }
  | { readonly type: "rested" }
  | { readonly type: "askedAgain" }
  | { readonly type: "changed" }
  | { readonly type: "beganAgain" };

/** Once, and nothing chosen. */
export const start: State = {
  at: "resting",
  choice: { frequency: "once", typed: "", fieldRound: 0, presetRound: 0 },
};

/** The state after `step`; a step that does not belong there changes nothing. */
export function next(state: State, step: Step): State {
  switch (step.type) {
    case "choseFrequency":
    case "chosePreset":
    case "typed":
    case "meant":
      return mayChoose(state) ? { at: "choosing", choice: chosen(state.choice, step) } : state;
    case "pressed":
      return state.at === "resting" || state.at === "unready"
        ? { at: "readying", choice: state.choice }
        : state;
    case "readied":
      return state.at === "readying" ? { at: "choosing", choice: state.choice } : state;
    case "closed":
      return { at: "resting", choice: state.choice };
    case "gave":
      return mayChoose(state) ? give(step) : state;
    case "opened":
      return state.at === "opening"
        ? { at: "leaving", choice: state.choice, checkoutUrl: step.checkoutUrl, key: step.key }
        : state;
    case "failed":
      return failed(state, step.code, step.problem);
    case "returned":
      return { at: "confirming", choice: state.choice, key: step.key };
    case "cameBack":
      return state.at === "leaving"
        ? { at: "confirming", choice: state.choice, key: state.key }
        : state;
    case "learned":
      return learned(state, step.donation);
    case "rested":
      return state.at === "confirming" && state.donation
        ? { at: "settled", choice: state.choice, key: state.key, donation: state.donation }
        : state;
    case "askedAgain":
      return state.at === "unknown" || state.at === "settled"
        ? { at: "confirming", choice: state.choice, key: state.key }
        : state;
    case "changed":
      return state.at === "settled" || state.at === "leaving"
        ? { at: "changing", choice: state.choice, key: state.key }
        : state;
    case "beganAgain":
      return { at: "choosing", choice: state.choice };
  }
}

/** Whether choices are open. */
export function mayChoose(
  state: State,
): state is Extract<State, { at: "resting" | "choosing" | "failed" }> {
  return state.at === "resting" || state.at === "choosing" || state.at === "failed";
}

/** Whether the page and the donor were told of this room when it was entered. */
export function isTold({ at }: State): boolean {
  return ["unready", "failed", "leaving", "settled", "unknown"].includes(at);
}

function chosen(
  choice: Choice,
  step: Extract<Step, { type: "choseFrequency" | "chosePreset" | "typed" | "meant" }>,
): Choice {
  switch (step.type) {
    case "choseFrequency": {
      const { frequency, presetMinor } = step;
      return choice.typed ? { ...choice, frequency } : { ...choice, frequency, presetMinor };
    }
    case "chosePreset": {
      const { presetMinor } = step;
      const fieldRound = choice.fieldRound + (choice.typed === "" ? 0 : 1);
      return { ...choice, presetMinor, typed: "", meantMinor: undefined, fieldRound };
    }
    case "typed": {
      const replaces = choice.typed === "" && step.text !== "";
      const presetRound = choice.presetRound + (replaces ? 1 : 0);
      const typed = step.text;
      return { ...choice, typed, presetRound, presetMinor: undefined, meantMinor: undefined };
    }
    case "meant":
      return { ...choice, meantMinor: step.minor };
  }
}

function give({ choice, amount, currency }: Extract<Step, { type: "gave" }>): State {
  if (!amount.ok) return { at: "choosing", choice, problem: amount.problem };
  const { frequency } = choice;
  return { at: "opening", choice, gift: { frequency, amountMinor: amount.minor, currency } };
}

function failed(state: State, code: FailureCode, problem?: AmountProblem): State {
  const { choice } = state;
  if (state.at === "readying") return { at: "unready", choice };
  if (state.at === "opening") return { at: "failed", choice, code, ...(problem && { problem }) };
  if (state.at !== "confirming" && state.at !== "changing") return state;
  return { at: "unknown", choice, key: state.key, code };
}

function learned(state: State, donation: Donation): State {
  if (state.at !== "confirming") return state;
  const { choice, key } = state;
  return donation.status === "processing"
    ? { at: "confirming", choice, key, donation }
    : { at: "settled", choice, key, donation };
}
