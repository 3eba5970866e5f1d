/** What makes a call surer: whom to ask for, a code word, good times, and what never to do. */
import { msg } from "@lit/localize";
import { html, type TemplateResult } from "lit";
import { weekdays, type Weekday } from "../../contract/organization-config.js";
import type { Contact } from "../../contract/intake.js";
import { weekdayName } from "../../locale/clock.js";
import { formatList } from "../../locale/lists.js";
import { checkbox, checkboxes } from "../parts/boxes.js";
import { field } from "../parts/field.js";
import { certainty } from "./certainty.js";
import { line, saidOf, type AnswerLine, type Obstacle, type QuestionLook } from "./question.js";
import { toggled } from "./toggled.js";

type Part = NonNullable<Contact["times"]>[number]["part"];

/** The answers, as typed. */
export interface CallingAnswers {
  readonly askFor: string;
  readonly codeWord: string;
  /** What we should never do. */
  readonly note: string;
  readonly onlyThese: boolean;
  readonly days: readonly Weekday[];
  readonly parts: readonly Part[];
}

const parts: readonly Part[] = ["morning", "afternoon", "evening"];

/** Small questions, each of which can be skipped. */
export function callingQuestion(
  answers: CallingAnswers,
  look: QuestionLook,
  answered: (answers: Partial<CallingAnswers>) => void,
): TemplateResult {
  return html`${field(
    {
      id: "askFor",
      label: askForTitle(),
      hint: msg("Why we ask: so that we talk with no one else.", {
        id: "question.safety.ask-for-why",
        desc: "Why we ask whom to ask for on the phone",
      }),
      optional: true,
      value: answers.askFor,
      maxLength: 60,
    },
    (askFor) => answered({ askFor }),
  )}
  ${field(
    {
      id: "codeWord",
      label: codeWordTitle(),
      hint: msg("We say it first, so it is clear who calls. Do not use a name.", {
        id: "question.safety.code-word-why",
        desc: "Below the field for a code word",
      }),
      optional: true,
      value: answers.codeWord,
      maxLength: 40,
      error: obstacleWords(look.obstacles, "codeWord"),
    },
    (codeWord) => answered({ codeWord }),
  )}
  ${checkboxes<Part>(
    {
      id: "parts",
      legend: timesTitle(),
      hint: msg("Why we ask: a call at a bad time can do harm.", {
        id: "question.safety.times-why",
        desc: "Why we ask for a good time",
      }),
      optional: true,
      options: parts.map((value) => ({ value, label: partLabel(value) })),
      layout: "tiles",
      chosen: answers.parts,
    },
    (part, on) => answered({ parts: toggled(answers.parts, part, on) }),
  )}
  ${checkboxes<Weekday>(
    {
      id: "days",
      legend: daysTitle(),
      optional: true,
      options: weekdays.map((value) => ({ value, label: weekdayName(value, look.lang) })),
      layout: "tiles",
      chosen: answers.days,
    },
    (day, on) => answered({ days: toggled(answers.days, day, on) }),
  )}
  ${field(
    {
      id: "note",
      label: noteTitle(),
      hint: msg("Why we ask: you know best what is not safe.", {
        id: "question.safety.note-why",
        desc: "Why we ask what we should never do when we reach somebody",
      }),
      optional: true,
      value: answers.note,
      maxLength: 200,
    },
    (note) => answered({ note }),
  )}
  ${checkbox(
    { id: "onlyThese", label: onlyTheseTitle(), optional: true, checked: answers.onlyThese },
    (onlyThese) => answered({ onlyThese }),
  )}`;
}

/** A code word of one letter would be refused later. */
export function checkCalling({ codeWord }: CallingAnswers): readonly Obstacle[] {
  return [...codeWord.trim()].length === 1 ? [{ field: "codeWord", code: "tooShort" }] : [];
}

/** The lines of the review. */
export function callingLines(answers: CallingAnswers, look: QuestionLook): readonly AnswerLine[] {
  const chosen = parts.filter((part) => answers.parts.includes(part));
  const days = weekdays.filter((day) => answers.days.includes(day));
  const dayNames = days.map((day) => weekdayName(day, look.lang));
  return [
    ...line(askForTitle(), answers.askFor.trim()),
    ...line(codeWordTitle(), answers.codeWord.trim()),
    ...line(timesTitle(), formatList(chosen.map(partLabel), look.lang)),
    ...line(daysTitle(), formatList(dayNames, look.lang)),
    ...line(noteTitle(), answers.note.trim()),
    ...line(onlyTheseTitle(), answers.onlyThese ? certainty("yes") : undefined),
  ];
}

/** The part of a contact that these answers are; what was skipped is `null`. */
export function callingOf(answers: CallingAnswers) {
  const times = timesOf(answers);
  return {
    askFor: answers.askFor.trim() || null,
    codeWord: answers.codeWord.trim() || null,
    times: times.length > 0 ? times : null,
    note: answers.note.trim() || null,
    prohibited: answers.onlyThese ? true : null,
  };
}

/** The words for an obstacle of this question. */
export function obstacleWords(obstacles: readonly Obstacle[], id: string): string | undefined {
  return saidOf(obstacles, id, () =>
    msg("Use at least two letters.", {
      id: "question.safety.code-word-short",
      desc: "Code word",
    }),
  );
}

function timesOf({ days, parts: chosen }: CallingAnswers): { days: Weekday[]; part: Part }[] {
  if (days.length === 0 && chosen.length === 0) return [];
  const onDays = weekdays.filter((day) => days.length === 0 || days.includes(day));
  return parts
    .filter((part) => chosen.length === 0 || chosen.includes(part))
    .map((part) => ({ days: [...onDays], part }));
}

const askForTitle = () =>
  msg("Who should we ask for?", { id: "question.safety.ask-for", desc: "On the phone" });

const codeWordTitle = () =>
  msg("Do you want a code word?", { id: "question.safety.code-word", desc: "Question" });

const timesTitle = () =>
  msg("When is a good time?", { id: "question.safety.times", desc: "Question" });

const daysTitle = () => msg("On which days?", { id: "question.safety.days", desc: "Question" });

const noteTitle = () =>
  msg("What should we never do?", {
    id: "question.safety.note",
    desc: "Field: for example to call a certain number, or to come by",
  });

const onlyTheseTitle = () =>
  msg("Never use any other way", {
    id: "question.safety.no-other",
    desc: "A box to tick: to reach the person only in the ways that were chosen",
  });

function partLabel(part: Part): string {
  switch (part) {
    case "morning":
      return msg("Morning", { id: "question.safety.morning", desc: "Part of the day" });
    case "afternoon":
      return msg("Afternoon", { id: "question.safety.afternoon", desc: "Part of the day" });
    case "evening":
      return msg("Evening", { id: "question.safety.evening", desc: "Part of the day" });
  }
}
