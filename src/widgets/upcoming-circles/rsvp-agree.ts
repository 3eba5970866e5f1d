/** The age that a date is for, and what people agree to: short, whole, with one confirmation. */
import { msg } from "@lit/localize";
import { html, nothing, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import type { Agreement, Circle } from "../../contract/circle.js";
import { checkbox } from "../../ui/parts/boxes.js";
import { foreign } from "../../ui/parts/foreign.js";
import { heading } from "../../ui/parts/heading.js";
import { notice } from "../../ui/parts/notice.js";
import { limitWords } from "../../ui/parts/truths.js";
import { line, saidOf, type AnswerLine, type Obstacle } from "../../ui/questions/question.js";
import type { QuestionLook } from "../../ui/questions/question.js";
import { certainty } from "../../ui/questions/certainty.js";
import { agreedTo, hasAge, hasAgreed, type Answers } from "./rsvp-answers.js";
import { ageWords } from "./rsvp-words.js";

/** The page; `earlier` are the agreements before they changed. */
export function agreeQuestion(
  answers: Answers,
  circle: Circle,
  look: QuestionLook & {
    readonly headingLevel: number;
    readonly earlier?: readonly Agreement[] | undefined;
  },
  answered: (answers: Partial<Answers>) => void,
): TemplateResult {
  const { agreements, audience } = circle;
  return html`${look.earlier ? notice(changedWords(), { kind: "problem" }) : nothing}
  ${
    agreements.length > 0
      ? html`<div class="stack">${agreements.map((each) => agreement(each, circle, look))}</div>
          ${notice(limitWords())}
          ${keyed(
            agreedTo(agreements),
            checkbox(
              {
                id: "agreed",
                label: agreeWords(),
                hint: msg("Why we ask: so that everyone is safe in the room.", {
                  id: "circles.rsvp.agree.why",
                  desc: "Why we ask for a yes to the agreements",
                }),
                checked: hasAgreed(answers, agreements),
                error: obstacleWords(look.obstacles, "agreed"),
              },
              (on) => answered({ agreed: on ? agreedTo(agreements) : undefined }),
            ),
          )}`
      : nothing
  }
  ${
    hasAge(audience)
      ? checkbox(
          {
            id: "ageOk",
            label: ageWords(audience),
            hint: ageHint(audience),
            checked: answers.ageOk,
            error: obstacleWords(look.obstacles, "ageOk"),
          },
          (ageOk) => answered({ ageOk }),
        )
      : nothing
  }`;
}

/** What is missing. */
export function checkAgree(answers: Answers, { agreements, audience }: Circle) {
  const agreed = hasAgreed(answers, agreements);
  const missing = (field: string): Obstacle => ({ field, code: "missing" });
  return [
    ...(agreed ? [] : [missing("agreed")]),
    ...(hasAge(audience) && !answers.ageOk ? [missing("ageOk")] : []),
  ];
}

/** The lines of the review. */
export function agreeLines(
  answers: Answers,
  { agreements, audience }: Circle,
): readonly AnswerLine[] {
  const agreed = agreements.length > 0 && hasAgreed(answers, agreements);
  return [
    ...line(title(), agreed ? certainty("yes") : ""),
    ...line(ageWords(audience), hasAge(audience) && answers.ageOk ? certainty("yes") : ""),
  ];
}

/** The words for an obstacle of this question. */
export function obstacleWords(obstacles: readonly Obstacle[], field: string): string | undefined {
  return saidOf(obstacles, field, () =>
    field === "ageOk"
      ? msg("Please tick this if it is so. If not, call us: we know other circles.", {
          id: "circles.rsvp.age.missing",
          desc: "The age was not confirmed",
        })
      : msg("Please tick this. We need your yes before you come.", {
          id: "circles.rsvp.agree.missing",
          desc: "The agreements were not confirmed",
        }),
  );
}

/** "What we agree on". */
export const title = () =>
  msg("What we agree on", { id: "circles.details.agreements", desc: "Heading" });

function agreement(
  { id, version, title: name, text }: Agreement,
  { textLang }: Circle,
  { lang, headingLevel, earlier }: Parameters<typeof agreeQuestion>[2],
): TemplateResult {
  const before = earlier?.find((each) => each.id === id);
  const isSame = !earlier || (before && before.version === version && before.text === text);
  return html`<section class="card stack close">
    ${heading(headingLevel, foreign(name, textLang, lang))}
    <p>${foreign(text, textLang, lang)}</p>
    ${isSame ? nothing : html`<p><strong>${before ? differs() : isNew()}</strong></p>`}
    ${
      !isSame && before
        ? html`<p class="small muted">${wasWords()} ${foreign(before.text, textLang, lang)}</p>`
        : nothing
    }
  </section>`;
}

function ageHint({ guardian, ageMin = 18 }: Circle["audience"]): string {
  const why = msg("Why we ask: this circle is made for that age.", {
    id: "circles.rsvp.age.why",
    desc: "Why we ask for an age",
  });
  if (ageMin >= 18 || !guardian || guardian === "notNeeded") return why;
  const grown =
    guardian === "told"
      ? msg("If you are under 18, tell a parent or guardian.", {
          id: "circles.rsvp.age.told",
          desc: "Beside the box for an age",
        })
      : msg("If you are under 18, a parent or guardian has to say yes.", {
          id: "circles.rsvp.age.needed",
          desc: "Beside the box for an age",
        });
  return `${why} ${grown}`;
}

const agreeWords = () =>
  msg("I have read this, and I say yes to all of it.", {
    id: "circles.rsvp.agree.label",
    desc: "A box to tick, for all agreements at once",
  });

const changedWords = () =>
  msg(
    "What we agree on has changed while you wrote. Please read it again. Your words are still here.",
    {
      id: "circles.rsvp.agree.changed",
      desc: "Above the agreements",
    },
  );

const differs = () =>
  msg("This has changed.", { id: "circles.rsvp.agree.differs", desc: "Below one agreement" });

const isNew = () =>
  msg("This is new.", { id: "circles.rsvp.agree.new", desc: "Below one agreement" });

const wasWords = () =>
  msg("Before, it was:", {
    id: "circles.rsvp.agree.was",
    desc: "Before the words of an agreement that have changed",
  });
