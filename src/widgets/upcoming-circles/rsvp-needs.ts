/** What a person needs to be there: what the date offers, its languages, and a note. */
import { msg, str } from "@lit/localize";
import { html, nothing, type TemplateResult } from "lit";
import type { Circle, Provision } from "../../contract/circle.js";
import { formatDate } from "../../locale/dates.js";
import { checkboxes } from "../../ui/parts/boxes.js";
import { radios } from "../../ui/parts/choices.js";
import { longField } from "../../ui/parts/field.js";
import { toggled } from "../../ui/questions/toggled.js";
import { line, saidOf, type AnswerLine, type Obstacle } from "../../ui/questions/question.js";
import type { QuestionLook } from "../../ui/questions/question.js";
import { languagesLabels } from "./labels.js";
import { languagesOf, offersOf, type Answers } from "./rsvp-answers.js";
import { offerWords } from "./rsvp-words.js";

/** The page; `today` is a date, `2026-11-24`. */
export function needsQuestion(
  answers: Answers,
  circle: Circle,
  look: QuestionLook & { readonly today: string },
  answered: (answers: Partial<Answers>) => void,
): TemplateResult {
  const offers = offersOf(circle);
  const languages = languagesOf(circle);
  return html`${
    offers.length > 0
      ? checkboxes(
          {
            id: "needs",
            legend: offersTitle(),
            hint: msg("Why we ask: so that it is there when you come.", {
              id: "circles.rsvp.needs.why",
              desc: "Why we ask what somebody needs",
            }),
            optional: true,
            options: offers.map((offer) => ({
              value: offer.code,
              label: offerWords(offer.code, circle, look.config),
              hint: offerHint(offer, look),
            })),
            layout: "pairs",
            chosen: answers.needs,
            error: obstacleWords(look.obstacles, "needs"),
          },
          (code, on) => answered({ needs: toggled(answers.needs, code, on) }),
        )
      : nothing
  }
  ${
    languages.length > 0
      ? radios(
          {
            id: "language",
            legend: languageTitle(),
            hint: msg("Why we ask: so that you can follow, and say what you want.", {
              id: "circles.rsvp.language.why",
              desc: "Why we ask for a language or an interpreter",
            }),
            optional: true,
            options: languages.map((each) => ({
              value: each.code,
              label: languagesLabels([each], look.lang, look.today)[0] ?? each.code,
              hint: isLate(each, look) ? offerHint({ ...each, value: "ask" }, look) : undefined,
            })),
            layout: "pairs",
            chosen: answers.language,
            error: obstacleWords(look.obstacles, "language"),
          },
          (language) => answered({ language }),
        )
      : nothing
  }
  ${longField(
    {
      id: "needsNote",
      label: noteTitle(),
      hint: msg("Why we ask: so that we can plan for it. The team alone reads this.", {
        id: "circles.rsvp.note.why",
        desc: "Below the field for anything else that somebody needs",
      }),
      optional: true,
      value: answers.needsNote,
      maxLength: 300,
      error: obstacleWords(look.obstacles, "needsNote"),
    },
    (needsNote) => answered({ needsNote }),
  )}`;
}

/** The lines of the review. */
export function needsLines(
  answers: Answers,
  circle: Circle,
  { lang, config, today }: QuestionLook & { readonly today: string },
): readonly AnswerLine[] {
  const needs = answers.needs.map((code) => offerWords(code, circle, config));
  const language = languagesOf(circle).find(({ code }) => code === answers.language);
  return [
    ...line(offersTitle(), needs.join(", ")),
    ...line(languageTitle(), language && languagesLabels([language], lang, today)[0]),
    ...line(noteTitle(), answers.needsNote.trim()),
  ];
}

/** Nothing is required here, so only the endpoint can refuse. */
export function obstacleWords(obstacles: readonly Obstacle[], field: string): string | undefined {
  return saidOf(obstacles, field, () => "") || undefined;
}

/** "What do you need?" */
export const title = () =>
  msg("What would help you to be there?", { id: "circles.rsvp.needs.title", desc: "Heading" });

/** One may still ask; the label alone would say that it is too late. */
const isLate = (
  { requestBy }: { readonly requestBy?: string | undefined },
  { today }: { readonly today: string },
) => requestBy !== undefined && requestBy < today;

function offerHint(
  { value, requestBy }: Pick<Provision, "value" | "requestBy">,
  look: { readonly lang: string; readonly today: string },
): string | undefined {
  if (requestBy !== undefined) {
    const day = formatDate(requestBy, look.lang);
    return requestBy < look.today
      ? msg(str`The day to ask was ${day}. Ask all the same: we try.`, {
          id: "circles.rsvp.needs.late",
          desc: "Below childcare, a meal and so on: a date that has passed",
        })
      : msg(str`Please ask by ${day}.`, {
          id: "circles.rsvp.needs.by",
          desc: "Below childcare, a meal and so on: a date",
        });
  }
  if (value === "yes") return undefined;
  return msg("We tell you if we can.", {
    id: "circles.rsvp.needs.ask",
    desc: "Below childcare, a meal and so on, where it is not certain",
  });
}

const offersTitle = () =>
  msg("What do you need?", { id: "circles.rsvp.needs.offers", desc: "Question" });

const languageTitle = () =>
  msg("Which language is best for you?", { id: "circles.rsvp.language.title", desc: "Question" });

const noteTitle = () =>
  msg("Anything else we should know?", { id: "circles.rsvp.note.title", desc: "Field" });
