/** A way to reach the person, which nobody needs to give, and what is safe when it is used. */
import { msg } from "@lit/localize";
import { html, nothing, type TemplateResult } from "lit";
import type { ContactKind } from "../../contract/intake.js";
import { radios } from "../../ui/parts/choices.js";
import {
  carried,
  fieldForKind,
  kindLabel,
  kindOptions,
  valueObstacle,
  valueWords,
} from "../../ui/questions/contact-kinds.js";
import { line, saidOf, type AnswerLine, type Obstacle } from "../../ui/questions/question.js";
import type { QuestionLook } from "../../ui/questions/question.js";
import { safetyLines, safetyQuestion } from "../../ui/questions/safety.js";
import type { Answers } from "./rsvp-answers.js";

/** The page. */
export function reachQuestion(
  answers: Answers,
  look: QuestionLook,
  answered: (answers: Partial<Answers>) => void,
): TemplateResult {
  const { way, values } = answers;
  const kind = kindOf(answers);
  return html`${radios<ContactKind | "none">(
    {
      id: "way",
      legend: title(),
      legendUnseen: true,
      hint: msg("Why we ask: so that we can tell you if something changes.", {
        id: "circles.rsvp.reach.why",
        desc: "Why we ask for a way to reach somebody",
      }),
      optional: true,
      options: [...kindOptions(look), { value: "none", label: noneWords() }],
      chosen: way,
      error: obstacleWords(look.obstacles, "way"),
    },
    (to) => answered({ way: to, ...(to !== "none" && { values: carried(values, kind, to) }) }),
  )}
  ${fieldForKind(
    {
      id: `value-${kind}`,
      kind,
      value: (kind && values[kind]) ?? "",
      own: false,
      error: obstacleWords(look.obstacles, `value-${kind}`),
    },
    (typed) => kind && answered({ values: { ...values, [kind]: typed } }),
  )}
  ${kind ? safetyQuestion(answers, look, answered, kind === "call", false) : nothing}`;
}

/** The way by which the person is reached, if there is one. */
export function kindOf({ way }: Pick<Answers, "way">): ContactKind | undefined {
  return way === "none" ? undefined : way;
}

/** A way without a number or address reaches nobody. */
export function checkReach(answers: Answers): readonly Obstacle[] {
  const kind = kindOf(answers);
  return kind ? valueObstacle("values", kind, answers.values[kind] ?? "") : [];
}

/** The lines of the review. */
export function reachLines(answers: Answers, look: QuestionLook): readonly AnswerLine[] {
  const kind = kindOf(answers);
  if (!kind) return line(title(), answers.way && noneWords());
  return [
    ...line(kindLabel(kind), (answers.values[kind] ?? "").trim()),
    ...safetyLines(answers, look, kind === "call"),
  ];
}

/** The words for an obstacle of this question. */
export function obstacleWords(obstacles: readonly Obstacle[], field: string): string | undefined {
  return saidOf(obstacles, field, valueWords);
}

/** "How can we reach you?" */
export const title = () =>
  msg("How can we reach you?", { id: "circles.rsvp.reach.title", desc: "Question" });

const noneWords = () =>
  msg("You do not need to reach me", { id: "circles.rsvp.reach.none", desc: "Answer" });
