/** Which languages to speak and to write, an interpreter, and anything that makes it easier. */
import { msg } from "@lit/localize";
import { html, type TemplateResult } from "lit";
import { formatList } from "../../locale/lists.js";
import { languageName } from "../../locale/names.js";
import { checkbox, checkboxes } from "../parts/boxes.js";
import { field } from "../parts/field.js";
import { certainty } from "./certainty.js";
import { line, saidOf, type AnswerLine, type Obstacle, type QuestionLook } from "./question.js";
import { toggled } from "./toggled.js";

/** The answers. */
export interface LanguageAnswers {
  readonly spoken: readonly string[];
  readonly written: readonly string[];
  readonly interpreter: boolean;
  readonly accessNeeds: string;
}

/**
 * BCP 47; the languages of Philadelphia, with ASL and three languages of Central America and the
 * Andes.
 */
const spokenTags: readonly string[] = "en es zh vi ru pt fr ht ar sw ase mam quc qu".split(" ");
const writtenTags: readonly string[] = "en es zh vi ru pt fr ht ar sw".split(" ");

/** Two lists and two small questions. */
export function languageQuestion(
  answers: LanguageAnswers,
  look: QuestionLook,
  answered: (answers: Partial<LanguageAnswers>) => void,
): TemplateResult {
  return html`${spokenQuestion(answers, look, answered)}
  ${tags(
    { id: "written", legend: writtenTitle(), hint: writtenWhy(), codes: writtenTags },
    answers.written,
    look,
    (written) => answered({ written }),
  )}
  ${checkbox(
    {
      id: "interpreter",
      label: interpreterTitle(),
      optional: true,
      checked: answers.interpreter,
    },
    (interpreter) => answered({ interpreter }),
  )}
  ${field(
    {
      id: "accessNeeds",
      label: accessTitle(),
      hint: msg(
        "Is your language not on the list? Write it here. Why we ask: so that we can plan for it.",
        {
          id: "question.language.access-why",
          desc: "Below the field for access needs: also for a language that is not listed, and why we ask",
        },
      ),
      optional: true,
      value: answers.accessNeeds,
      maxLength: 300,
    },
    (accessNeeds) => answered({ accessNeeds }),
  )}`;
}

/** The language to speak alone, for the short path. */
export function spokenQuestion(
  answers: Pick<LanguageAnswers, "spoken">,
  look: QuestionLook,
  answered: (answers: Pick<LanguageAnswers, "spoken">) => void,
): TemplateResult {
  return tags(
    { id: "spoken", legend: spokenTitle(), hint: spokenWhy(), codes: spokenTags },
    answers.spoken,
    look,
    (spoken) => answered({ spoken }),
  );
}

/** "Language". */
export const title = () =>
  msg("Language and access", { id: "question.language.title", desc: "Heading" });

/** More than three languages would be refused later. */
export function checkLanguage(
  answers: Pick<LanguageAnswers, "spoken"> & Partial<LanguageAnswers>,
): readonly Obstacle[] {
  return (["spoken", "written"] as const).flatMap((field) =>
    (answers[field]?.length ?? 0) > 3 ? [{ field, code: "tooMany" as const }] : [],
  );
}

/** The lines of the review. */
export function languageLines(answers: LanguageAnswers, look: QuestionLook): readonly AnswerLine[] {
  const names = (codes: readonly string[]) =>
    formatList(
      codes.map((code) => languageName(code, look.lang)),
      look.lang,
    );
  return [
    ...line(spokenTitle(), names(answers.spoken)),
    ...line(writtenTitle(), names(answers.written)),
    ...line(interpreterTitle(), answers.interpreter ? certainty("yes") : undefined),
    ...line(accessTitle(), answers.accessNeeds.trim()),
  ];
}

/** The words for an obstacle of this question. */
export function obstacleWords(obstacles: readonly Obstacle[], field: string): string | undefined {
  return saidOf(obstacles, field, () =>
    msg("Pick three at most.", { id: "question.language.too-many", desc: "Languages" }),
  );
}

function tags(
  {
    codes,
    ...ask
  }: {
    readonly id: "spoken" | "written";
    readonly legend: string;
    readonly hint: string;
    readonly codes: readonly string[];
  },
  chosen: readonly string[],
  look: QuestionLook,
  answered: (codes: readonly string[]) => void,
): TemplateResult {
  return checkboxes(
    {
      ...ask,
      optional: true,
      options: codes.map((value) => ({ value, label: languageName(value, look.lang) })),
      layout: "pairs",
      chosen,
      error: obstacleWords(look.obstacles, ask.id),
    },
    (code, on) => answered(toggled(chosen, code, on)),
  );
}

const spokenTitle = () =>
  msg("What language do you want to speak?", { id: "question.language.spoken", desc: "Question" });

const spokenWhy = () =>
  msg("Why we ask: so that the right person calls.", {
    id: "question.language.spoken-why",
    desc: "Why we ask which language to speak",
  });

const writtenWhy = () =>
  msg("Why we ask: so that you can read what we write.", {
    id: "question.language.written-why",
    desc: "Why we ask which language to read",
  });

const writtenTitle = () =>
  msg("What language do you want to read?", { id: "question.language.written", desc: "Question" });

const interpreterTitle = () =>
  msg("I want a free interpreter", { id: "question.language.interpreter", desc: "A box to tick" });

const accessTitle = () =>
  msg("Is there anything that makes this easier for you?", {
    id: "question.language.access",
    desc: "Access needs",
  });
