/** What a person sees from the first question on. Words live here; codes come in, steps go out. */
import { html, nothing, type TemplateResult } from "lit";
import { back } from "../../ui/parts/back.js";
import { questionPage } from "../../ui/parts/question-page.js";
import { reviewPage } from "../../ui/parts/review.js";
import type { Obstacle, QuestionLook } from "../../ui/questions/question.js";
import { done } from "./done-view.js";
import { groupsOf } from "./groups.js";
import type { First, State, Step } from "./model.js";
import { screenLook } from "./screens.js";
import { screensOf, type Screen } from "./steps.js";
import type { PageLook } from "./welcome-view.js";

/** What the view needs to know beside the state. */
export interface Look extends PageLook {
  readonly copy: () => void;
  readonly copyCode: (ref: string) => void;
  readonly leave: () => void;
  /** Moves the focus to a field. */
  readonly lead: (field: string) => void;
}

/** The page of the form that the state is. */
export function view(
  state: Exclude<State, First>,
  look: Look,
  step: (step: Step) => void,
): TemplateResult {
  switch (state.at) {
    case "asking":
      return asking(state, look, step);
    case "review":
    case "sending":
    case "failed":
      return reviewing(state, look, step);
    case "done":
      return done(state, look);
  }
}

function questionLook(
  ownDevice: boolean | undefined,
  { lang, config }: Pick<Look, "lang" | "config">,
  obstacles: readonly Obstacle[],
): QuestionLook {
  return { lang, config, obstacles, sharedDevice: ownDevice !== true };
}

function reviewing(
  state: Extract<State, { at: "review" | "sending" | "failed" }>,
  look: Look,
  step: (step: Step) => void,
): TemplateResult {
  const { answers } = state;
  const obstacles = state.at === "sending" ? [] : state.obstacles;
  const question = questionLook(answers.ownDevice, look, obstacles);
  const page = reviewPage(
    state,
    groupsOf(answers, question),
    answers,
    { ...look, question, obstacles },
    {
      change: (id) => step({ type: "wentTo", screen: id as Screen }), // the ids of `groupsOf`
      consented: (given) => step({ type: "answered", answers: given }),
      send: (found) => step({ type: "sent", obstacles: found }),
    },
  );
  const goBack = () => step({ type: "wentBack" });
  return html`${state.at === "sending" ? nothing : back(goBack)}${page}`;
}

function asking(
  { answers, screen, obstacles }: Extract<State, { at: "asking" }>,
  { lang, config, headingLevel, lead }: Look,
  step: (step: Step) => void,
): TemplateResult {
  const question = questionLook(answers.ownDevice, { lang, config }, obstacles);
  const screens = screensOf(answers);
  const place = { number: screens.indexOf(screen) + 1, all: screens.length };
  return questionPage(
    screenLook(screen, answers, question),
    { headingLevel, ...place, obstacles, lead },
    step,
  );
}
