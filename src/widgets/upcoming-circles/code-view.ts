/** The pages for a person with a code: look up how it stands, and cancel in one step. */
import { msg } from "@lit/localize";
import { html, nothing, type TemplateResult } from "lit";
import { button } from "../../ui/parts/button.js";
import type { Circle } from "../../contract/circle.js";
import { failure } from "../../ui/parts/failure.js";
import { field } from "../../ui/parts/field.js";
import { foreign } from "../../ui/parts/foreign.js";
import { heading } from "../../ui/parts/heading.js";
import { notice } from "../../ui/parts/notice.js";
import { onEnter } from "../../ui/parts/on-enter.js";
import { phones } from "../../ui/parts/phone.js";
import type { CodeState, CodeStep } from "./code-model.js";
import { stateTitle } from "./rsvp-done.js";
import { aboutDate, revealed, type RsvpLook } from "./rsvp-parts.js";
import { modeLabel } from "./labels.js";
import { statusOf } from "./status.js";
import { toList } from "./to-list.js";

type At<Room extends CodeState["at"]> = Extract<CodeState, { at: Room }>;

/** The page that the state is. */
export function codeView(
  state: CodeState,
  look: RsvpLook,
  step: (step: CodeStep) => void,
): TemplateResult {
  switch (state.at) {
    case "code":
    case "looking":
      return asking(state, look, step);
    case "found":
    case "cancelling":
      return found(state, look, step);
    case "cancelled":
      return cancelled(look);
  }
}

function asking(
  state: At<"code" | "looking">,
  look: RsvpLook,
  step: (step: CodeStep) => void,
): TemplateResult {
  const { obstacle, failure: lost } = state.at === "code" ? state : {};
  const ask = () => step({ type: "askedForCode" });
  const numbers = phones(look.config.organization, look);
  return html`${toList(look.toList)}
    <div class="roomy" @keydown=${onEnter(ask)}>
      ${heading(look.headingLevel, codeTitle(), { kind: "title", focusable: true })}
      ${lost ? failure(lost, { again: ask, phones: numbers, kept: true }) : nothing}
      ${field(
        {
          id: "code",
          label: msg("Your code", { id: "circles.code.label", desc: "Field" }),
          hint: msg("It has 16 letters and numbers. You got it when you signed up.", {
            id: "circles.code.hint",
            desc: "Below the field for the code",
          }),
          value: state.typed,
          maxLength: 40,
          dir: "ltr",
          error: obstacle && obstacleWords(obstacle),
        },
        (typed) => step({ type: "typedCode", typed }),
      )}
      <div class="row">
        ${button(msg("Look it up", { id: "circles.code.look-up", desc: "Button" }), ask, {
          kind: "primary",
          busy: state.at === "looking",
          id: "look-up",
        })}
      </div>
      ${lost ? nothing : numbers}
    </div>`;
}

function found(
  state: At<"found" | "cancelling">,
  look: RsvpLook,
  step: (step: CodeStep) => void,
): TemplateResult {
  const { rsvp, circle } = state;
  const { mode } = rsvp;
  const cancel = () => step({ type: "askedToCancel" });
  const numbers = phones(look.config.organization, look);
  const mayCancel = rsvp.state !== "cancelled";
  return html`${toList(look.toList)}
    <div class="roomy">
      ${heading(look.headingLevel, stateTitle(rsvp.state), { kind: "title", focusable: true })}
      ${
        state.at === "found" && state.failure
          ? failure(state.failure, { again: cancel, phones: numbers })
          : nothing
      }
      ${circle ? [aboutDate(circle, look.lang), stands(circle, look.lang)] : nothing}
      ${mode && mode !== "other" ? html`<p>${modeLabel(mode)}</p>` : nothing}
      ${rsvp.nextSteps ? html`<p>${foreign(rsvp.nextSteps, circle?.textLang ?? look.lang, look.lang)}</p>` : nothing}
      ${revealed(rsvp, look)}
      ${
        mayCancel
          ? html`<section class="stack close">
              <p>${cannotWords()}</p>
              <div class="row">
                ${button(
                  msg("I cannot come", {
                    id: "circles.code.cancel",
                    desc: "Button that gives the place back at once",
                  }),
                  cancel,
                  { busy: state.at === "cancelling", id: "cancel" },
                )}
              </div>
            </section>`
          : nothing
      }
      ${numbers}
    </div>`;
}

/** What became of the date since: "you have a place" alone would send people to a closed door. */
function stands(circle: Circle, lang: string): TemplateResult | typeof nothing {
  const { word, hint } = statusOf(circle);
  const { statusNote: said, textLang } = circle;
  if (!word && !hint && !said) return nothing;
  const words = html`${hint} ${said ? foreign(said, textLang, lang) : nothing}`;
  return notice(words, { ...(word && { title: word }) });
}

function cancelled(look: RsvpLook): TemplateResult {
  const title = msg("Your place is free again", {
    id: "circles.code.cancelled-title",
    desc: "Heading, after somebody cancelled",
  });
  return html`<div class="roomy">
    ${heading(look.headingLevel, title, { kind: "title", focusable: true })}
    <p>
      ${msg("Thank you for telling us. You are welcome another time.", {
        id: "circles.code.cancelled",
        desc: "After somebody cancelled",
      })}
    </p>
    ${toList(look.toList)}
  </div>`;
}

function obstacleWords(obstacle: NonNullable<At<"code">["obstacle"]>): string {
  switch (obstacle) {
    case "missing":
      return msg("Write your code here.", { id: "circles.code.missing", desc: "Empty field" });
    case "syntax":
      return msg("This is not a whole code. Please check the letters and numbers.", {
        id: "circles.code.syntax",
        desc: "Something else than a code was typed",
      });
    case "notFound":
      return msg(
        "We do not know this code. It may have a letter wrong, or the date is long over. You can call us.",
        { id: "circles.code.not-found", desc: "No sign-up has this code" },
      );
  }
}

const codeTitle = () =>
  msg("I have a code", { id: "circles.code.title", desc: "Heading of the page to look up a code" });

const cannotWords = () =>
  msg("Plans change. You do not have to say why.", {
    id: "circles.code.cannot",
    desc: "Before the button that cancels",
  });
