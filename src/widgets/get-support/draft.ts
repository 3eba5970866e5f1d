/** Makes the referral out of the answers: what was asked and nothing else; skipped is `null`, not asked is absent. */
import type { Consent, ContactMethod, Referral, Contact } from "../../contract/intake.js";
import { cleanText } from "../../contract/text.js";
import { inOrder, methodOf } from "../../ui/questions/contact-kinds.js";
import { needsMethods } from "../../ui/questions/contact.js";
import { mayAskName } from "../../ui/questions/person.js";
import { safest, safetyOf } from "../../ui/questions/safety.js";
import type { Answers } from "./answers.js";
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

/** The plaintext of the referral. */
export function referralOf(answers: Answers, facts: DraftFacts): Referral {
  const { askContext, consent, ...rest } = facts;
  const who = answers.for ?? "self";
  const full = answers.path === "full";
  return clean({
    type: "referral",
    ...rest,
    formVersion,
    for: who,
    needs: [...answers.needs],
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

function languageOf({ path, spoken, written, interpreter }: Answers) {
  if (path === "short") return spoken.length > 0 ? { spoken: [...spoken], written: [] } : null;
  if (spoken.length + written.length === 0 && !interpreter) return null;
  return { spoken: [...spoken], written: [...written], interpreter: interpreter ? true : null };
}

function contactOf(answers: Answers): Contact {
  const who = isAsked(answers, "reach") || answers.path === "short" ? answers.who : "referrer";
  const methods: ContactMethod[] =
    who !== "referrer" && needsMethods(answers)
      ? inOrder(answers.kinds).map((kind, index) =>
          methodOf(kind, answers.values[kind] ?? "", index + 1),
        )
      : [];
  const safety = isAsked(answers, "safe") ? safetyOf(answers) : safest;
  // The short path asks the three questions of safety and no more.
  const { voicemail, sayOrganization, shared } = safety;
  const asked = answers.path === "short" ? { voicemail, sayOrganization, shared } : safety;
  return { who: who ?? "me", methods, ...asked };
}

function referrerOf(answers: Answers): NonNullable<Referral["referrer"]> {
  const { referrerKind = "call", referrerRole = "other" } = answers;
  return {
    name: answers.referrerName.trim(),
    role: referrerRole,
    method: methodOf(referrerKind, answers.referrerValue, 1),
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
