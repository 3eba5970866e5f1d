/** What a person sees in each state of the form. Words live here; codes come in, steps go out. */
import { msg } from "@lit/localize";
import { html, nothing, type TemplateResult } from "lit";
import type { Config } from "../../contract/config.js";
import { messageTopics } from "../../contract/intake.js";
import { button } from "../../ui/parts/button.js";
import { radios } from "../../ui/parts/choices.js";
import { errorSummary } from "../../ui/parts/error-summary.js";
import { failure } from "../../ui/parts/failure.js";
import { field } from "../../ui/parts/field.js";
import { heading } from "../../ui/parts/heading.js";
import { phones } from "../../ui/parts/phone.js";
import { receiptPage } from "../../ui/parts/receipt.js";
import { back } from "../../ui/parts/back.js";
import { reviewPage } from "../../ui/parts/review.js";
import * as contact from "../../ui/questions/contact.js";
import * as message from "../../ui/questions/message.js";
import { nameLabel, nameReason } from "../../ui/questions/name.js";
import { saidOf, type Obstacle, type QuestionLook } from "../../ui/questions/question.js";
import * as safety from "../../ui/questions/safety.js";
import { groupsOf } from "./groups.js";
import { asksSafety, mayRing, type Begun, type State, type Step } from "./model.js";
import { supportDoor, titleWords } from "./welcome-view.js";
import { answerTitle, messageLabel, organizationLabel, topicLabel, topicTitle } from "./words.js";

/** What the view needs to know beside the state. */
export interface Look {
  readonly lang: string;
  readonly now: number;
  readonly headingLevel: number;
  readonly config: Config;
  readonly copy: () => void;
  readonly copyCode: (ref: string) => void;
  readonly leave: () => void;
  /** Moves the focus to a field. */
  readonly lead: (field: string) => void;
}

/** The page of the form that the state is. */
export function view(state: Begun, look: Look, step: (step: Step) => void): TemplateResult {
  switch (state.at) {
    case "writing":
      return writing(state, look, step);
    case "review":
    case "sending":
    case "failed":
      return reviewing(state, look, step);
    case "done": {
      const { receipt, answer, codeHidden } = state;
      const copyCode = () => look.copyCode(receipt.ref);
      return receiptPage(
        { ...look, receipt, answer, codeHidden, copyCode, ownDevice: false },
        nothing,
      );
    }
  }
}

/** What the questions may look at; whose device it is is not asked here, so it counts as shared. */
export function questionLook(
  { lang, config }: Pick<Look, "lang" | "config">,
  obstacles: readonly Obstacle[],
): QuestionLook {
  return { lang, config, obstacles, sharedDevice: true };
}

function writing(
  { answers, obstacles, doorLost }: Extract<State, { at: "writing" }>,
  look: Look,
  step: (step: Step) => void,
): TemplateResult {
  const question = questionLook(look, obstacles);
  const answered = (given: Partial<typeof answers>) => step({ type: "answered", answers: given });
  const found = () => [...message.checkMessage(answers), ...contact.checkContact(answers)];
  // A question without words of its own can only be refused by the endpoint.
  const refused = (id: string) => saidOf(obstacles, id, () => "") || undefined;
  const problems = obstacles.flatMap(({ field: id }) => {
    const words =
      id === "message"
        ? message.obstacleWords(obstacles, id)
        : contact.obstacleWords(obstacles, id);
    return words ? [{ field: id, words }] : [];
  });
  return html`<div class="roomy">
    ${heading(look.headingLevel, titleWords(), { kind: "title", focusable: true })}
    ${doorLost ? failure("network", { kept: true, phones: phones(look.config.organization, look) }) : nothing}
    ${supportDoor(step)} ${errorSummary(problems, look.headingLevel + 1, look.lead)}
    ${radios(
      {
        id: "topic",
        legend: topicTitle(),
        optional: true,
        options: messageTopics.map((value) => ({ value, label: topicLabel(value) })),
        layout: "pairs",
        chosen: answers.topic,
        error: refused("topic"),
      },
      (topic) => answered({ topic }),
    )}
    ${message.messageQuestion(
      answers,
      { label: messageLabel(), optional: false },
      question,
      answered,
    )}
    ${field(
      {
        id: "name",
        label: nameLabel(),
        hint: nameReason(),
        optional: true,
        value: answers.name,
        maxLength: 128,
        error: refused("name"),
      },
      (name) => answered({ name }),
    )}
    ${field(
      {
        id: "organization",
        label: organizationLabel(),
        optional: true,
        value: answers.organization,
        maxLength: 120,
        error: refused("organization"),
      },
      (organization) => answered({ organization }),
    )}
    <section class="roomy">
      ${heading(look.headingLevel + 1, answerTitle())}
      ${contact.contactQuestion(
        answers,
        { title: answerTitle(), choices: answerChoices(look.config), own: true },
        question,
        answered,
      )}
      ${
        asksSafety(answers)
          ? safety.safetyQuestion(answers, question, answered, mayRing(answers))
          : nothing
      }
    </section>
    <div class="row">
      ${button(
        msg("Continue", { id: "shared.form.continue", desc: "Button to the next page" }),
        () => step({ type: "continued", obstacles: found() }),
        { kind: "primary", id: "continue" },
      )}
    </div>
  </div>`;
}

/** Nobody can call us where no number of ours is known. */
const answerChoices = ({ organization }: Config) =>
  (["me", "iWillContactYou", "noAnswer"] as const).filter(
    (who) => who !== "iWillContactYou" || organization.phones.length > 0,
  );

function reviewing(
  state: Extract<State, { at: "review" | "sending" | "failed" }>,
  look: Look,
  step: (step: Step) => void,
): TemplateResult {
  const { answers } = state;
  const obstacles = state.at === "sending" ? [] : state.obstacles;
  const question = questionLook(look, obstacles);
  const page = reviewPage(
    state,
    groupsOf(answers, question),
    answers,
    { ...look, question, obstacles },
    {
      change: () => step({ type: "wentBack" }),
      consented: (given) => step({ type: "answered", answers: given }),
      send: (missing) => step({ type: "sent", obstacles: missing }),
    },
  );
  return html`${state.at === "sending" ? nothing : back(() => step({ type: "wentBack" }))}${page}`;
}
