/** The answers as the review shows them, and as "Copy my words" copies them. */
import type { Config } from "../../contract/config.js";
import { copiedGroups, type ReviewGroup } from "../../ui/parts/review.js";
import type { QuestionLook } from "../../ui/questions/question.js";
import type { Answers } from "./answers.js";
import { screenLook } from "./screens.js";
import { screensOf } from "./steps.js";

/** One group for each screen that was asked. */
export function groupsOf(answers: Answers, look: QuestionLook): readonly ReviewGroup[] {
  return screensOf(answers).map((id) => {
    const { title, lines } = screenLook(id, answers, look);
    return { id, title: title(), lines: lines() };
  });
}

/** All of it as one text. */
export function copiedAnswers(answers: Answers, look: { lang: string; config: Config }): string {
  return copiedGroups(groupsOf(answers, { ...look, obstacles: [], sharedDevice: true }));
}
