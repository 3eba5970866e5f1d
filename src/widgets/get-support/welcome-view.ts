/** The first page: the truth before any typing. */
import { msg } from "@lit/localize";
import { html, nothing, type TemplateResult } from "lit";
import { sealingOf } from "../../client/sealing.js";
import type { Config } from "../../contract/config.js";
import { button } from "../../ui/parts/button.js";
import { radios } from "../../ui/parts/choices.js";
import { heading } from "../../ui/parts/heading.js";
import { phones } from "../../ui/parts/phone.js";
import { noticesTold, pauseTold } from "../../ui/parts/told.js";
import { truths } from "../../ui/parts/truths.js";
import { closedForm } from "../../ui/parts/form-page.js";
import { shortKinds, type Answers } from "./answers.js";
import type { First, Step } from "./model.js";

/** What every page needs to know. */
export interface PageLook {
  readonly lang: string;
  readonly now: number;
  readonly headingLevel: number;
  readonly config: Config;
  /** The day of an answer, once what can tell it is there. */
  readonly promised?: string | undefined;
}

/** The truth, or people to call when nothing could be sent safely. */
export function firstPage(
  state: First,
  look: PageLook,
  step: (step: Step) => void,
): TemplateResult {
  const { answers } = state;
  if (state.at === "unready")
    return closedForm({ ...look, title: titleWords(), code: state.code }, () =>
      step({ type: "started", path: answers.path }),
    );
  const { at } = sealingOf(look.config.support);
  return at === "closed"
    ? closedForm({ ...look, title: titleWords() })
    : welcome(answers, { ...look, sealed: at === "sealed", busy: state.at === "readying" }, step);
}

/** Who reads this, who does not, the one limit, and two ways to begin. */
function welcome(
  answers: Answers,
  look: PageLook & { readonly sealed: boolean; readonly busy: boolean },
  step: (step: Step) => void,
): TemplateResult {
  const { config } = look;
  return html`<div class="roomy">
    ${heading(look.headingLevel, titleWords(), { kind: "title", focusable: true })}
    ${pauseTold(config.support, look.now)}
    <p>
      ${msg(
        "Ask for yourself, for your child or family, or for someone else. It takes about 3 minutes. You can skip most questions. We do not ask about papers or status.",
        { id: "support.welcome.lead", desc: "First lines of the form" },
      )}
    </p>
    ${truths({ ...look, widget: "get-support" })} ${noticesTold(config.support)}
    ${radios(
      {
        id: "device",
        legend: msg("Is this your own phone or computer?", {
          id: "support.welcome.device",
          desc: "Question; if others use the device, the browser is told to remember nothing",
        }),
        hint: msg("If others use it, your browser will not offer to keep what you type.", {
          id: "support.welcome.device-hint",
          desc: "Below the question whether the device is the person's own",
        }),
        optional: true,
        options: [
          {
            value: "own",
            label: msg("Yes, it is mine", { id: "support.welcome.own", desc: "Answer" }),
          },
          {
            value: "shared",
            label: msg("No, others use it too", { id: "support.welcome.shared", desc: "Answer" }),
          },
        ],
        layout: "pairs",
        chosen: answers.ownDevice === undefined ? undefined : answers.ownDevice ? "own" : "shared",
      },
      (value) => step({ type: "saidDevice", own: value === "own" }),
    )}
    <div class="row">
      ${button(
        msg("Start", { id: "support.welcome.start", desc: "Button to the first question" }),
        () => step({ type: "started", path: "full" }),
        { kind: "primary", busy: look.busy },
      )}
      ${
        offersShort(config)
          ? button(
              msg("Just ask for a call or text", {
                id: "support.welcome.short",
                desc: "Button to the short path",
              }),
              () => step({ type: "started", path: "short" }),
              { busy: look.busy },
            )
          : nothing
      }
    </div>
    ${phones(config.organization, look)}
  </div>`;
}

/** A call is offered where the organization names no way at all. */
function offersShort({ support }: Config): boolean {
  const { contactMethods = [] } = support ?? {};
  return (
    contactMethods.length === 0 || contactMethods.some(({ kind }) => shortKinds.includes(kind))
  );
}

/** "Get support". */
export const titleWords = () =>
  msg("Get support", { id: "support.title", desc: "Title of the form" });
