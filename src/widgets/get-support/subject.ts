/** Whom the answers are about: when that changes, what was said of one person must not travel as
 * another's. */
import type { Answers } from "./answers.js";
import { noAnswers } from "./answers.js";
import type { Screen } from "./steps.js";

/** `self`, `family`, or somebody else, who has agreed to be contacted or not. */
export function subjectOf({ for: who, subjectAgreed }: Answers): string | undefined {
  return who === "other" ? `other ${subjectAgreed === "yes"}` : who;
}

/** The answers after the question whom it is for; words are moved rather than lost. */
export function settled(answers: Answers): Answers {
  const { subject: before } = answers;
  const subject = subjectOf(answers);
  if (before === undefined || before === subject) return { ...answers, subject };
  const passed = answers.passed.filter((screen) => !depending.includes(screen));
  const now = { ...answers, subject, passed };
  const [wasOther, isOther] = [before.startsWith("other"), answers.for === "other"];
  // The same other person, who may or may not be contacted: the way to reach somebody is another.
  if (wasOther && isOther) return { ...now, ...noSafety() };
  const aged = { ...now, ageBand: undefined, zip: "" };
  if (wasOther === isOther) return aged;
  const { name, values, referrerName, referrerValues } = answers;
  const writer = isOther
    ? {
        name: "",
        values: {},
        referrerName: referrerName || name,
        referrerValues: { ...values, ...referrerValues },
      }
    : { name: referrerName, values: referrerValues };
  return { ...aged, ...noSafety(), who: undefined, kinds: [], ...writer };
}

/** Screens whose questions are about the person, or about how to reach one. */
const depending: readonly Screen[] = ["referrer", "person", "reach", "safe"];

function noSafety(): Partial<Answers> {
  const { askFor, codeWord, note, onlyThese, days, parts } = noAnswers();
  const unsaid = { voicemail: undefined, sayOrganization: undefined, shared: undefined };
  return { ...unsaid, askFor, codeWord, note, onlyThese, days, parts };
}
