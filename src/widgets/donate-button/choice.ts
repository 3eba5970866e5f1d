/** What a donor chooses, and how one choice replaces another. */
import type { Frequency } from "../../contract/config.js";
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
}

/** What is opened: an amount the donor saw on the button. */
export interface Gift {
  readonly frequency: Frequency;
  readonly amountMinor: number;
  readonly currency: string;
}

/** The choice after one more. */
export function chosen(
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
