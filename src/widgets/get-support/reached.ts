/** Who is reached and by which ways: what the questions about safety are about, and what may
 * travel. */
import type { ContactKind } from "../../contract/intake.js";
import { shortKinds, type Answers } from "./answers.js";
import { isAsked } from "./steps.js";

/** The way that was chosen on the short path. */
export function shortKind({ kinds }: Pick<Answers, "kinds">): ContactKind | undefined {
  return kinds.find((kind) => shortKinds.includes(kind));
}

/** Whether the person who is reached is the one who writes. */
export function reachesWriter(answers: Answers): boolean {
  const { for: who, path, who: reached } = answers;
  return path === "short" || who !== "other" || !isAsked(answers, "reach") || reached !== "me";
}

/** Whether a phone may ring, so that a message could be left on it. */
export function mayRing(answers: Answers): boolean {
  if (answers.path === "short") return shortKind(answers) === "call";
  if (answers.for === "other" && reachesWriter(answers)) return answers.referrerKind === "call";
  return answers.kinds.includes("call");
}
