/** The first page of taking part: which date it is, and the truth before any typing. */
import { msg, str } from "@lit/localize";
import { html, nothing, type TemplateResult } from "lit";
import { framePage } from "../../client/frame.js";
import { sealingOf } from "../../client/sealing.js";
import { button } from "../../ui/parts/button.js";
import { closedForm } from "../../ui/parts/form-page.js";
import { heading } from "../../ui/parts/heading.js";
import { notice } from "../../ui/parts/notice.js";
import { phones } from "../../ui/parts/phone.js";
import { noticesTold } from "../../ui/parts/told.js";
import {
  clearWords,
  hostWords,
  limitWords,
  memoryWords,
  truthList,
} from "../../ui/parts/truths.js";
import { waysOf } from "./rsvp-answers.js";
import { allFull } from "./rsvp-come.js";
import type { First, Step } from "./rsvp-model.js";
import { aboutDate, type RsvpLook } from "./rsvp-parts.js";
import { takePartTitle } from "./rsvp-words.js";

/** The truth, or people to call when nothing could be sent safely. */
export function firstPage(
  state: First,
  look: RsvpLook,
  step: (step: Step) => void,
): TemplateResult {
  const page = { ...look, title: takePartTitle() };
  if (state.at === "unready")
    return closedForm({ ...page, code: state.code }, () => step({ type: "started" }));
  const { config, lang } = look;
  const { at } = sealingOf(config.support);
  if (at === "closed") return closedForm(page);
  const { circle } = state;
  const { name } = config.organization;
  const own = framePage(config, "upcoming-circles", lang);
  const talks = circle.rsvp.mode === "talkFirst";
  return html`<div class="roomy">
    ${heading(look.headingLevel, page.title, { kind: "title", focusable: true })}
    ${aboutDate(circle, lang)} ${talks ? notice(talkFirstWords()) : nothing}
    ${waysOf(circle).isFull ? notice(allFull()) : nothing}
    <p>
      ${msg("You need no account. Any name is fine, and you can skip most questions.", {
        id: "circles.rsvp.welcome",
        desc: "First lines of signing up",
      })}
    </p>
    ${truthList(
      [
        at === "sealed" ? sealedWords(name) : clearWords(name),
        hostWords(own && `${own}#haven-circle=${circle.id}`),
        limitWords(),
        memoryWords(),
        deletedWords(),
      ],
      config,
      lang,
    )}
    ${noticesTold(config.support)}
    <div class="row">
      ${button(
        msg("Go on", { id: "circles.rsvp.start", desc: "Button to the first question" }),
        () => step({ type: "started" }),
        { kind: "primary", busy: state.at === "readying" },
      )}
    </div>
    ${phones(config.organization, look)}
  </div>`;
}

const sealedWords = (name: string) =>
  msg(
    str`A small team at ${name} reads this. Your name, your number and your note are locked on this device before they are sent. Only the team can open them. Its server sees the rest: how you come, how many, and what you need.`,
    {
      id: "circles.rsvp.truth.sealed",
      desc: "Who reads it, when a part is encrypted; the organization",
    },
  );

const deletedWords = () =>
  msg("We delete all of it 14 days after the date.", {
    id: "circles.rsvp.truth.deleted",
    desc: "How long it is kept",
  });

const talkFirstWords = () =>
  msg(
    "We talk with each person before they come to this one. Tell us how to reach you, or call us.",
    {
      id: "circles.rsvp.talk-first",
      desc: "On the first page of signing up, where the team talks with people first",
    },
  );
