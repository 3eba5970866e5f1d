/** What to call the person, how old, and where near; all of it can be skipped. */
import { msg } from "@lit/localize";
import { html, nothing, type TemplateResult } from "lit";
import { radios } from "../parts/choices.js";
import { field } from "../parts/field.js";
import { minorWords, type AgeBand } from "./minor.js";
import { nameLabel as ownNameLabel, nameReason } from "./name.js";
import { line, saidOf, type AnswerLine, type Obstacle, type QuestionLook } from "./question.js";
import type { WhoAnswers } from "./who.js";

/** The answers, as typed. */
export interface PersonAnswers {
  readonly name: string;
  readonly ageBand?: AgeBand | undefined;
  readonly zip: string;
}

/** Whether a name may be asked: of somebody who has not agreed, none may travel. */
export function mayAskName({ for: who, subjectAgreed }: WhoAnswers): boolean {
  return who !== "other" || subjectAgreed === "yes";
}

/** Name, age band, ZIP; whose they are depends on who it is for. */
export function personQuestion(
  answers: PersonAnswers,
  who: WhoAnswers,
  look: QuestionLook,
  answered: (answers: Partial<PersonAnswers>) => void,
): TemplateResult {
  const own = who.for !== "other" && !look.sharedDevice;
  return html`${
    mayAskName(who)
      ? field(
          {
            id: "name",
            label: nameLabel(who),
            hint: nameWhy(who),
            optional: true,
            value: answers.name,
            maxLength: 128,
            autocomplete: own ? "name" : "off",
          },
          (name) => answered({ name }),
        )
      : nothing
  }
  ${radios(
    {
      id: "ageBand",
      legend: ageLabel(who),
      hint: msg("Why we ask: help for kids and for grown-ups is not the same.", {
        id: "question.person.age-why",
        desc: "Why we ask for the age",
      }),
      optional: true,
      options: (["under14", "from14to17", "adult"] as const).map((value) => ({
        value,
        label: band(value),
      })),
      layout: "tiles",
      chosen: answers.ageBand,
    },
    (ageBand) => answered({ ageBand }),
  )}
  ${who.for === "self" ? minorWords(answers.ageBand, look.config.support?.region) : nothing}
  ${field(
    {
      id: "zip",
      label: zipLabel(),
      hint: msg("Why we ask: to find help that is near.", {
        id: "question.person.zip-hint",
        desc: "Why we ask for the ZIP code",
      }),
      optional: true,
      value: answers.zip,
      inputMode: "numeric",
      brief: true,
      dir: "ltr",
      autocomplete: own && who.for === "self" ? "postal-code" : "off",
      error: obstacleWords(look.obstacles, "zip"),
    },
    (zip) => answered({ zip }),
  )}`;
}

/** "About you", "About them". */
export function title({ for: who }: WhoAnswers): string {
  switch (who) {
    case "other":
      return msg("About this person", { id: "question.person.title-other", desc: "Heading" });
    case "family":
      return msg("About you and your family", {
        id: "question.person.title-family",
        desc: "Heading; the writer's name, and the age and ZIP code of a child or relative",
      });
    default:
      return msg("About you", { id: "question.person.title", desc: "Heading" });
  }
}

/** A ZIP that is there but is none can stop a person, since it would be refused later. */
export function checkPerson({ zip }: PersonAnswers): readonly Obstacle[] {
  return zip.trim() === "" || /^\d{5}$/.test(zip.trim()) ? [] : [{ field: "zip", code: "syntax" }];
}

/** The lines of the review. */
export function personLines(answers: PersonAnswers, who: WhoAnswers): readonly AnswerLine[] {
  const { name, ageBand, zip } = answers;
  return [
    ...(mayAskName(who) ? line(nameLabel(who), name.trim()) : []),
    ...line(ageLabel(who), ageBand && band(ageBand)),
    ...line(zipLabel(), zip.trim()),
  ];
}

/** The words for an obstacle of this question. */
export function obstacleWords(obstacles: readonly Obstacle[], id: string): string | undefined {
  return saidOf(obstacles, id, () =>
    msg("Write the five digits, or leave it empty.", {
      id: "question.person.zip-wrong",
      desc: "The ZIP code is not five digits",
    }),
  );
}

function nameLabel({ for: who }: WhoAnswers): string {
  return who === "other"
    ? msg("What should we call them?", { id: "question.person.name-other", desc: "Name" })
    : ownNameLabel();
}

function nameWhy({ for: who }: WhoAnswers): string {
  return who === "other"
    ? msg("Any name is fine. Why we ask: so that we know who to ask for.", {
        id: "question.person.name-why-other",
        desc: "Below the field for another person's name",
      })
    : nameReason();
}

function ageLabel({ for: who }: WhoAnswers): string {
  return who === "self" || who === undefined
    ? msg("How old are you?", { id: "question.person.age", desc: "Question" })
    : msg("How old is the person who needs help?", {
        id: "question.person.age-other",
        desc: "Question",
      });
}

const zipLabel = () => msg("ZIP code", { id: "question.person.zip", desc: "Five digits, USA" });

function band(value: AgeBand): string {
  switch (value) {
    case "under14":
      return msg("Under 14", { id: "question.person.under14", desc: "Age band" });
    case "from14to17":
      return msg("14 to 17", { id: "question.person.from14", desc: "Age band" });
    case "adult":
      return msg("18 or older", { id: "question.person.adult", desc: "Age band" });
  }
}
