/** The page of one question: how far it is, what is in the way, the question, and the way on. */
import { msg, str } from "@lit/localize";
import { html, type TemplateResult } from "lit";
import { saidOf, type AnswerLine, type Obstacle } from "../questions/question.js";
import { back } from "./back.js";
import { button } from "./button.js";
import { errorSummary } from "./error-summary.js";
import { heading } from "./heading.js";
import { onEnter } from "./on-enter.js";

/** One question with its words and its check. */
export interface ScreenLook<Answers> {
  readonly title: () => string;
  readonly question: (answered: (answers: Partial<Answers>) => void) => TemplateResult;
  readonly check: () => readonly Obstacle[];
  /** What the review shows of it. */
  readonly lines: () => readonly AnswerLine[];
  readonly words: (obstacles: readonly Obstacle[], field: string) => string | undefined;
}

/** What the page needs beside its question. */
export interface QuestionPageLook {
  readonly headingLevel: number;
  /** Its number, from 1, and how many there are. */
  readonly number: number;
  readonly all: number;
  readonly obstacles: readonly Obstacle[];
  /** Moves the focus to a field. */
  readonly lead: (field: string) => void;
}

/** What a person does there. */
export type PageStep<Answers> =
  | { readonly type: "answered"; readonly answers: Partial<Answers> }
  | { readonly type: "continued" | "wentBack"; readonly obstacles: readonly Obstacle[] };

export function questionPage<Answers>(
  screen: ScreenLook<Answers>,
  { headingLevel, number, all, obstacles, lead }: QuestionPageLook,
  step: (step: PageStep<Answers>) => void,
): TemplateResult {
  const goOn = () => step({ type: "continued", obstacles: screen.check() });
  const problems = obstacles.flatMap(({ field }) => {
    // A question without words of its own can only be refused by the endpoint.
    const words = screen.words(obstacles, field) ?? saidOf(obstacles, field, () => "");
    return words ? [{ field, words }] : [];
  });
  const title = html`<span class="count">${stepWords(number, all)}</span> ${screen.title()}`;
  return html`${back(() => step({ type: "wentBack", obstacles: screen.check() }))}
    <div class="roomy" @keydown=${onEnter(goOn)}>
      ${heading(headingLevel, title, { kind: "title", focusable: true })}
      ${errorSummary(problems, headingLevel + 1, lead)}
      ${screen.question((answers) => step({ type: "answered", answers }))}
      <div class="row">${button(continueWords(), goOn, { kind: "primary", id: "continue" })}</div>
    </div>`;
}

const continueWords = () =>
  msg("Continue", { id: "shared.form.continue", desc: "Button to the next page" });

const stepWords = (number: number, all: number) =>
  msg(str`Step ${number} of ${all}`, { id: "shared.form.step", desc: "Above a question" });
