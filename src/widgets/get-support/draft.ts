/** Makes the referral out of the answers: what was asked and nothing else; skipped is `null`, not
 * asked is absent. */
import type { Consent, ContactMethod, Referral, Contact } from "../../contract/intake.js";
import { cleanText } from "../../contract/text.js";
import type { Config } from "../../contract/config.js";
import { callingOf } from "../../ui/questions/calling.js";
import { givenConsents } from "../../ui/questions/consent.js";
import { inOrder, methodOf, valueFor } from "../../ui/questions/contact-kinds.js";
import { needsMethods } from "../../ui/questions/contact.js";
import { mayAskName } from "../../ui/questions/person.js";
import { isAtWork, referrerValue } from "../../ui/questions/referrer.js";
import { safest, safetyOf } from "../../ui/questions/safety.js";
import type { Answers } from "./answers.js";
import { mayRing, shortKind } from "./reached.js";
import { isAsked } from "./steps.js";

/** What a referral needs beside the answers. */
export interface DraftFacts {
  /** A uuid, the same over edits of one person's sending. */
  readonly intent: string;
  readonly locale: string;
  readonly dir: "ltr" | "rtl";
  readonly consent: readonly Consent[];
  readonly askContext: boolean;
}

/** Version of the questions, so that staff know what was asked. */
export const formVersion = "1";

/**
 * The referral with its consents; call it where `msg` speaks the language in which they were
 * shown.
 */
export async function referralFor(
  answers: Answers,
  { config, ...facts }: Pick<DraftFacts, "intent" | "locale" | "dir"> & { readonly config: Config },
): Promise<Referral> {
  const look = { lang: facts.locale, config, obstacles: [], sharedDevice: true };
  const consent = await givenConsents(answers, look);
  const askContext = config.support?.askContext === true;
  return referralOf(answers, { ...facts, consent, askContext });
}

/** The plaintext of the referral. */
export function referralOf(answers: Answers, facts: DraftFacts): Referral {
  const { askContext, consent, ...rest } = facts;
  const full = answers.path === "full";
  const who = full ? (answers.for ?? "self") : "self";
  return clean({
    type: "referral",
    ...rest,
    formVersion,
    for: who,
    needs: full ? [...answers.needs] : ["notSure"],
    ...(full && {
      ...(askContext && { context: answers.context.length > 0 ? [...answers.context] : null }),
      message: or(answers.message),
      person: personOf(answers),
    }),
    language: languageOf(answers),
    ...(full && { accessNeeds: or(answers.accessNeeds) }),
    contact: contactOf(answers),
    ...(who === "other" && { referrer: referrerOf(answers) }),
    consent: [...consent],
  });
}

function personOf(answers: Answers): NonNullable<Referral["person"]> {
  return {
    ...(mayAskName(answers) && { name: or(answers.name) }),
    ageBand: answers.ageBand ?? null,
    zip: or(answers.zip),
  };
}

function languageOf({ path, spoken, written, interpreter }: Answers): Referral["language"] {
  if (path === "short") return spoken.length > 0 ? { spoken: [...spoken], written: [] } : null;
  if (spoken.length + written.length === 0 && !interpreter) return null;
  return { spoken: [...spoken], written: [...written], interpreter: interpreter ? true : null };
}

function contactOf(answers: Answers): Contact {
  const { safe, full } = { safe: isAsked(answers, "safe"), full: answers.path === "full" };
  return {
    who: reachedOf(answers),
    methods: methodsOf(answers),
    ...(safe ? safetyOf(answers, mayRing(answers)) : safest),
    ...(safe && full && callingOf(answers)),
  };
}

function reachedOf(answers: Answers): Contact["who"] {
  if (answers.path === "short") return "me";
  return isAsked(answers, "reach") ? (answers.who ?? "me") : "referrer";
}

function methodsOf(answers: Answers): ContactMethod[] {
  const short = shortKind(answers);
  const isShort = answers.path === "short";
  const isReached = isShort || (isAsked(answers, "reach") && needsMethods(answers));
  const kinds = isShort ? (short ? [short] : []) : inOrder(answers.kinds);
  if (!isReached) return [];
  const { values } = answers;
  return kinds.map((kind, index) => methodOf(kind, valueFor(kind, { kinds, values }), index + 1));
}

function referrerOf(answers: Answers): NonNullable<Referral["referrer"]> {
  const { referrerKind = "call", referrerRole = "other" } = answers;
  return {
    name: answers.referrerName.trim(),
    role: referrerRole,
    ...(isAtWork(answers) && { organization: or(answers.referrerOrganization) }),
    method: methodOf(referrerKind, referrerValue(answers), 1),
    subjectKnows: answers.subjectKnows ?? "unsure",
    subjectAgreed: answers.subjectAgreed ?? "unsure",
  };
}

function or(text: string): string | null {
  return text.trim() === "" ? null : text.trim();
}

/** The same with every text cleaned: a bidi mark that a keyboard left would be refused. */
function clean<Value>(value: Value): Value {
  // The shape stays as it is; only texts inside it change.
  return JSON.parse(JSON.stringify(value), (_key, inner: unknown) =>
    typeof inner === "string" ? cleanText(inner) : inner,
  ) as Value;
}
