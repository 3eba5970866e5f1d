/** What would help: the organisation's programmes, two needs of our own, and "not sure", which is a
 * full answer. */
import { msg } from "@lit/localize";
import { html, nothing, type TemplateResult } from "lit";
import { ownNeeds, type Referral } from "../../contract/intake.js";
import { formatList } from "../../locale/lists.js";
import { checkboxes } from "../parts/boxes.js";
import { theirs } from "../parts/foreign.js";
import { notice } from "../parts/notice.js";
import { line, saidOf, type AnswerLine, type Obstacle, type QuestionLook } from "./question.js";
import { toggled } from "./toggled.js";

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
      hint: msg("Pick all that fit. Why we ask: so that the right person reads this.", {
        id: "question.needs.hint",
        desc: "Several answers, and why we ask what would help",
      }),
      options: options(look).map(({ value, label, hint }) => ({
        value,
        label: theirs(label),
        hint: hint && theirs(hint),
      })),
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
  if (needs.length > most) return [{ field: "needs", code: "tooMany" }];
  return needs.length === 0 ? [{ field: "needs", code: "missing" }] : [];
}

/** As many as may travel; an organisation may list more. */
const most = 20;

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
  return saidOf(obstacles, field, (code) =>
    code === "tooMany"
      ? msg("Please pick fewer. We can take 20 at most.", {
          id: "question.needs.too-many",
          desc: "More was chosen than can be sent",
        })
      : msg("Pick at least one. Not sure is fine too.", {
          id: "question.needs.missing",
          desc: "Nothing was chosen; 'I am not sure' is one of the answers",
        }),
  );
}

interface Need {
  readonly value: string;
  readonly label: string;
  readonly hint?: string | undefined;
}

/** The organisation's list may name one twice, or one of ours: the first one stays. */
function options({ config }: QuestionLook): readonly Need[] {
  const programs = config.programs.map(({ code, label, hint }) => ({ value: code, label, hint }));
  const all = [...programs.filter(({ value }) => !isOwn(value)), ...ownOptions()];
  return all.filter(({ value }, index) => all.findIndex((each) => each.value === value) === index);
}

const isOwn = (code: string) => ownNeeds.some((own) => own === code);

function ownOptions(): readonly Need[] {
  return [
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
      hint: msg("Why we ask: so that a person who knows this can call.", {
        id: "question.needs.context-why",
        desc: "Why we ask whether somebody died, or was hurt by a gun",
      }),
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
