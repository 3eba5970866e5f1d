/** What is safe when we reach somebody, asked once for all ways; what is not answered counts as the safest. */
import { msg, str } from "@lit/localize";
import { html, nothing, type TemplateResult } from "lit";
import { weekdays, type Weekday } from "../../contract/config.js";
import type { Contact } from "../../contract/intake.js";
import { weekdayName } from "../../locale/dates.js";
import { formatList } from "../../locale/lists.js";
import { checkbox, checkboxes, radios } from "../parts/choices.js";
import { field } from "../parts/field.js";
import { notice } from "../parts/notice.js";
import { toggled } from "./needs.js";
import { line, obstacleAt, type AnswerLine, type Obstacle, type QuestionLook } from "./question.js";
import { certainty } from "./who.js";

type Part = NonNullable<Contact["times"]>[number]["part"];

/** The answers, as typed. */
export interface SafetyAnswers {
  readonly voicemail?: Contact["voicemail"] | undefined;
  readonly sayOrganization?: Contact["sayOrganization"] | undefined;
  readonly shared?: Contact["shared"] | undefined;
  readonly askFor: string;
  readonly codeWord: string;
  readonly onlyThese: boolean;
  readonly days: readonly Weekday[];
  readonly parts: readonly Part[];
}

const parts: readonly Part[] = ["morning", "afternoon", "evening"];

/** The three questions of safety. */
export function safetyQuestion(
  answers: SafetyAnswers,
  look: QuestionLook,
  answered: (answers: Partial<SafetyAnswers>) => void,
): TemplateResult {
  const { name } = look.config.organization;
  return html`${radios(
    {
      id: "voicemail",
      legend: voicemailTitle(),
      optional: true,
      options: (["yes", "vague", "no"] as const).map((value) => ({
        value,
        label: voicemailLabel(value),
      })),
      chosen: answers.voicemail,
    },
    (voicemail) => answered({ voicemail }),
  )}
  ${radios(
    {
      id: "sayOrganization",
      legend: nameTitle(name),
      hint: msg("If you skip this, we do not say it.", {
        id: "question.safety.name-hint",
        desc: "Default",
      }),
      optional: true,
      options: (["yes", "no"] as const).map((value) => ({ value, label: certainty(value) })),
      layout: "tiles",
      chosen: answers.sayOrganization,
    },
    (sayOrganization) => answered({ sayOrganization }),
  )}
  ${radios(
    {
      id: "shared",
      legend: sharedTitle(),
      optional: true,
      options: (["yes", "no", "unsure"] as const).map((value) => ({
        value,
        label: certainty(value),
      })),
      layout: "tiles",
      chosen: answers.shared,
    },
    (shared) => answered({ shared }),
  )}
  ${answers.shared === "no" ? nothing : notice(neutralPromise())}`;
}

/** What makes a call surer: whom to ask for, a code word, good times. */
export function callQuestion(
  answers: SafetyAnswers,
  look: QuestionLook,
  answered: (answers: Partial<SafetyAnswers>) => void,
): TemplateResult {
  return html`${field(
    {
      id: "askFor",
      label: askForTitle(),
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
      hint: msg("We say it so that you know it is us. Do not use your name.", {
        id: "question.safety.code-word-hint",
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
      layout: "pairs",
      chosen: answers.days,
    },
    (day, on) => answered({ days: toggled(answers.days, day, on) }),
  )}
  ${checkbox(
    { id: "onlyThese", label: onlyTheseTitle(), checked: answers.onlyThese },
    (onlyThese) => answered({ onlyThese }),
  )}`;
}

/** A code word of one letter would be refused later. */
export function checkSafety({ codeWord }: SafetyAnswers): readonly Obstacle[] {
  return [...codeWord.trim()].length === 1 ? [{ field: "codeWord", code: "tooShort" }] : [];
}

