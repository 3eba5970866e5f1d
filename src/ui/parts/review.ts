/** Everything once more before it is sent: each answer with a way to change it, the consents, and
 * Send. */
import { msg, str } from "@lit/localize";
import { html, nothing, type TemplateResult } from "lit";
import type { FailureCode } from "../../client/failure.js";
import type { Config } from "../../contract/config.js";
import { checkConsent, consentQuestion, obstacleWords } from "../questions/consent.js";
import type { ConsentAnswers } from "../questions/consent.js";
import type { AnswerLine, Obstacle, QuestionLook } from "../questions/question.js";
import { button } from "./button.js";
import { errorSummary } from "./error-summary.js";
import { failure } from "./failure.js";
import { heading } from "./heading.js";
import { phones } from "./phone.js";

/** One screen's answers. */
export interface ReviewGroup {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly AnswerLine[];
}

/** How the sending stands. */
export type Sending =
  | { readonly at: "review" }
  | {
      readonly at: "sending";
      readonly slow: boolean;
      /** The next try comes in about so many seconds. */
      readonly waitSeconds?: number | undefined;
    }
  | { readonly at: "failed"; readonly code: FailureCode; readonly maybeArrived: boolean };

/** What the review needs. */
export interface ReviewLook {
  readonly lang: string;
  readonly now: number;
  readonly headingLevel: number;
  readonly config: Config;
  readonly question: QuestionLook;
  readonly obstacles: readonly Obstacle[];
  readonly copy: () => void;
  readonly lead: (field: string) => void;
}

/** What a person can do there. */
export interface ReviewActions {
  readonly change: (id: string) => void;
  readonly consented: (answers: ConsentAnswers) => void;
  readonly send: (obstacles: readonly Obstacle[]) => void;
}

/** The page, also while it is sent and after it failed. */
export function reviewPage(
  sending: Sending,
  groups: readonly ReviewGroup[],
  /** `undefined` where no consent is asked. */
  consents: ConsentAnswers | undefined,
  look: ReviewLook,
  actions: ReviewActions,
): TemplateResult {
  const send = () => actions.send(consents ? checkConsent(consents, look.question) : []);
  const problems = look.obstacles.flatMap(({ field }) => {
    const words = obstacleWords(look.obstacles, field);
    return words ? [{ field, words }] : [];
  });
  const { name } = look.config.organization;
  // What is on its way is what was shown: it cannot be changed meanwhile.
  const isSending = sending.at === "sending";
  const waits = isSending && sending.waitSeconds !== undefined;
  return html`<div class="roomy">
    ${heading(look.headingLevel, titleWords(), { kind: "title", focusable: true })}
    ${
      sending.at === "failed"
        ? failure(sending.code, {
            again: sending.code === "unsealed" ? undefined : send,
            copy: look.copy,
            phones: phones(look.config.organization, look),
            kept: true,
            maybeArrived: sending.maybeArrived,
          })
        : nothing
    }
    ${errorSummary(problems, look.headingLevel + 1, look.lead)}
    <div class="stack" translate="no" ?inert=${isSending}>
      ${groups.map((each) => group(each, look.headingLevel + 1, actions.change))}
    </div>
    ${
      consents
        ? html`<div ?inert=${isSending}>
            ${consentQuestion(consents, look.question, actions.consented)}
          </div>`
        : nothing
    }
    <div class="row">
      ${button(
        msg(str`Send to ${name}`, {
          id: "shared.review.send",
          desc: "Main button; the organization",
        }),
        send,
        { kind: "primary", busy: isSending, id: "send" },
      )}
    </div>
    <p class="muted" role="status">${sending.at === "sending" ? sendingWords(sending) : nothing}</p>
    ${waits ? phones(look.config.organization, look) : nothing}
  </div>`;
}

/** What "Copy my words" copies, to be read out on the phone or kept. */
export function copiedGroups(groups: readonly ReviewGroup[]): string {
  return groups
    .flatMap(({ lines }) => lines.map(({ asked, answer }) => `${asked}\n${answer}`))
    .join("\n\n");
}

function group({ id, title, lines }: ReviewGroup, level: number, change: (id: string) => void) {
  const words = msg("Change", {
    id: "shared.review.change",
    desc: "Button beside a group of answers",
  });
  return html`<section class="card stack answers">
    <div class="top">
      ${heading(level, title)}
      ${button(words, () => change(id), { kind: "quiet", about: title, id: `change-${id}` })}
    </div>
    ${
      lines.length === 0
        ? html`<p class="muted">${skipped()}</p>`
        : html`<dl>
            ${lines.map(
              ({ asked, answer }) =>
                html`<div>
                  <dt class=${asked === title ? "unseen" : "asked"}>${asked}</dt>
                  <dd><bdi>${answer}</bdi></dd>
                </div>`,
            )}
          </dl>`
    }
  </section>`;
}

const titleWords = () =>
  msg("Check your answers", { id: "shared.review.title", desc: "Heading of the review" });

const skipped = () =>
  msg("You skipped this. That is fine.", {
    id: "shared.review.skipped",
    desc: "No answer was given",
  });

const sendingWords = ({ slow, waitSeconds }: Extract<Sending, { at: "sending" }>) => {
  if (waitSeconds !== undefined) return waitWords(about(waitSeconds));
  return slow
    ? msg("Still sending. Please wait a little longer.", {
        id: "shared.sending.slow",
        desc: "While sending takes long",
      })
    : msg("Sending.", { id: "shared.sending", desc: "While sending" });
};

/** Not counted down: a screen reader would hear every second. */
const waitWords = (seconds: number) =>
  msg(
    str`We could not get through yet. We will try again in about ${seconds} seconds. You do not have to do anything.`,
    { id: "shared.sending.wait", desc: "A pause before the next try; the number is 5 or more" },
  );

const about = (seconds: number) => (seconds <= 5 ? 5 : Math.ceil(seconds / 10) * 10);
