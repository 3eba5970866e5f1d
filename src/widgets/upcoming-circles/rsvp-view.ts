/** What a person sees from the first question on. Words live here; codes come in, steps go out. */
import { msg, str } from "@lit/localize";
import { html, nothing, type TemplateResult } from "lit";
import { readInstant } from "../../contract/zone.js";
import { back } from "../../ui/parts/back.js";
import { button } from "../../ui/parts/button.js";
import { heading } from "../../ui/parts/heading.js";
import { notice } from "../../ui/parts/notice.js";
import { phones } from "../../ui/parts/phone.js";
import { questionPage } from "../../ui/parts/question-page.js";
import { copiedGroups, reviewPage } from "../../ui/parts/review.js";
import type { Obstacle } from "../../ui/questions/question.js";
import { screensOf, type Screen } from "./rsvp-answers.js";
import { done } from "./rsvp-done.js";
import { todayAt } from "./model.js";
import type { State, Step } from "./rsvp-model.js";
import { aboutDate, type RsvpLook } from "./rsvp-parts.js";
import type { About } from "./rsvp-rooms.js";
import { groupsOf, screenLook, wayWords, type ScreenQuestion } from "./rsvp-screens.js";
import { modeLabel } from "./labels.js";
import { toList } from "./to-list.js";

type At<Room extends State["at"]> = Extract<State, { at: Room }>;
type Steps = (step: Step) => void;

/** The rooms that are drawn here. */
export type Begun = At<"asking" | "review" | "sending" | "failed" | "full" | "shut" | "done">;

/** The page that the state is. */
export function view(state: Begun, look: RsvpLook, step: Steps): TemplateResult {
  switch (state.at) {
    case "asking":
      return asking(state, look, step);
    case "review":
    case "sending":
    case "failed":
      return reviewing(state, look, step);
    case "full":
      return full(state, look, step);
    case "shut":
      return shut(state, look);
    case "done":
      return done(state, look, step);
  }
}

/** All answers as one text. */
export function copiedAnswers(
  about: About,
  look: Pick<RsvpLook, "lang" | "config" | "now" | "headingLevel">,
): string {
  return copiedGroups(groupsOf(about, questionLook(about, look, [])));
}

function questionLook(
  { circle }: Pick<About, "circle">,
  { lang, config, now, headingLevel }: Pick<RsvpLook, "lang" | "config" | "now" | "headingLevel">,
  obstacles: readonly Obstacle[],
): ScreenQuestion {
  const from = readInstant(circle.start);
  const today = from ? todayAt(from, now) : "";
  return { lang, config, obstacles, sharedDevice: true, headingLevel: headingLevel + 1, today };
}

function asking(state: At<"asking">, look: RsvpLook, step: Steps): TemplateResult {
  const { circle, screen, obstacles, earlier } = state;
  const { headingLevel, lead } = look;
  const question = { ...questionLook(state, look, obstacles), earlier };
  const screens = screensOf(circle);
  const place = { number: screens.indexOf(screen) + 1, all: screens.length };
  return questionPage(
    screenLook(screen, state, question),
    { headingLevel, ...place, obstacles, lead },
    step,
  );
}

function reviewing(
  state: At<"review" | "sending" | "failed">,
  look: RsvpLook,
  step: Steps,
): TemplateResult {
  const { circle, answers } = state;
  const question = questionLook(state, look, []);
  const page = reviewPage(
    state,
    groupsOf(state, question),
    undefined,
    { ...look, question, obstacles: [] },
    {
      change: (id) => step({ type: "wentTo", screen: id as Screen }), // the ids of `groupsOf`
      consented: () => {},
      send: (obstacles) => step({ type: "sent", obstacles }),
    },
  );
  const way = wayWords(answers, circle);
  return html`${state.at === "sending" ? nothing : back(() => step({ type: "wentBack" }))}
  ${aboutDate(circle, look.lang)} ${way ? html`<p>${way}</p>` : nothing} ${page}`;
}

function full({ circle, open, waitlist }: At<"full">, look: RsvpLook, step: Steps): TemplateResult {
  const title = msg("That is full by now", {
    id: "circles.rsvp.full.title",
    desc: "Heading: the last place was taken while somebody wrote",
  });
  const other = open.length > 0 || waitlist;
  return html`${back(() => step({ type: "wentBack" }))}
    <div class="roomy">
      ${heading(look.headingLevel, title, { kind: "title", focusable: true })}
      ${aboutDate(circle, look.lang)}
      <p>${other ? otherWays() : noOtherWay()}</p>
      <div class="row">
        ${open.map((mode) =>
          button(insteadWords(modeLabel(mode)), () => step({ type: "tookMode", mode }), {
            kind: "primary",
            id: `take-${mode}`,
          }),
        )}
        ${
          waitlist
            ? button(
                msg("Put me on the waitlist", {
                  id: "circles.rsvp.full.waitlist",
                  desc: "Button; sends the answers",
                }),
                () => step({ type: "joinedWaitlist" }),
                { id: "wait" },
              )
            : nothing
        }
      </div>
      ${phones(look.config.organization, look)} ${toList(look.toList)}
    </div>`;
}

function shut({ circle, why }: At<"shut">, look: RsvpLook): TemplateResult {
  return html`<div class="roomy">
    ${heading(look.headingLevel, shutTitle(why), { kind: "title", focusable: true })}
    ${aboutDate(circle, look.lang)} ${notice(shutWords())} ${phones(look.config.organization, look)}
    <div class="row">
      ${button(
        msg("Copy my words", {
          id: "shared.failure.copy",
          desc: "Button that copies what was typed to the clipboard",
        }),
        look.copy,
      )}
    </div>
    ${toList(look.toList)}
  </div>`;
}

function shutTitle(why: At<"shut">["why"]): string {
  switch (why) {
    case "closed":
      return msg("Sign-up for this date is closed", {
        id: "circles.rsvp.shut.closed",
        desc: "Heading",
      });
    case "cancelled":
      return msg("This date will not take place", {
        id: "circles.rsvp.shut.cancelled",
        desc: "Heading",
      });
    case "gone":
      return msg("This date is not listed any more", {
        id: "circles.rsvp.shut.gone",
        desc: "Heading",
      });
  }
}

const shutWords = () =>
  msg("We did not sign you up. Please call us, and we look for another date with you.", {
    id: "circles.rsvp.shut.words",
    desc: "Nobody can sign up for this date any more",
  });

const otherWays = () =>
  msg("Your words are still here. You can take part this way:", {
    id: "circles.rsvp.full.other",
    desc: "Before buttons: the same date online, or the waitlist",
  });

const noOtherWay = () =>
  msg("We did not sign you up. Please call us, or look for another date in the list.", {
    id: "circles.rsvp.full.none",
    desc: "The date is full, and has no waitlist",
  });

const insteadWords = (mode: string) =>
  msg(str`Send it with: ${mode}`, {
    id: "circles.rsvp.full.instead",
    desc: "Button that sends the answers with another way of taking part: Online",
  });
