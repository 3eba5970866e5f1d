/** Counts presses of Shift, told apart from typing, holding and a keyboard on glass. */

/** What has been pressed so far. */
export type Presses = {
  readonly count: number;
  /** When the last Shift came, in milliseconds. */
  readonly last: number;
  /** A real key was seen; a keyboard on glass sends Shift by itself before a sentence. */
  readonly real: boolean;
};

/** A key going down, with what tells a real one from a drawn one. */
export type KeyPress = {
  readonly key: string;
  readonly code: string;
  readonly repeat: boolean;
  readonly at: number;
  /** Part of something else: Alt+Shift changes the language, an input method composes. */
  readonly mixed: boolean;
};

export const noPresses: Presses = { count: 0, last: 0, real: false };

/** The longest pause between two presses. */
const pause = 5000;
const enough = 3;

/** The presses after one more key: any but Shift begins anew, left and right count alike. */
export function pressed(before: Presses, { key, code, repeat, at, mixed }: KeyPress): Presses {
  const real = before.real || (code !== "" && code !== "Unidentified");
  if (key !== "Shift" || mixed) return { count: 0, last: 0, real };
  if (repeat || !real) return { ...before, real };
  const goesOn = before.count > 0 && at - before.last <= pause;
  return { count: goesOn ? before.count + 1 : 1, last: at, real };
}

/** Whether it is time to go. */
export function wantsOut({ count }: Presses): boolean {
  return count >= enough;
}
