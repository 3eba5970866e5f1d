/** Consents in the organisation's words; what was shown is hashed with the answer. */
import { msg } from "@lit/localize";
import { html, type TemplateResult } from "lit";
import type { Consent } from "../../contract/intake.js";
import type { ConsentText } from "../../contract/config.js";
import { checkbox } from "../parts/choices.js";
import { toggled } from "./needs.js";
import { saidOf, type Obstacle, type QuestionLook } from "./question.js";

/** The ids that were ticked. */
export interface ConsentAnswers {
  readonly consents: readonly string[];
}

/** One box for each; none is ticked beforehand. */
export function consentQuestion(
  answers: ConsentAnswers,
  look: QuestionLook,
  answered: (answers: ConsentAnswers) => void,
): TemplateResult {
  return html`<div class="stack">
    ${consentTexts(look).map(({ id, text }) =>
      checkbox(
        {
          id: `consent-${id}`,
          label: text,
          checked: answers.consents.includes(id),
          error: obstacleWords(look.obstacles, `consent-${id}`),
        },
        (on) => answered({ consents: toggled(answers.consents, id, on) }),
      ),
    )}
  </div>`;
}

/** What is missing. */
export function checkConsent(answers: ConsentAnswers, look: QuestionLook): readonly Obstacle[] {
  return consentTexts(look)
    .filter(({ id, required }) => required && !answers.consents.includes(id))
    .map(({ id }) => ({ field: `consent-${id}`, code: "missing" as const }));
}

/**
 * What travels: each consent that was given, with the SHA-256 of the text as it was shown (NFC,
 * UTF-8).
 */
export function givenConsents(answers: ConsentAnswers, look: QuestionLook): Promise<Consent[]> {
  const given = consentTexts(look).filter(({ id }) => answers.consents.includes(id));
  return Promise.all(
    given.map(async ({ id, version, text }) => {
      const locale = look.lang;
      return { id, version, locale, sha256: await sha256(text.normalize("NFC")), given: true };
    }),
  );
}

/** The words for an obstacle of this question. */
export function obstacleWords(obstacles: readonly Obstacle[], field: string): string | undefined {
  return saidOf(obstacles, field, () =>
    msg("Please tick this. Without your yes we may not read it.", {
      id: "question.consent.missing",
      desc: "A required consent is not ticked",
    }),
  );
}

/** The organisation's own; without any, one of ours, since nobody may be called without a yes. */
function consentTexts({ config }: QuestionLook): readonly ConsentText[] {
  const own = config.support?.consents ?? [];
  if (own.some(({ required }) => required)) return own.slice(0, 4);
  const text = msg("You may read this and contact me in the ways I picked.", {
    id: "question.consent.contact",
    desc: "Consent, where the organization has none of its own",
  });
  return [{ id: "contact", version: "kit-1", text, required: true }, ...own.slice(0, 3)];
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
