/** What a person should know before typing: who reads it, who could, the one limit, and when an
 * answer comes. */
import { msg, str } from "@lit/localize";
import { html, nothing, type TemplateResult } from "lit";
import { framePage, type FrameWidget } from "../../client/frame.js";
import type { Config } from "../../contract/config.js";
import { plural } from "../../locale/plurals.js";
import { hosted } from "../hosted.js";

/** What the truth depends on. */
export interface TruthLook {
  readonly lang: string;
  readonly config: Config;
  /** Whether only the organisation's people can open what is sent. */
  readonly sealed: boolean;
  readonly widget: FrameWidget;
  /** The day of an answer, once what can tell it is there. */
  readonly promised?: string | undefined;
}

/** The list, the same on both forms. */
export function truths({ config, sealed, lang, widget, promised }: TruthLook): TemplateResult {
  const { name } = config.organization;
  const { answerWithin: within, paused } = config.support ?? {};
  const all = [
    sealed ? sealedWords(name) : clearWords(name),
    hostWords(framePage(config, widget, lang)),
    limitWords(),
    // During a pause the organisation's own words say when.
    promised ?? (within && !paused ? promise(within, lang) : ""),
    memoryWords(),
  ];
  return truthList(all, config, lang);
}

/** The sentences, and the link to the table of who can see what. */
export function truthList(
  all: readonly (string | TemplateResult)[],
  config: Config,
  lang: string,
): TemplateResult {
  const table = framePage(config, "privacy", lang);
  return html`<ul class="truths stack close">
      ${all.filter(Boolean).map((words) => html`<li>${words}</li>`)}
    </ul>
    ${table ? html`<p>${away(table, tableWords())}</p>` : nothing}`;
}

/** Who could read along: it depends on whose page this is, and who stands around it. */
export function hostWords(ownPage: string | undefined): string | TemplateResult {
  // Words from "./hosted-truths.js": `npm run localize` finds them for each form by this line.
  const here = hosted();
  if (here) return here.truth();
  if (!ownPage)
    return msg(
      "The owner of this website could see what you type here. It is more private to call us.",
      { id: "shared.truth.host", desc: "What a hostile host page could do" },
    );
  return msg(
    html`The owner of this website could see what you type here. It is more private to
      <a href=${ownPage} rel="noreferrer">open our own page</a>, or to call us.`,
    {
      id: "shared.truth.own-page",
      desc: "What a hostile host page could do, with a way out of it",
    },
  );
}

/** A link that leaves this page as it is. */
const away = (url: string, words: string) =>
  html`<a class="small" href=${url} target="_blank" rel="noopener noreferrer">${words}</a>`;

const tableWords = () =>
  msg("Who can see what?", {
    id: "shared.truth.table",
    desc: "Link to a page that lists what each side can see of the form",
  });

/** Nothing leaves before Send. */
export const memoryWords = () =>
  msg("Your words stay on this screen until you press Send.", {
    id: "shared.truth.memory",
    desc: "Nothing is stored on the device",
  });

/** The one limit of confidentiality. */
export const limitWords = () =>
  msg(
    "If someone may die or a child is being hurt, we may have to call 911 or child protection. We try to tell you first.",
    { id: "shared.truth.limit", desc: "The one limit of confidentiality" },
  );

const sealedWords = (name: string) =>
  msg(
    str`A small team at ${name} reads this. Your answers are locked on this device before they are sent. Only the team can open them.`,
    {
      id: "shared.truth.sealed",
      desc: "Who reads it, when the answers are encrypted; the organization",
    },
  );

export const clearWords = (name: string) =>
  msg(str`A small team at ${name} reads this. People who run its server can read it too.`, {
    id: "shared.truth.clear",
    desc: "Who reads it, when nothing is encrypted; the organization",
  });

function promise({ days, workdays }: { days: number; workdays: boolean }, lang: string): string {
  if (days === 0)
    return msg("We answer today.", { id: "shared.promise.today", desc: "When we answer" });
  const one = plural(lang, days) === "one";
  if (workdays)
    return one
      ? msg("We answer within one workday.", {
          id: "shared.promise.workday.one",
          desc: "When we answer",
        })
      : msg(str`We answer within ${days} workdays.`, {
          id: "shared.promise.workday.other",
          desc: "When we answer",
        });
  return one
    ? msg("We answer within one day.", { id: "shared.promise.day.one", desc: "When we answer" })
    : msg(str`We answer within ${days} days.`, {
        id: "shared.promise.day.other",
        desc: "When we answer",
      });
}
