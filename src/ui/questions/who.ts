/** Who the support is for; it decides what may be asked next. */
import { msg } from "@lit/localize";
import { html, nothing, type TemplateResult } from "lit";
import { notice } from "../parts/notice.js";
import { radios } from "../parts/choices.js";
import { certainty, type Certainty } from "./certainty.js";
import { line, saidOf, type AnswerLine, type Obstacle, type QuestionLook } from "./question.js";

/** The answers. */
export interface WhoAnswers {
  readonly for?: "self" | "family" | "other" | undefined;
  readonly subjectKnows?: Certainty | undefined;
  readonly subjectAgreed?: Certainty | undefined;
}

/** The question, and for somebody else two more: a referral can expose a person. */
export function whoQuestion(
  answers: WhoAnswers,
  look: QuestionLook,
  answered: (answers: WhoAnswers) => void,
): TemplateResult {
  return html`${radios(
    {
      id: "for",
      legend: title(),
      legendUnseen: true,
      hint: msg("Why we ask: so that we only ask you what we need.", {
        id: "question.who.why",
        desc: "Why we ask who it is for",
      }),
      options: [
        { value: "self", label: label("self") },
        { value: "family", label: label("family") },
        { value: "other", label: label("other") },
      ],
      chosen: answers.for,
      error: obstacleWords(look.obstacles, "for"),
    },
    (value) => answered({ for: value }),
  )}
  ${answers.for === "other" ? agreement(answers, look, answered) : nothing}`;
}

/** "Who is this for?" */
export const title = () => msg("Who is this for?", { id: "question.who.title", desc: "Question" });

/** What is missing. */
export function checkWho(answers: WhoAnswers): readonly Obstacle[] {
  if (!answers.for) return [{ field: "for", code: "missing" }];
  if (answers.for !== "other") return [];
  return (["subjectKnows", "subjectAgreed"] as const).flatMap((field) =>
    answers[field] ? [] : [{ field, code: "missing" as const }],
  );
}

/** The lines of the review. */
export function whoLines(answers: WhoAnswers): readonly AnswerLine[] {
  const { subjectKnows, subjectAgreed } = answers;
  return [
    ...line(title(), answers.for && label(answers.for)),
    ...(answers.for === "other"
      ? [
          ...line(knowsWords(), subjectKnows && certainty(subjectKnows)),
          ...line(agreedWords(), subjectAgreed && certainty(subjectAgreed)),
        ]
      : []),
  ];
}

/** The words for an obstacle of this question. */
export function obstacleWords(obstacles: readonly Obstacle[], field: string): string | undefined {
  return saidOf(obstacles, field, () =>
    field === "for"
      ? msg("Choose who this is for.", { id: "question.who.missing", desc: "Nothing was chosen" })
      : msg("Choose one. Not sure is fine too.", {
          id: "question.who.agreement-missing",
          desc: "Nothing was chosen; 'Not sure' is one of the answers",
        }),
  );
}

function agreement(
  answers: WhoAnswers,
  look: QuestionLook,
  answered: (answers: WhoAnswers) => void,
): TemplateResult {
  const options = (["yes", "no", "unsure"] as const).map((value) => ({
    value,
    label: certainty(value),
  }));
  const group = (field: "subjectKnows" | "subjectAgreed", legend: string, hint: string) =>
    radios(
      {
        id: field,
        legend,
        hint,
        options,
        layout: "tiles",
        chosen: answers[field],
        error: obstacleWords(look.obstacles, field),
      },
      (value) => answered({ [field]: value }),
    );
  const careful = answers.subjectAgreed !== undefined && answers.subjectAgreed !== "yes";
  const knowsWhy = msg("Why we ask: a call that they do not expect can put them at risk.", {
    id: "question.who.knows-why",
    desc: "Why we ask whether the other person knows",
  });
  const agreedWhy = msg("Why we ask: we call no one who has not said yes.", {
    id: "question.who.agreed-why",
    desc: "Why we ask whether the other person has agreed",
  });
  return html`${group("subjectKnows", knowsWords(), knowsWhy)}
  ${group("subjectAgreed", agreedWords(), agreedWhy)}
  ${
    careful
      ? notice(
          msg("Then leave out their name and number. We will talk with you first.", {
            id: "question.who.leave-out",
            desc: "When the other person has not agreed to be contacted",
          }),
        )
      : nothing
  }`;
}

function label(value: "self" | "family" | "other"): string {
  switch (value) {
    case "self":
      return msg("Me", { id: "question.who.self", desc: "The support is for the writer" });
    case "family":
      return msg("My child or my family", { id: "question.who.family", desc: "Who it is for" });
    case "other":
      return msg("Someone else", { id: "question.who.other", desc: "Who it is for" });
  }
}

const knowsWords = () =>
  msg("Do they know you are asking?", { id: "question.who.knows", desc: "About somebody else" });

const agreedWords = () =>
  msg("Did they say we may contact them?", {
    id: "question.who.agreed",
    desc: "About somebody else",
  });
