/** Which questions are asked, in which order; at most eight before the review. */
import type { Answers } from "./answers.js";

/** One thing per page. */
export type Screen =
  "who" | "referrer" | "needs" | "message" | "person" | "reach" | "safe" | "language" | "call";

/** The screens of the path that the answers so far have taken. */
export function screensOf(answers: Answers): readonly Screen[] {
  if (answers.path === "short") return ["call", "safe"];
  // Who calls us themselves has nothing to say about voicemail.
  const safe: readonly Screen[] = answers.who === "iWillContactYou" ? [] : ["safe"];
  if (answers.for !== "other")
    return ["who", "needs", "message", "person", "reach", ...safe, "language"];
  const reach: readonly Screen[] = answers.subjectAgreed === "yes" ? ["reach"] : [];
  return ["who", "referrer", "needs", "message", "person", ...reach, "safe", "language"];
}

/** The screen after `screen`; `undefined` is the review. */
export function screenAfter(answers: Answers, screen: Screen): Screen | undefined {
  const screens = screensOf(answers);
  return screens[screens.indexOf(screen) + 1];
}

/** The screen before `screen`, or before the review; `undefined` is the first page. */
export function screenBefore(answers: Answers, screen: Screen | undefined): Screen | undefined {
  const screens = screensOf(answers);
  const index = screen === undefined ? screens.length : screens.indexOf(screen);
  return screens[index - 1];
}

/** Whether something is asked that the answers, changed at the review, now need. */
export function isAsked(answers: Answers, screen: Screen): boolean {
  return screensOf(answers).includes(screen);
}