/** The lines of the review; the promise of neutral words stands there too. */
export function safetyLines(answers: SafetyAnswers, look: QuestionLook): readonly AnswerLine[] {
  const { voicemail, sayOrganization, shared } = answers;
  const times = [
    ...parts.filter((part) => answers.parts.includes(part)).map(partLabel),
    ...weekdays
      .filter((day) => answers.days.includes(day))
      .map((day) => weekdayName(day, look.lang)),
  ];
  return [
    ...line(voicemailTitle(), voicemailLabel(voicemail ?? "no")),
    ...line(nameTitle(look.config.organization.name), certainty(sayOrganization ?? "no")),
    ...line(
      sharedTitle(),
      [shared && certainty(shared), shared !== "no" && neutralPromise()].filter(Boolean).join(". "),
    ),
    ...line(askForTitle(), answers.askFor.trim()),
    ...line(codeWordTitle(), answers.codeWord.trim()),
    ...line(timesTitle(), formatList(times, look.lang)),
    ...line(onlyTheseTitle(), answers.onlyThese ? certainty("yes") : undefined),
  ];
}

/** The part of a contact that these answers are; unanswered is stored as the safest. */
export function safetyOf(answers: SafetyAnswers) {
  const times = timesOf(answers);
  const or = (text: string) => (text.trim() === "" ? null : text.trim());
  return {
    voicemail: answers.voicemail ?? "no",
    sayOrganization: answers.sayOrganization ?? "no",
    shared: answers.shared ?? "yes",
    askFor: or(answers.askFor),
    codeWord: or(answers.codeWord),
    times: times.length > 0 ? times : null,
    prohibited: answers.onlyThese ? true : null,
  } as const;
}

/** What is stored where these questions were not asked. */
export const safest = { voicemail: "no", sayOrganization: "no", shared: "yes" } as const;

/** The words for an obstacle of this question. */
export function obstacleWords(obstacles: readonly Obstacle[], id: string): string | undefined {
  if (!obstacleAt(obstacles, id)) return undefined;
  return msg("Use at least two letters.", {
    id: "question.safety.code-word-short",
    desc: "Code word",
  });
}

function timesOf({ days, parts: chosen }: SafetyAnswers): { days: Weekday[]; part: Part }[] {
  if (days.length === 0 && chosen.length === 0) return [];
  const onDays = weekdays.filter((day) => days.length === 0 || days.includes(day));
  return parts
    .filter((part) => chosen.length === 0 || chosen.includes(part))
    .map((part) => ({ days: [...onDays], part }));
}

/** "Staying safe". */
export const title = () =>
  msg("What is safe for you?", { id: "question.safety.title", desc: "Heading" });

const voicemailTitle = () =>
  msg("If no one picks up, may we leave a message?", {
    id: "question.safety.voicemail",
    desc: "Question",
  });

function voicemailLabel(value: Contact["voicemail"]): string {
  switch (value) {
    case "yes":
      return certainty("yes");
    case "vague":
      return msg("Yes, but do not say why", { id: "question.safety.vague", desc: "Answer" });
    case "no":
      return certainty("no");
  }
}

const nameTitle = (name: string) =>
  msg(str`May we say "${name}" if someone else answers or sees it?`, {
    id: "question.safety.name",
    desc: "Question; the organization's name",
  });

const sharedTitle = () =>
  msg("Does anyone else use or check this phone or e-mail?", {
    id: "question.safety.shared",
    desc: "Question",
  });

const neutralPromise = () =>
  msg("We will only write: Please call us back.", {
    id: "question.safety.neutral",
    desc: "Promise, when others may see what we write",
  });

const askForTitle = () =>
  msg("Who should we ask for?", { id: "question.safety.ask-for", desc: "On the phone" });

const codeWordTitle = () =>
  msg("Do you want a code word?", { id: "question.safety.code-word", desc: "Question" });

const timesTitle = () =>
  msg("When is a good time?", { id: "question.safety.times", desc: "Question" });

const daysTitle = () => msg("On which days?", { id: "question.safety.days", desc: "Question" });

const onlyTheseTitle = () =>
  msg("Never use any other way to reach me", { id: "question.safety.only", desc: "A box to tick" });

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
