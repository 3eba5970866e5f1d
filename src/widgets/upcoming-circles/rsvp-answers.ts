/** What a person answers who takes part in one date, in memory and nowhere else, and what of it
 * that date asks. */
import type { Agreement, Circle } from "../../contract/circle.js";
import type { ContactKind } from "../../contract/intake.js";
import type { ContactValues } from "../../ui/questions/contact-kinds.js";
import type { SafeAnswers } from "../../ui/questions/safety.js";
import { modesNow } from "./model.js";
import { isTaken } from "./open-dates.js";

/** One way to be there. */
export type Mode = Circle["rsvp"]["accepts"][number];

/** Everything that was answered so far. */
export interface Answers extends SafeAnswers {
  readonly mode?: Mode | undefined;
  /** People who come along; absent counts as none. */
  readonly guests?: number | undefined;
  /** "If it is full, put me on the waitlist." */
  readonly waitlist: boolean;
  readonly nickname: string;
  /** `none`: nobody is to be reached. */
  readonly way?: ContactKind | "none" | undefined;
  readonly values: ContactValues["values"];
  /** Codes of what the date offers. */
  readonly needs: readonly string[];
  readonly needsNote: string;
  /** BCP 47. */
  readonly language?: string | undefined;
  readonly ageOk: boolean;
  /** The agreements that were said yes to, as `agreedTo` writes them. */
  readonly agreed?: string | undefined;
}

/** Nothing answered. */
export const noAnswers: Answers = {
  waitlist: false,
  nickname: "",
  values: {},
  needs: [],
  needsNote: "",
  ageOk: false,
};

/** Few short pages, one thing on each. */
export type Screen = "come" | "you" | "reach" | "needs" | "agree";

/** The pages that this date needs. */
export function screensOf(circle: Circle): readonly Screen[] {
  const { modes, isFull } = waysOf(circle);
  const { guestsMax, waitlist } = circle.rsvp;
  const come = modes.length > 1 || guestsMax > 0 || (waitlist && !isFull);
  return [
    ...(come ? (["come"] as const) : []),
    "you",
    "reach",
    "needs",
    ...(asksYes(circle) ? (["agree"] as const) : []),
  ];
}

/** Whether there is an age to confirm, or something to agree to. */
export function asksYes({ audience, agreements }: Circle): boolean {
  return hasAge(audience) || agreements.length > 0;
}

/** Whether the date is for certain ages. */
export function hasAge({ ageMin, ageMax }: Circle["audience"]): boolean {
  return ageMin !== undefined || ageMax !== undefined;
}

/** The ways in which one can be there; where all are full, those that have a waitlist. */
export function waysOf(circle: Circle): {
  readonly modes: readonly Mode[];
  readonly full: readonly Mode[];
  readonly isFull: boolean;
} {
  const { accepts } = circle.rsvp;
  const known = modesNow(circle).filter((mode) => mode !== "other");
  const both = known.filter((mode) => accepts.includes(mode));
  const taken = both.length > 0 ? both : accepts;
  const open = taken.filter((mode) => !isTaken(circle, mode));
  const isFull = taken.length > 0 && open.length === 0;
  return {
    modes: isFull ? taken : open,
    full: taken.filter((mode) => isTaken(circle, mode)),
    isFull,
  };
}

/** The way that was chosen, or the only one that there is. */
export function modeOf({ mode }: Pick<Answers, "mode">, circle: Circle): Mode | undefined {
  const { modes } = waysOf(circle);
  return mode ?? (modes.length === 1 ? modes[0] : undefined);
}

/** What the date says it offers, or may offer to who asks. */
export function offersOf({ supports, access }: Circle): Circle["supports"] {
  return [...supports, ...access].filter(({ value }) => value !== "no");
}

/** The languages to choose from; none where there is no choice. */
export function languagesOf({ languages }: Circle): Circle["languages"] {
  const once = languages.filter(
    ({ code }, index) => languages.findIndex((each) => each.code === code) === index,
  );
  return once.length > 1 || once.some(({ when }) => when === "onRequest") ? once : [];
}

/** What is said yes to: these words in these versions, and no others. */
export function agreedTo(agreements: readonly Agreement[]): string {
  return JSON.stringify(agreements.map(({ id, version, text }) => [id, version, text]));
}

/** Whether there is a yes to these agreements. */
export function hasAgreed({ agreed }: Answers, agreements: readonly Agreement[]): boolean {
  return agreements.length === 0 || agreed === agreedTo(agreements);
}

/** Whether there is a word or a choice that nobody else should see. */
export function saysSomething(answers: Answers): boolean {
  return JSON.stringify(answers) !== JSON.stringify(noAnswers);
}
