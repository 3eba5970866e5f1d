/** Whether a date still has places, by each way of taking part, and when one can sign up; bands,
 * never numbers, and a date that fills up reads like an open one. */
import { msg, str } from "@lit/localize";
import { readInstant } from "../../contract/zone.js";
import { formatTime } from "../../locale/clock.js";
import { formatDay } from "../../locale/dates.js";
import type { CardLook } from "./card.js";
import { modesLabel } from "./labels.js";
import { modesNow, takesPlace, type Occurrence } from "./model.js";
import { fullModes, isClosed, isFull, nextOpen } from "./open-dates.js";

/** Sentences, whether to call, and whether another date is worth a look. */
export interface Places {
  readonly words: readonly string[];
  readonly asks?: boolean;
  readonly isFull?: boolean;
}

/** What there is to say; nothing of a date that one simply comes to. */
export function placesWords(occurrence: Occurrence, look: CardLook): Places {
  const { circle } = occurrence;
  const { rsvp } = circle;
  if (!takesPlace(circle) || rsvp.mode === "none") return { words: [] };
  const opens = rsvp.opens ? readInstant(rsvp.opens) : undefined;
  if (opens && opens.epochMs > look.now) {
    const [day, time] = [formatDay(opens, look.lang), formatTime(opens, look.lang)];
    const words = msg(str`You can sign up from ${day}, ${time}.`, {
      id: "circles.places.opens",
      desc: "Sign-up has not begun; a date and a time",
    });
    return { words: [words] };
  }
  if (isClosed(circle, look.now)) return { words: [closedWords()], asks: true };
  if (isFull(circle)) {
    const other = nextOpen(look.all, occurrence, look.now) !== undefined;
    return { words: [fullWords(rsvp.waitlist, other)], asks: !other, isFull: true };
  }
  return { words: partlyFull(occurrence, look.lang) };
}

/** Hybrid: each way has places of its own. */
function partlyFull({ circle }: Occurrence, lang: string): string[] {
  const full = fullModes(circle);
  if (full.length === 0) return [];
  const open = modesNow(circle).filter((mode) => !full.includes(mode));
  const [none, some] = [modesLabel(full, lang), modesLabel(open, lang)];
  return [
    msg(str`${none}: this date is full.`, {
      id: "circles.places.way-full",
      desc: "No place that way, but another: In person: this date is full.",
    }),
    msg(str`${some}: you can take part.`, {
      id: "circles.places.way-open",
      desc: "There is a place that way: Online: you can take part.",
    }),
  ];
}

function fullWords(waitlist: boolean, other: boolean): string {
  if (waitlist && other)
    return msg("This date is full. You can join the waitlist or see the next date.", {
      id: "circles.places.full-both",
      desc: "Below a date that is full",
    });
  if (waitlist)
    return msg("This date is full. You can join the waitlist.", {
      id: "circles.places.full-waitlist",
      desc: "Below a date that is full",
    });
  return other
    ? msg("This date is full. You can see the next date.", {
        id: "circles.places.full-next",
        desc: "Below a date that is full",
      })
    : msg("This date is full. Please call us about other dates.", {
        id: "circles.places.full",
        desc: "Below a date that is full, with a number to call",
      });
}

const closedWords = () =>
  msg("Sign-up for this date is closed. You can call us.", {
    id: "circles.places.closed",
    desc: "Below a date that nobody can sign up for any more",
  });
