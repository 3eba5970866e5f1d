/** Consents in the organisation's words; what was shown is hashed with the answer. */
import { msg } from "@lit/localize";
import { html, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import type { Consent } from "../../contract/intake.js";
import type { ConsentText } from "../../contract/config.js";
import { checkbox } from "../parts/boxes.js";
import { theirs } from "../parts/foreign.js";
import { saidOf, type Obstacle, type QuestionLook } from "./question.js";

/** A text as it stood beside the box when the box was ticked. */
export type GivenText = Pick<ConsentText, "id" | "version" | "text">;

/** The texts that were ticked: a yes to other words is no yes to these. */
export interface ConsentAnswers {
  readonly consents: readonly GivenText[];
}

/** One box for each; none is ticked beforehand, nor any longer when its words have changed. */
export function consentQuestion(
  answers: ConsentAnswers,
  look: QuestionLook,
  answered: (answers: ConsentAnswers) => void,
): TemplateResult {
  return html`<div class="stack">
    ${consentTexts(look).map((shown) => {
      const field = consentField(shown);
      const box = checkbox(
        {
          id: field,
          label: theirs(shown.text),
          optional: !shown.required,
          hint: isChanged(answers, shown) ? changedWords() : undefined,
          checked: isGiven(answers, shown),
          error: obstacleWords(look.obstacles, field),
        },
        (on) => answered({ consents: ticked(answers, shown, on) }),
      );
      return keyed(`${shown.version} ${shown.text}`, box);
    })}
  </div>`;
}

/** What is missing. */
export function checkConsent(answers: ConsentAnswers, look: QuestionLook): readonly Obstacle[] {
  return consentTexts(look)
    .filter((shown) => shown.required && !isGiven(answers, shown))
    .map((shown) => ({
      field: consentField(shown),
      answer: "consents",
      code: "missing" as const,
    }));
}

/**
 * What travels: each consent that was given, with the SHA-256 of the text as it was shown (NFC,
 * UTF-8).
 */
export function givenConsents(answers: ConsentAnswers, look: QuestionLook): Promise<Consent[]> {
  const given = consentTexts(look).filter((shown) => isGiven(answers, shown));
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

/**
 * The organisation's own, as many as may travel; without any that is needed, one of ours, since
 * nobody may be called without a yes.
 */
function consentTexts({ config }: QuestionLook): readonly ConsentText[] {
  const own = config.support?.consents ?? [];
  const once = own.filter(({ id }, index) => own.findIndex((each) => each.id === id) === index);
  const all = once.some(({ required }) => required) ? once : [ours(), ...once];
  return all.toSorted((one, other) => Number(other.required) - Number(one.required)).slice(0, 4);
}

const ours = (): ConsentText => ({
  id: "contact",
  version: "kit-1",
  text: msg("You may read this and contact me in the ways I picked.", {
    id: "question.consent.contact",
    desc: "Consent, where the organization has none of its own",
  }),
  required: true,
});

const isGiven = ({ consents }: ConsentAnswers, { id, version, text }: GivenText) =>
  consents.some((given) => given.id === id && given.version === version && given.text === text);

const isChanged = (answers: ConsentAnswers, shown: GivenText) =>
  !isGiven(answers, shown) && answers.consents.some(({ id }) => id === shown.id);

function ticked({ consents }: ConsentAnswers, shown: GivenText, on: boolean): readonly GivenText[] {
  const { id, version, text } = shown;
  const rest = consents.filter((given) => given.id !== id);
  return on ? [...rest, { id, version, text }] : rest;
}

/** An id of the wire may hold spaces, which would part it in two where ids are listed. */
const consentField = ({ id }: GivenText) => `consent-${id.replace(/\W+/g, "-")}`;

const changedWords = () =>
  msg("These words have changed. Please read them again.", {
    id: "question.consent.changed",
    desc: "Beside a box whose text is not the one that was ticked, so that its tick is gone",
  });

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
