/** Makes the message out of what was written: what was asked and nothing else. */
import type { Consent, Contact, Message } from "../../contract/intake.js";
import type { Config } from "../../contract/config.js";
import { cleanText } from "../../contract/text.js";
import { givenConsents } from "../../ui/questions/consent.js";
import { inOrder, methodOf, valueFor } from "../../ui/questions/contact-kinds.js";
import { safest, safetyOf } from "../../ui/questions/safety.js";
import { asksSafety, mayRing, type Answers } from "./model.js";

/** What a message needs beside the answers. */
export interface DraftFacts {
  /** A uuid, the same over edits of one person's sending. */
  readonly intent: string;
  readonly locale: string;
  readonly dir: "ltr" | "rtl";
  readonly consent: readonly Consent[];
}

/** Version of the questions, so that staff know what was asked. */
export const formVersion = "1";

/** The message with its consents; call it where `msg` speaks the language they were shown in. */
export async function messageFor(
  answers: Answers,
  { config, ...facts }: Omit<DraftFacts, "consent"> & { readonly config: Config },
): Promise<Message> {
  const look = { lang: facts.locale, config, obstacles: [], sharedDevice: true };
  return messageOf(answers, { ...facts, consent: await givenConsents(answers, look) });
}

/** The plaintext of the message. */
export function messageOf(answers: Answers, { consent, ...facts }: DraftFacts): Message {
  return {
    type: "message",
    ...facts,
    formVersion,
    topic: answers.topic ?? null,
    message: clean(answers.message),
    organization: or(answers.organization),
    person: { name: or(answers.name) },
    contact: contactOf(answers),
    consent: [...consent],
  };
}

function contactOf(answers: Answers): Contact {
  const { who = "noAnswer" } = answers;
  const { voicemail, sayOrganization, shared } = asksSafety(answers)
    ? safetyOf(answers, mayRing(answers))
    : safest;
  const methods =
    who === "me"
      ? inOrder(answers.kinds).map((kind, index) =>
          methodOf(kind, clean(valueFor(kind, answers)), index + 1),
        )
      : [];
  return { who, methods, voicemail, sayOrganization, shared };
}

/** A bidi mark that a keyboard left would be refused. */
const clean = (text: string) => cleanText(text).trim();

const or = (text: string) => clean(text) || null;
