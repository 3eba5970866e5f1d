/** What every question has in common: what it may look at, what keeps a person from going on. */
import { msg } from "@lit/localize";
import type { Config } from "../../contract/config.js";

/**
 * What keeps an answer from being taken; a code, so that it is said in the language of the
 * moment.
 */
export interface Obstacle {
  /** The id of the field, for the focus. */
  readonly field: string;
  /** The answer that the field is a part of, where it has another name: once it changes, nothing
   * is said of the field any more. */
  readonly answer?: string;
  readonly code: "missing" | "syntax" | "tooMany" | "tooShort" | "tooLong" | "refused";
}

/** What a question may look at beside its own answers. */
export interface QuestionLook {
  readonly lang: string;
  readonly config: Config;
  readonly obstacles: readonly Obstacle[];
  /** Others use this device too: nothing is filled in or remembered by the browser. */
  readonly sharedDevice: boolean;
}

/** One line of the review: what was asked, and what was answered. */
export interface AnswerLine {
  readonly asked: string;
  readonly answer: string;
}

/** The code for a field, if it keeps the person. */
export function obstacleAt(
  obstacles: readonly Obstacle[],
  field: string,
): Obstacle["code"] | undefined {
  return obstacles.find((obstacle) => obstacle.field === field)?.code;
}

/**
 * The words for a field that keeps the person; one that the endpoint refused has words of its
 * own.
 */
export function saidOf(
  obstacles: readonly Obstacle[],
  field: string,
  words: (code: Obstacle["code"]) => string,
): string | undefined {
  const code = obstacleAt(obstacles, field);
  if (!code) return undefined;
  return code === "refused"
    ? msg("Please check this answer. We could not take it as it is.", {
        id: "question.refused",
        desc: "The server did not accept one answer",
      })
    : words(code);
}

/** A line where there is an answer, nothing where there is none. */
export function line(asked: string, answer: string | undefined): readonly AnswerLine[] {
  return answer ? [{ asked, answer }] : [];
}
