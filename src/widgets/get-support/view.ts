/** What a person sees from the first question on. Words live here; codes come in, steps go out. */
import { msg, str } from "@lit/localize";
import { html, nothing, type TemplateResult } from "lit";
import { button } from "../../ui/parts/button.js";
import { errorSummary } from "../../ui/parts/error-summary.js";
import { heading } from "../../ui/parts/heading.js";
import { backIcon } from "../../ui/parts/way-icons.js";
import { reviewPage } from "../../ui/parts/review.js";
import { saidOf, type Obstacle, type QuestionLook } from "../../ui/questions/question.js";
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
  state: Extract<State, { at: "asking" }>,
  look: Look,
  step: (step: Step) => void,
): TemplateResult {
  const { answers, screen, obstacles } = state;
  const question = questionLook(answers.ownDevice, look, obstacles);
  const page = screenLook(screen, answers, question);
  const screens = screensOf(answers);
  const goOn = () => step({ type: "continued", obstacles: page.check() });
  const problems = obstacles.flatMap(({ field }) => {
    // A question without words of its own can only be refused by the endpoint.
    const words = page.words(obstacles, field) ?? saidOf(obstacles, field, () => "");
    return words ? [{ field, words }] : [];
  });
  const title = html`<span class="count"
      >${stepWords(screens.indexOf(screen) + 1, screens.length)}</span
    >
    ${page.title()}`;
  return html`${back(() => step({ type: "wentBack", obstacles: page.check() }))}
    <div class="roomy" @keydown=${onEnter(goOn)}>
      ${heading(look.headingLevel, title, { kind: "title", focusable: true })}
      ${errorSummary(problems, look.headingLevel + 1, look.lead)}
      ${page.question((given) => step({ type: "answered", answers: given }))}
      <div class="row">
        ${button(
          msg("Continue", { id: "support.continue", desc: "Button to the next question" }),
          goOn,
          { kind: "primary", id: "continue" },
        )}
      </div>
    </div>`;
}

function back(goBack: () => void): TemplateResult {
  return html`<div class="row paperless">
    ${button(msg("Back", { id: "support.back", desc: "Button to the question before" }), goBack, {
      kind: "quiet",
      icon: backIcon(),
    })}
  </div>`;
}

const stepWords = (number: number, all: number) =>
  msg(str`Step ${number} of ${all}`, { id: "support.step", desc: "Above a question" });

/** Enter in a field of one line goes on; native submit does not fire in every sandbox. */
const onEnter = (goOn: () => void) => (event: KeyboardEvent) => {
  const [target] = event.composedPath();
  const isLine = target instanceof HTMLInputElement && /^(text|tel|email)$/.test(target.type);
  if (event.key !== "Enter" || event.isComposing || !isLine) return;
  event.preventDefault();
  goOn();
};
