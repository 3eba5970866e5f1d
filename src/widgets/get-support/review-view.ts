/** Everything once more before it is sent: each answer with a way to change it, then the consents, then Send. */
import { msg, str } from "@lit/localize";
import { html, nothing, type TemplateResult } from "lit";
import { button } from "../../ui/parts/button.js";
import { errorSummary } from "../../ui/parts/error-summary.js";
import { failure } from "../../ui/parts/failure.js";
import { heading } from "../../ui/parts/heading.js";
import { phones } from "../../ui/parts/phone.js";
import {
  checkConsent,
  consentQuestion,
  obstacleWords as consentWords,
} from "../../ui/questions/consent.js";
import type { AnswerLine, QuestionLook } from "../../ui/questions/question.js";
import type { Answers } from "./answers.js";
import type { State, Step } from "./model.js";
import { screenLook } from "./screens.js";
import { screensOf, type Screen } from "./steps.js";
import type { Look } from "./view.js";

type Reviewed = Extract<State, { at: "review" | "sending" | "failed" }>;

/** The page with everything on it; also while it is sent, and after it failed. */
export function review(
  state: Reviewed,
  look: Look & { readonly question: QuestionLook },
  step: (step: Step) => void,
): TemplateResult {
  const { answers } = state;
  const { question } = look;
  const send = () => step({ type: "sent", obstacles: checkConsent(answers, question) });
  const busy = state.at === "sending";
  const obstacles = busy ? [] : state.obstacles;
  const problems = obstacles.flatMap(({ field }) => {
    const words = consentWords(obstacles, field);
    return words ? [{ field, words }] : [];
  });
  const { name } = look.config.organization;
  return html`<div class="roomy">
    ${heading(look.headingLevel, titleWords(), { kind: "title", focusable: true })}
    ${
      state.at === "failed"
        ? failure(state.code, {
            again: state.code === "unsealed" ? undefined : send,
            copy: look.copy,
            phones: phones(look.config.organization, look),
            kept: true,
            maybeArrived: state.maybeArrived,
          })
        : nothing
    }
    ${errorSummary(problems, look.headingLevel + 1, look.lead)}
    <div class="stack" translate="no">
      ${screensOf(answers).map((screen) => group(screen, answers, look, step))}
    </div>
    ${consentQuestion(answers, question, (given) => step({ type: "answered", answers: given }))}
    <div class="row">
      ${button(
        msg(str`Send to ${name}`, {
          id: "support.review.send",
          desc: "Main button; the organization",
        }),
        send,
        { kind: "primary", busy, id: "send" },
      )}
    </div>
    ${
      busy
        ? html`<p class="muted" role="status">
            ${
              state.slow
                ? msg("Still sending. Please wait a little longer.", {
                    id: "support.sending.slow",
                    desc: "While sending takes long",
                  })
                : msg("Sending.", { id: "support.sending", desc: "While sending" })
            }
          </p>`
        : nothing
    }
  </div>`;
}

/** All lines of the review, for "Copy my words". */
export function reviewLines(answers: Answers, look: QuestionLook): readonly AnswerLine[] {
  return screensOf(answers).flatMap((screen) => screenLook(screen, answers, look).lines());
}

function group(
  screen: Screen,
  answers: Answers,
  look: Look & { readonly question: QuestionLook },
  step: (step: Step) => void,
): TemplateResult {
  const { title, lines } = screenLook(screen, answers, look.question);
  const all = lines();
  return html`<section class="card stack answers">
    <div class="top">
      ${heading(look.headingLevel + 1, title())}
      ${button(
        msg("Change", { id: "support.review.change", desc: "Button beside a group of answers" }),
        () => step({ type: "wentTo", screen }),
        { kind: "quiet", about: title(), id: `change-${screen}` },
      )}
    </div>
    ${
      all.length === 0
        ? html`<p class="muted">${skipped()}</p>`
        : html`<dl>
            ${all.map(
              ({ asked, answer }) =>
                html`${asked === title() ? nothing : html`<dt>${asked}</dt>`}
                  <dd><bdi>${answer}</bdi></dd>`,
            )}
          </dl>`
    }
  </section>`;
}

const titleWords = () =>
  msg("Check your answers", { id: "support.review.title", desc: "Heading of the review" });

const skipped = () =>
  msg("You skipped this. That is fine.", {
    id: "support.review.skipped",
    desc: "No answer was given",
  });
