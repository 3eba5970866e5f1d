/** A few words in the person's own way; never needed of somebody who asks for support. */
import { msg } from "@lit/localize";
import type { TemplateResult } from "lit";
import { longField } from "../parts/field.js";
import { line, saidOf, type AnswerLine, type Obstacle, type QuestionLook } from "./question.js";

/** The answer, as typed. */
export interface MessageAnswers {
  readonly message: string;
}

/** How the question is asked. */
export interface MessageAsk {
  readonly label: string;
  readonly optional: boolean;
  /** Why it is asked; said after what not to write. */
  readonly why?: string;
}

/** One field of several lines; its hint says what not to write. */
export function messageQuestion(
  answers: MessageAnswers,
  ask: MessageAsk,
  look: QuestionLook,
  answered: (answers: MessageAnswers) => void,
): TemplateResult {
  return longField(
    {
      id: "message",
      label: ask.label,
      hint: [notToWrite(), ask.why].filter(Boolean).join(" "),
      optional: ask.optional,
      value: answers.message,
      error: obstacleWords(look.obstacles, "message"),
    },
    (message) => answered({ message }),
  );
}

const notToWrite = () =>
  msg("Please do not write about papers or status, or other people's full names.", {
    id: "question.message.hint",
    desc: "Below the field for free words",
  });

/** What is missing where a message is needed, and what is too long anywhere. */
export function checkMessage({ message }: MessageAnswers, optional = false): readonly Obstacle[] {
  const text = message.trim();
  if (text === "") return optional ? [] : [{ field: "message", code: "missing" }];
  // A limit on the field itself would cut what is pasted, without a word.
  return [...text].length > longest ? [{ field: "message", code: "tooLong" }] : [];
}

/** In code points. */
const longest = 2000;

/** The line of the review. */
export function messageLines({ message }: MessageAnswers, asked: string): readonly AnswerLine[] {
  return line(asked, message.trim());
}

/** The words for an obstacle of this question. */
export function obstacleWords(obstacles: readonly Obstacle[], field: string): string | undefined {
  return saidOf(obstacles, field, (code) =>
    code === "tooLong"
      ? msg("Please make this shorter. We can take 2,000 letters.", {
          id: "question.message.too-long",
          desc: "The text is too long",
        })
      : msg("Write a few words.", { id: "question.message.missing", desc: "The field is empty" }),
  );
}
