/** How to reach the person: the person keeps control, also by calling themselves. */
import { msg } from "@lit/localize";
import { html, nothing, type TemplateResult } from "lit";
import type { Contact, ContactKind } from "../../contract/intake.js";
import { checkboxes } from "../parts/boxes.js";
import { radios } from "../parts/choices.js";
import { notice } from "../parts/notice.js";
import {
  fieldForKind,
  inOrder,
  kindLabel,
  kindOptions,
  maySkip,
  valueFor,
  valueObstacle,
  valueWords,
  type ContactValues,
} from "./contact-kinds.js";
import { line, saidOf, type AnswerLine, type Obstacle, type QuestionLook } from "./question.js";
import { toggled } from "./toggled.js";

type Who = Contact["who"];

/** The answers, as typed. */
export interface ContactAnswers extends ContactValues {
  readonly who?: Who | undefined;
}

/** How the question is asked. */
export interface ContactAsk {
  readonly title: string;
  /** Why it is asked. */
  readonly why?: string | undefined;
  /** Who may be reached, in this order. */
  readonly choices: readonly Who[];
  /** Whether it is about the writer, and not about somebody else. */
  readonly own: boolean;
}

/** Who is reached, by which ways, and at which numbers. */
export function contactQuestion(
  answers: ContactAnswers,
  ask: ContactAsk,
  look: QuestionLook,
  answered: (answers: Partial<ContactAnswers>) => void,
): TemplateResult {
  return html`${radios(
    {
      id: "who",
      legend: ask.title,
      legendUnseen: true,
      hint: ask.why,
      options: ask.choices.map((value) => ({ value, label: whoLabel(value, ask.own) })),
      chosen: answers.who,
      error: obstacleWords(look.obstacles, "who"),
    },
    (who) => answered({ who }),
  )}
  ${
    answers.who === "iWillContactYou"
      ? notice(
          msg("Good. After you send this, we show you a code. Call us and say the code.", {
            id: "question.contact.will-call",
            desc: "When the person wants to call us",
          }),
        )
      : nothing
  }
  ${
    answers.who === "trustedPerson"
      ? notice(
          msg(
            "Give us the number or address of the person you trust. They should know that we may call.",
            {
              id: "question.contact.trusted-number",
              desc: "When we reach somebody through another person: whose number is asked for below",
            },
          ),
        )
      : nothing
  }
  ${needsMethods(answers) ? ways(answers, ask, look, answered) : nothing}`;
}

/** Whether a number or address is needed. */
export function needsMethods({ who }: ContactAnswers): boolean {
  return who === "me" || who === "trustedPerson";
}

/** What is missing. */
export function checkContact(answers: ContactAnswers): readonly Obstacle[] {
  if (!answers.who) return [{ field: "who", code: "missing" }];
  if (!needsMethods(answers)) return [];
  if (answers.kinds.length === 0) return [{ field: "kinds", code: "missing" }];
  if (answers.kinds.length > 3) return [{ field: "kinds", code: "tooMany" }];
  return inOrder(answers.kinds).flatMap((kind) =>
    maySkip(kind, answers.kinds) && !answers.values[kind]?.trim()
      ? []
      : valueObstacle("values", kind, valueFor(kind, answers)),
  );
}

/** The lines of the review. */
export function contactLines(
  answers: ContactAnswers,
  asked: string,
  own = true,
): readonly AnswerLine[] {
  const methods = needsMethods(answers)
    ? inOrder(answers.kinds).map((kind) => ({
        asked: kindLabel(kind),
        answer: valueFor(kind, answers),
      }))
    : [];
  return [...line(asked, answers.who && whoLabel(answers.who, own)), ...methods];
}

/** The words for an obstacle of this question. */
export function obstacleWords(obstacles: readonly Obstacle[], field: string): string | undefined {
  return saidOf(obstacles, field, (code) => {
    if (field === "who" || (field === "kinds" && code === "missing"))
      return msg("Choose how we reach you.", {
        id: "question.contact.missing",
        desc: "Nothing chosen",
      });
    return code === "tooMany"
      ? msg("Pick three ways at most.", {
          id: "question.contact.too-many",
          desc: "More than three",
        })
      : valueWords(code);
  });
}

function ways(
  answers: ContactAnswers,
  ask: ContactAsk,
  look: QuestionLook,
  answered: (answers: Partial<ContactAnswers>) => void,
): TemplateResult {
  return html`${checkboxes<ContactKind>(
    {
      id: "kinds",
      legend: msg("Which ways are safe?", { id: "question.contact.kinds", desc: "Question" }),
      hint: msg("We use only the ways you pick.", {
        id: "question.contact.kinds-hint",
        desc: "Promise",
      }),
      options: kindOptions(look),
      layout: "pairs",
      chosen: answers.kinds,
      error: obstacleWords(look.obstacles, "kinds"),
    },
    (kind, on) => answered({ kinds: toggled(answers.kinds, kind, on) }),
  )}
  ${inOrder(answers.kinds).map((kind) =>
    fieldForKind(
      {
        id: `value-${kind}`,
        kind,
        value: answers.values[kind] ?? "",
        own: ask.own && answers.who === "me" && !look.sharedDevice,
        maySkip: maySkip(kind, answers.kinds),
        error: obstacleWords(look.obstacles, `value-${kind}`),
      },
      (value) => answered({ values: { ...answers.values, [kind]: value } }),
    ),
  )}`;
}

function whoLabel(who: Who, own: boolean): string {
  switch (who) {
    case "me":
      return own
        ? msg("Call, text or write to me", { id: "question.contact.me", desc: "How to reach" })
        : msg("Call, text or write to them", {
            id: "question.contact.them",
            desc: "How to reach: somebody else, who has agreed",
          });
    case "referrer":
      return msg("Talk with me first", {
        id: "question.contact.referrer",
        desc: "The writer, not the person",
      });
    case "trustedPerson":
      return msg("Through someone I trust", {
        id: "question.contact.trusted",
        desc: "How to reach",
      });
    case "iWillContactYou":
      return msg("I will call you", { id: "question.contact.i-will", desc: "The person calls us" });
    case "noAnswer":
      return msg("No answer needed", {
        id: "question.contact.none",
        desc: "How to reach: not at all",
      });
  }
}
