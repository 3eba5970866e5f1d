/** The first page: the truth before any typing. */
import { msg } from "@lit/localize";
import { html, nothing, type TemplateResult } from "lit";
import type { Config } from "../../contract/config.js";
import { button } from "../../ui/parts/button.js";
import { radios } from "../../ui/parts/choices.js";
import { heading } from "../../ui/parts/heading.js";
import { notice } from "../../ui/parts/notice.js";
import { phones } from "../../ui/parts/phone.js";
import { truths } from "../../ui/parts/truths.js";
import type { Answers } from "./answers.js";
import type { Step } from "./model.js";

/** What the first page needs to know. */
export interface WelcomeLook {
  readonly lang: string;
  readonly now: number;
  readonly headingLevel: number;
  readonly config: Config;
  /** Whether only the organisation's people can open what is sent. */
  readonly sealed: boolean;
  /** Loading what Send will need. */
  readonly busy: boolean;
}

/** Who reads this, who does not, the one limit, and two ways to begin. */
export function welcome(
  answers: Answers,
  look: WelcomeLook,
  step: (step: Step) => void,
): TemplateResult {
  const { config } = look;
  const { notices = [], paused } = config.support ?? {};
  return html`<div class="roomy">
    ${heading(look.headingLevel, titleWords(), { kind: "title", focusable: true })}
    ${paused ? notice(paused.text) : nothing}
    <p>
      ${msg(
        "Ask for yourself, for your child or family, or for someone else. It takes about 3 minutes. You can skip most questions. We do not ask about papers or status.",
        { id: "support.welcome.lead", desc: "First lines of the form" },
      )}
    </p>
    ${truths(look)} ${notices.map(({ text }) => notice(text))}
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
      ${button(
        msg("Just ask for a call or text", {
          id: "support.welcome.short",
          desc: "Button to the short path",
        }),
        () => step({ type: "started", path: "short" }),
        { busy: look.busy },
      )}
    </div>
    ${phones(config.organization, look)}
  </div>`;
}

/** "Get support". */
export const titleWords = () =>
  msg("Get support", { id: "support.title", desc: "Title of the form" });
