/** What would help: the organisation's programmes, two needs of our own, and "not sure", which is a
 * full answer. */
import { msg } from "@lit/localize";
import { html, nothing, type TemplateResult } from "lit";
import type { Referral } from "../../contract/intake.js";
import { formatList } from "../../locale/lists.js";
import { checkboxes } from "../parts/choices.js";
import { notice } from "../parts/notice.js";
import { line, saidOf, type AnswerLine, type Obstacle, type QuestionLook } from "./question.js";

type Context = NonNullable<Referral["context"]>[number];

/** The answers. */
export interface NeedsAnswers {
  readonly needs: readonly string[];
  readonly context: readonly Context[];
}

/** "What would help? Pick all that fit." */
export function needsQuestion(
  answers: NeedsAnswers,
  look: QuestionLook,
  answered: (answers: Partial<NeedsAnswers>) => void,
): TemplateResult {
  return html`${checkboxes(
    {
      id: "needs",
      legend: title(),
      legendUnseen: true,
      hint: msg("Pick all that fit.", { id: "question.needs.hint", desc: "Several answers" }),
      options: options(look),
      layout: "pairs",
      chosen: answers.needs,
      error: obstacleWords(look.obstacles, "needs"),
    },
    (value, on) => answered({ needs: toggled(answers.needs, value, on) }),
  )}
  ${look.config.support?.askContext ? context(answers, answered) : nothing}`;
}

/** "What would help?" */
export const title = () =>
  msg("What would help?", { id: "question.needs.title", desc: "Question" });

/** What is missing. */
export function checkNeeds({ needs }: NeedsAnswers): readonly Obstacle[] {
  return needs.length === 0 ? [{ field: "needs", code: "missing" }] : [];
}

/** The lines of the review. */
export function needsLines(answers: NeedsAnswers, look: QuestionLook): readonly AnswerLine[] {
  const all = options(look);
  const names = answers.needs.flatMap(
    (need) => all.find(({ value }) => value === need)?.label ?? [],
  );
  const about = look.config.support?.askContext ? answers.context.map(contextLabel) : [];
  return [
    ...line(title(), formatList(names, look.lang)),
    ...line(contextTitle(), formatList(about, look.lang)),
  ];
}

/** The words for an obstacle of this question. */
export function obstacleWords(obstacles: readonly Obstacle[], field: string): string | undefined {
  return saidOf(obstacles, field, () =>
    msg("Pick at least one. Not sure is fine too.", {
      id: "question.needs.missing",
      desc: "Nothing was chosen; 'I am not sure' is one of the answers",
    }),
  );
}

/** The list with or without one value. */
export function toggled<Value>(
  values: readonly Value[],
  value: Value,
  on: boolean,
): readonly Value[] {
  const rest = values.filter((each) => each !== value);
  return on ? [...rest, value] : rest;
}

function options({ config }: QuestionLook) {
  return [
    ...config.programs.map(({ code, label, hint }) => ({ value: code, label, hint })),
    {
      value: "loss",
      label: msg("Someone I love died", { id: "question.needs.loss", desc: "A need" }),
    },
    {
      value: "violence",
      label: msg("Someone was shot or hurt", { id: "question.needs.violence", desc: "A need" }),
    },
    {
      value: "notSure",
      label: msg("I am not sure", { id: "question.needs.unsure", desc: "A need" }),
    },
  ];
}

function context(answers: NeedsAnswers, answered: (answers: Partial<NeedsAnswers>) => void) {
  const codes: readonly Context[] = ["suicideLoss", "gunViolence", "grief", "preferNot"];
  return html`${checkboxes(
    {
      id: "context",
      legend: contextTitle(),
      optional: true,
      options: codes.map((value) => ({ value, label: contextLabel(value) })),
      layout: "pairs",
      chosen: answers.context,
    },
    (value, on) => answered({ context: toggled(answers.context, value, on) }),
  )}
  ${
    answers.context.includes("suicideLoss")
      ? notice(
          msg("We are sorry. You do not have to tell the story here.", {
            id: "question.needs.sorry",
            desc: "After somebody said that a person died by suicide",
          }),
        )
      : nothing
  }`;
}

const contextTitle = () =>
  msg("Is this about any of these?", { id: "question.needs.context", desc: "Question" });

function contextLabel(code: Context): string {
  switch (code) {
    case "suicideLoss":
      return msg("Someone died by suicide", {
        id: "question.needs.suicide-loss",
        desc: "An answer",
      });
    case "gunViolence":
      return msg("Gun violence", { id: "question.needs.gun-violence", desc: "An answer" });
    case "grief":
      return msg("Someone died", { id: "question.needs.grief", desc: "An answer" });
    case "preferNot":
      return msg("I would rather not say", { id: "question.needs.prefer-not", desc: "An answer" });
  }
}
