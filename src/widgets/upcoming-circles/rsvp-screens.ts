/** Each page in one place: its heading, its question, its check, its lines in the review. */
import type { TemplateResult } from "lit";
import type { Agreement, Circle } from "../../contract/circle.js";
import { field } from "../../ui/parts/field.js";
import type { ScreenLook as Look } from "../../ui/parts/question-page.js";
import type { ReviewGroup } from "../../ui/parts/review.js";
import { nameLabel, nameReason } from "../../ui/questions/name.js";
import { line, saidOf } from "../../ui/questions/question.js";
import type { QuestionLook } from "../../ui/questions/question.js";
import * as agree from "./rsvp-agree.js";
import { modeOf, screensOf, type Answers, type Screen } from "./rsvp-answers.js";
import * as come from "./rsvp-come.js";
import * as needs from "./rsvp-needs.js";
import * as reach from "./rsvp-reach.js";
import { modeLabel } from "./labels.js";

/** What pages may look at. */
export interface ScreenQuestion extends QuestionLook {
  readonly headingLevel: number;
  /** `2026-11-24`, by the clock to go by. */
  readonly today: string;
  readonly earlier?: readonly Agreement[] | undefined;
}

/** One page. */
export type ScreenLook = Look<Answers>;

/** The page for the answers so far. */
export function screenLook(
  screen: Screen,
  { circle, answers }: { readonly circle: Circle; readonly answers: Answers },
  look: ScreenQuestion,
): ScreenLook {
  switch (screen) {
    case "come":
      return {
        title: come.title,
        question: (answered) => come.comeQuestion(answers, circle, look, answered),
        check: () => come.checkCome(answers, circle),
        lines: () => come.comeLines(answers, circle, look.lang),
        words: come.obstacleWords,
      };
    case "you":
      return {
        title: nameLabel,
        question: (answered) => nickname(answers, look, answered),
        check: () => [],
        lines: () => line(nameLabel(), answers.nickname.trim()),
        words: needs.obstacleWords,
      };
    case "reach":
      return {
        title: reach.title,
        question: (answered) => reach.reachQuestion(answers, look, answered),
        check: () => reach.checkReach(answers),
        lines: () => reach.reachLines(answers, look),
        words: reach.obstacleWords,
      };
    case "needs":
      return {
        title: needs.title,
        question: (answered) => needs.needsQuestion(answers, circle, look, answered),
        check: () => [],
        lines: () => needs.needsLines(answers, circle, look),
        words: needs.obstacleWords,
      };
    case "agree":
      return {
        title: agree.title,
        question: (answered) => agree.agreeQuestion(answers, circle, look, answered),
        check: () => agree.checkAgree(answers, circle),
        lines: () => agree.agreeLines(answers, circle),
        words: agree.obstacleWords,
      };
  }
}

/** One group for each page that was asked; the only way of taking part stands in the first. */
export function groupsOf(
  about: { readonly circle: Circle; readonly answers: Answers },
  look: ScreenQuestion,
): readonly ReviewGroup[] {
  return screensOf(about.circle).map((id) => {
    const { title, lines } = screenLook(id, about, look);
    return { id, title: title(), lines: lines() };
  });
}

/** The way of taking part in words, for the line below the heading. */
export function wayWords(answers: Answers, circle: Circle): string {
  const mode = modeOf(answers, circle);
  return mode ? modeLabel(mode) : "";
}

function nickname(
  { nickname: value }: Answers,
  { obstacles }: QuestionLook,
  answered: (answers: Partial<Answers>) => void,
): TemplateResult {
  const error = saidOf(obstacles, "nickname", () => "") || undefined;
  const look = { id: "nickname", label: nameLabel(), hint: nameReason(), optional: true };
  return field({ ...look, value, maxLength: 60, error }, (typed) => answered({ nickname: typed }));
}
