/** Everything that a person has answered so far, in memory and nowhere else. */
import type { ContactKind } from "../../contract/intake.js";
import type { ConsentAnswers } from "../../ui/questions/consent.js";
import type { ContactAnswers } from "../../ui/questions/contact.js";
import type { LanguageAnswers } from "../../ui/questions/language.js";
import type { MessageAnswers } from "../../ui/questions/message.js";
import type { NeedsAnswers } from "../../ui/questions/needs.js";
import type { PersonAnswers } from "../../ui/questions/person.js";
import type { ReferrerAnswers } from "../../ui/questions/referrer.js";
import type { SafetyAnswers } from "../../ui/questions/safety.js";
import type { WhoAnswers } from "../../ui/questions/who.js";
import type { Screen } from "./steps.js";

/** `short`: a call or a text, in their language, and nothing else is asked. */
export type Path = "full" | "short";

/** What the short path offers. */
export const shortKinds: readonly ContactKind[] = ["call", "text"];

export interface Answers
  extends
    WhoAnswers,
    NeedsAnswers,
    MessageAnswers,
    PersonAnswers,
    ReferrerAnswers,
    ContactAnswers,
    SafetyAnswers,
    LanguageAnswers,
    ConsentAnswers {
  readonly path: Path;
  /** "Is this your own phone?"; unanswered is shared. */
  readonly ownDevice?: boolean | undefined;
  /** The screens that were gone through, as long as what was asked there still holds. */
  readonly passed: readonly Screen[];
  /** Whom the answers are about, as `subjectOf` tells; absent until it was asked. */
  readonly subject?: string | undefined;
}

/** Nothing answered. */
export function noAnswers(): Answers {
  return {
    path: "full",
    needs: [],
    context: [],
    message: "",
    name: "",
    zip: "",
    referrerName: "",
    referrerOrganization: "",
    referrerValues: {},
    kinds: [],
    values: {},
    askFor: "",
    codeWord: "",
    note: "",
    onlyThese: false,
    days: [],
    parts: [],
    spoken: [],
    written: [],
    interpreter: false,
    accessNeeds: "",
    consents: [],
    passed: [],
  };
}

/**
 * Whether there is a word or a choice that nobody else should see; whose device it is tells
 * nothing.
 */
export function saysSomething(answers: Answers): boolean {
  const aside = { path: "full", ownDevice: undefined, passed: [], subject: undefined };
  const said = (all: Answers) => JSON.stringify({ ...all, ...aside });
  return said(answers) !== said(noAnswers());
}
