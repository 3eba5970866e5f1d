/** About the writer who asks for somebody else: we answer the writer. */
import { msg } from "@lit/localize";
import { html, nothing, type TemplateResult } from "lit";
import type { ContactKind, Referrer } from "../../contract/intake.js";
import { radios } from "../parts/choices.js";
import { field } from "../parts/field.js";
import {
  carried,
  fieldForKind,
  kindLabel,
  kindOptions,
  valueObstacle,
  valueWords,
  type ContactValues,
} from "./contact-kinds.js";
import { nameLabel, nameReason } from "./name.js";
import { line, saidOf, type AnswerLine, type Obstacle, type QuestionLook } from "./question.js";

type Role = Referrer["role"];

/** The answers, as typed. */
export interface ReferrerAnswers {
  readonly referrerName: string;
  readonly referrerRole?: Role | undefined;
  readonly referrerOrganization: string;
  readonly referrerKind?: ContactKind | undefined;
  readonly referrerValues: ContactValues["values"];
}

const roles: readonly Role[] = ["family", "friend", "work", "facilitator", "other"];

/** Name, how they know the person, one way to reach them. */
export function referrerQuestion(
  answers: ReferrerAnswers,
  look: QuestionLook,
  answered: (answers: Partial<ReferrerAnswers>) => void,
): TemplateResult {
  return html`${field(
    {
      id: "referrerName",
      label: nameLabel(),
      hint: nameReason(),
      value: answers.referrerName,
      maxLength: 128,
      autocomplete: look.sharedDevice ? "off" : "name",
      error: obstacleWords(look.obstacles, "referrerName"),
    },
    (referrerName) => answered({ referrerName }),
  )}
  ${radios(
    {
      id: "referrerRole",
      legend: roleTitle(),
      hint: msg("Why we ask: so that we know how to talk with you about them.", {
        id: "question.referrer.role-why",
        desc: "Why we ask how the writer knows the person",
      }),
      options: roles.map((value) => ({ value, label: roleLabel(value) })),
      layout: "pairs",
      chosen: answers.referrerRole,
      error: obstacleWords(look.obstacles, "referrerRole"),
    },
    (referrerRole) => answered({ referrerRole }),
  )}
  ${
    isAtWork(answers)
      ? field(
          {
            id: "referrerOrganization",
            label: organizationWords(),
            hint: msg("Why we ask: some places have helped people with us before.", {
              id: "question.referrer.organization-why",
              desc: "Why we ask whose work it is",
            }),
            optional: true,
            value: answers.referrerOrganization,
            maxLength: 120,
          },
          (referrerOrganization) => answered({ referrerOrganization }),
        )
      : nothing
  }
  ${radios(
    {
      id: "referrerKind",
      legend: reachWords(),
      hint: msg("Why we ask: we talk with you first.", {
        id: "question.referrer.reach-why",
        desc: "Why we ask how to reach the writer",
      }),
      options: kindOptions(look),
      layout: "pairs",
      chosen: answers.referrerKind,
      error: obstacleWords(look.obstacles, "referrerKind"),
    },
    (to) =>
      answered({
        referrerKind: to,
        referrerValues: carried(answers.referrerValues, answers.referrerKind, to),
      }),
  )}
  ${fieldForKind(
    {
      id: valueId(answers),
      kind: answers.referrerKind,
      value: referrerValue(answers),
      own: !look.sharedDevice,
      error: obstacleWords(look.obstacles, valueId(answers)),
    },
    (typed) => {
      const { referrerKind, referrerValues } = answers;
      if (referrerKind) answered({ referrerValues: { ...referrerValues, [referrerKind]: typed } });
    },
  )}`;
}

/** "About you" for the writer. */
export const title = () =>
  msg("About you", { id: "question.referrer.title", desc: "Heading; about the writer" });

/** What is missing. */
export function checkReferrer(answers: ReferrerAnswers): readonly Obstacle[] {
  const { referrerName, referrerRole, referrerKind } = answers;
  const missing = (field: string) => ({ field, code: "missing" as const });
  return [
    ...(referrerName.trim() ? [] : [missing("referrerName")]),
    ...(referrerRole ? [] : [missing("referrerRole")]),
    ...(referrerKind
      ? valueObstacle("referrerValues", referrerKind, referrerValue(answers))
      : [missing("referrerKind")]),
  ];
}

/** The lines of the review. */
export function referrerLines(answers: ReferrerAnswers): readonly AnswerLine[] {
  const { referrerKind, referrerRole, referrerName, referrerOrganization } = answers;
  return [
    ...line(nameLabel(), referrerName.trim()),
    ...line(roleTitle(), referrerRole && roleLabel(referrerRole)),
    ...(isAtWork(answers) ? line(organizationWords(), referrerOrganization.trim()) : []),
    ...line(reachWords(), referrerKind && `${kindLabel(referrerKind)}: ${referrerValue(answers)}`),
  ];
}

/** Whether somebody asks in their work: then a place stands behind them, else none is asked for. */
export function isAtWork({ referrerRole }: Pick<ReferrerAnswers, "referrerRole">): boolean {
  return referrerRole === "work" || referrerRole === "facilitator";
}

/** What was typed for the way that was chosen. */
export function referrerValue({ referrerKind, referrerValues }: ReferrerAnswers): string {
  return referrerKind ? (referrerValues[referrerKind] ?? "").trim() : "";
}

/** The words for an obstacle of this question. */
export function obstacleWords(obstacles: readonly Obstacle[], field: string): string | undefined {
  return saidOf(obstacles, field, (code) => missingWords(field, code));
}

const valueId = ({ referrerKind = "call" }: Pick<ReferrerAnswers, "referrerKind">) =>
  `referrerValue-${referrerKind}`;

function missingWords(field: string, code: Obstacle["code"]): string {
  switch (field) {
    case "referrerName":
      return msg("Write a name we can call you.", {
        id: "question.referrer.name-missing",
        desc: "Empty",
      });
    case "referrerRole":
      return msg("Choose how you know them.", {
        id: "question.referrer.role-missing",
        desc: "Nothing chosen",
      });
    case "referrerKind":
      return msg("Choose how we reach you.", {
        id: "question.referrer.kind-missing",
        desc: "Nothing chosen",
      });
    default:
      return valueWords(code);
  }
}

const organizationWords = () =>
  msg("Who do you do this work with?", {
    id: "question.referrer.organization",
    desc: "Field: the school, clinic or group of somebody who asks for another person in their work",
  });

const reachWords = () =>
  msg("How do we reach you?", { id: "question.referrer.reach", desc: "Question to the writer" });

const roleTitle = () =>
  msg("How do you know them?", { id: "question.referrer.role", desc: "Question to the writer" });

function roleLabel(role: Role): string {
  switch (role) {
    case "family":
      return msg("Family", { id: "question.referrer.family", desc: "How the writer knows them" });
    case "friend":
      return msg("Friend", { id: "question.referrer.friend", desc: "How the writer knows them" });
    case "work":
      return msg("I work with them", {
        id: "question.referrer.work",
        desc: "How the writer knows them",
      });
    case "facilitator":
      return msg("I hold a circle", {
        id: "question.referrer.facilitator",
        desc: "How the writer knows them",
      });
    case "other":
      return msg("Another way", {
        id: "question.referrer.other",
        desc: "How the writer knows them",
      });
  }
}
