/** What a donor chooses, and how one choice replaces another. */
import type { Frequency } from "../../contract/config.js";
import type { AmountProblem } from "../../contract/money.js";
import type { Step } from "./rooms.js";

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
  readonly extras: Extras;
}

/** What may go with a gift; nothing of it is set for a donor. */
export interface Extras {
  /** A code of the config; `undefined` until the donor chooses one. */
  readonly designation?: string | undefined;
  readonly coverFees: boolean;
  /** To the public; staff know. */
  readonly anonymous: boolean;
  readonly tribute?: TributeKind | undefined;
  /** As typed. */
  readonly tributeName: string;
  /** As typed. */
  readonly note: string;
}

export type TributeKind = "honor" | "memory";

/** What is opened: what the donor saw on the button and above it. */
export interface Gift {
  readonly frequency: Frequency;
  readonly amountMinor: number;
  /** With the costs of the payment, where the donor covers them. */
  readonly totalMinor: number;
  readonly currency: string;
  readonly coverFees: boolean;
  readonly anonymous: boolean;
  readonly designation?: string;
  readonly tribute?: { readonly kind: TributeKind; readonly name: string };
  readonly message?: string;
}

/** What is wrong with something beside the amount. */
export interface Fault {
  readonly field: "designation" | "tributeName" | "note";
  readonly code: "missing" | "tooLong" | "refused" | "gone";
}

/** A gift, or everything that is to be mended first. */
export type ReadGift =
  | { readonly ok: true; readonly gift: Gift }
  | {
      readonly ok: false;
      readonly problem?: AmountProblem | undefined;
      readonly faults: readonly Fault[];
    };

/** Nothing beside the amount. */
export const noExtras: Extras = { coverFees: false, anonymous: false, tributeName: "", note: "" };

/** The steps of a choice. */
export type Choosing = Extract<
  Step,
  { type: "choseFrequency" | "chosePreset" | "typed" | "meant" | "added" }
>;

/** The choice after one more. */
export function chosen(choice: Choice, step: Choosing): Choice {
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
      const { text: typed } = step;
      const presetRound = choice.presetRound + (!choice.typed && typed ? 1 : 0);
      return { ...choice, presetMinor: undefined, typed, meantMinor: undefined, presetRound };
    }
    case "meant":
      return { ...choice, meantMinor: step.minor };
    case "added":
      return { ...choice, extras: { ...choice.extras, ...step.extras } };
  }
}
