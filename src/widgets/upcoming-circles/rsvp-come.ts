/** How a person comes: the way, who comes along, and the waitlist; each only where there is a
 * choice. */
import { msg, str } from "@lit/localize";
import { html, nothing, type TemplateResult } from "lit";
import type { Circle } from "../../contract/circle.js";
import { formatList } from "../../locale/lists.js";
import { checkbox } from "../../ui/parts/boxes.js";
import { radios } from "../../ui/parts/choices.js";
import { notice } from "../../ui/parts/notice.js";
import { line, saidOf, type AnswerLine, type Obstacle } from "../../ui/questions/question.js";
import type { QuestionLook } from "../../ui/questions/question.js";
import { certainty } from "../../ui/questions/certainty.js";
import { modeOf, waysOf, type Answers, type Mode } from "./rsvp-answers.js";
import { modeLabel } from "./labels.js";
import { guestsWords } from "./rsvp-words.js";

/** The page. */
export function comeQuestion(
  answers: Answers,
  circle: Circle,
  look: QuestionLook,
  answered: (answers: Partial<Answers>) => void,
): TemplateResult {
  const { modes, full, isFull } = waysOf(circle);
  const { guestsMax, waitlist } = circle.rsvp;
  const areas = { inPerson: circle.place?.areaLabel, online: circle.online?.platform, phone: "" };
  const numbers = Array.from({ length: guestsMax + 1 }, (_, count) => `${count}`);
  return html`${full.length > 0 && !isFull ? notice(partlyFull(full, look.lang)) : nothing}
  ${isFull ? notice(allFull()) : nothing}
  ${
    modes.length > 1
      ? radios(
          {
            id: "mode",
            legend: modeTitle(),
            hint: msg("Why we ask: so that we keep the right place for you.", {
              id: "circles.rsvp.mode.why",
              desc: "Why we ask how somebody takes part",
            }),
            options: modes.map((value) => ({
              value,
              label: modeLabel(value),
              hint: areas[value] || undefined,
            })),
            layout: "pairs",
            chosen: answers.mode,
            error: obstacleWords(look.obstacles, "mode"),
          },
          (mode) => answered({ mode }),
        )
      : nothing
  }
  ${
    guestsMax > 0
      ? radios(
          {
            id: "guests",
            legend: guestsTitle(),
            hint: msg("Why we ask: so that there is room for all. We do not ask who they are.", {
              id: "circles.rsvp.guests.why",
              desc: "Why we ask how many people come along",
            }),
            optional: true,
            options: numbers.map((value) => ({
              value,
              label: guestsWords(Number(value), look.lang),
            })),
            layout: "tiles",
            chosen: answers.guests === undefined ? undefined : `${answers.guests}`,
            error: obstacleWords(look.obstacles, "guests"),
          },
          (value) => answered({ guests: Number(value) }),
        )
      : nothing
  }
  ${
    waitlist && !isFull
      ? checkbox(
          {
            id: "waitlist",
            label: waitlistTitle(),
            hint: msg("Why we ask: places can go while you write.", {
              id: "circles.rsvp.waitlist.why",
              desc: "Why we ask about the waitlist",
            }),
            optional: true,
            checked: answers.waitlist,
          },
          (on) => answered({ waitlist: on }),
        )
      : nothing
  }`;
}

/** What is missing. */
export function checkCome(answers: Answers, circle: Circle): readonly Obstacle[] {
  return modeOf(answers, circle) ? [] : [{ field: "mode", code: "missing" }];
}

/** The lines of the review. */
export function comeLines(answers: Answers, circle: Circle, lang: string): readonly AnswerLine[] {
  const mode = modeOf(answers, circle);
  const { guests } = answers;
  return [
    ...line(modeTitle(), mode && modeLabel(mode)),
    ...line(guestsTitle(), guests === undefined ? "" : guestsWords(guests, lang)),
    ...line(waitlistTitle(), answers.waitlist ? certainty("yes") : ""),
  ];
}

/** The words for an obstacle of this question. */
export function obstacleWords(obstacles: readonly Obstacle[], field: string): string | undefined {
  return saidOf(obstacles, field, () =>
    msg("Choose how you take part.", { id: "circles.rsvp.mode.missing", desc: "Nothing chosen" }),
  );
}

/** "How will you be there?" */
export const title = () =>
  msg("How will you be there?", { id: "circles.rsvp.come.title", desc: "Heading of a page" });

const modeTitle = () =>
  msg("How do you take part?", { id: "circles.rsvp.mode.title", desc: "Question" });

const guestsTitle = () =>
  msg("Does someone come with you?", { id: "circles.rsvp.guests.title", desc: "Question" });

const waitlistTitle = () =>
  msg("If it is full, put me on the waitlist", {
    id: "circles.rsvp.waitlist.label",
    desc: "A box to tick",
  });

/** `full` modes in words, in a sentence. */
function partlyFull(full: readonly Mode[], lang: string): string {
  const names = formatList(full.map(modeLabel), lang);
  return msg(str`Full by now: ${names}. You can still take part another way.`, {
    id: "circles.rsvp.partly-full",
    desc: "Some ways of taking part are full: In person",
  });
}

/** All ways are full; there is a waitlist. */
export const allFull = () =>
  msg("This date is full. You can put yourself on the waitlist.", {
    id: "circles.rsvp.all-full",
    desc: "Above the questions of signing up",
  });
