/** The first page: the truth before any typing, or, where nothing could be sent, people to call. */
import { msg, str } from "@lit/localize";
import { html, nothing, type TemplateResult } from "lit";
import type { FailureCode } from "../../client/failure.js";
import type { Config } from "../../contract/config.js";
import { plural } from "../../locale/plurals.js";
import { button } from "../../ui/parts/button.js";
import { radios } from "../../ui/parts/choices.js";
import { failure } from "../../ui/parts/failure.js";
import { heading } from "../../ui/parts/heading.js";
import { notice } from "../../ui/parts/notice.js";
import { phones } from "../../ui/parts/phone.js";
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
    <ul class="truths stack">
      ${truths(look).map((words) => html`<li>${words}</li>`)}
    </ul>
    ${notices.map(({ text }) => notice(text))}
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

/** No form, because nothing could be sent: the phone with its hours, and the page's own words. */
export function closed(
  look: Pick<WelcomeLook, "lang" | "now" | "headingLevel"> & {
    readonly config: Config | undefined;
    readonly code?: FailureCode | undefined;
  },
  again: (() => void) | undefined,
): TemplateResult {
  const numbers = phones(look.config?.organization, look);
  return html`<div class="roomy">
    ${heading(look.headingLevel, titleWords(), { kind: "title", focusable: true })}
    ${
      look.code
        ? failure(look.code, { again, phones: numbers })
        : html`${notice(
            msg("This form is closed right now. Please call us.", {
              id: "support.closed.words",
              desc: "When nothing could be sent safely",
            }),
          )}${numbers}`
    }
    <slot></slot>
  </div>`;
}

/** "Get support". */
export const titleWords = () =>
  msg("Get support", { id: "support.title", desc: "Title of the form" });

function truths({ config, sealed, lang }: WelcomeLook): string[] {
  const { name } = config.organization;
  const within = config.support?.answerWithin;
  return [
    sealed
      ? msg(
          str`A small team at ${name} reads this. Your answers are locked on this device before they are sent. Only the team can open them.`,
          {
            id: "support.welcome.sealed",
            desc: "Who reads it, when the answers are encrypted; the organization",
          },
        )
      : msg(str`A small team at ${name} reads this. People who run its server can read it too.`, {
          id: "support.welcome.clear",
          desc: "Who reads it, when nothing is encrypted; the organization",
        }),
    msg("The owner of this website could see what you type here. It is more private to call us.", {
      id: "support.welcome.host",
      desc: "What a hostile host page could do",
    }),
    msg(
      "If someone may die or a child is being hurt, we may have to call 911 or child protection. We try to tell you first.",
      { id: "support.welcome.limit", desc: "The one limit of confidentiality" },
    ),
    ...(within ? [promise(within, lang)] : []),
    msg("Your words stay on this screen until you press Send.", {
      id: "support.welcome.memory",
      desc: "Nothing is stored on the device",
    }),
  ];
}

function promise({ days, workdays }: { days: number; workdays: boolean }, lang: string): string {
  if (days === 0)
    return msg("We answer today.", { id: "support.promise.today", desc: "When we answer" });
  const one = plural(lang, days) === "one";
  if (workdays)
    return one
      ? msg("We answer within one workday.", {
          id: "support.promise.workday.one",
          desc: "When we answer",
        })
      : msg(str`We answer within ${days} workdays.`, {
          id: "support.promise.workday.other",
          desc: "When we answer",
        });
  return one
    ? msg("We answer within one day.", { id: "support.promise.day.one", desc: "When we answer" })
    : msg(str`We answer within ${days} days.`, {
        id: "support.promise.day.other",
        desc: "When we answer",
      });
}
