/** Makes of the answers what travels: what was asked and nothing else. */
import type { TakingPart } from "../../client/rsvps.js";
import type { Circle } from "../../contract/circle.js";
import type { RsvpPerson } from "../../contract/rsvp.js";
import { cleanText } from "../../contract/text.js";
import { hasAge, languagesOf, modeOf, offersOf, waysOf, type Answers } from "./rsvp-answers.js";
import { kindOf } from "./rsvp-reach.js";

/** Both parts, and the date they are for. */
export type RsvpToSend = Pick<TakingPart, "circle" | "asked" | "person">;

/** The RSVP of these answers, written in `lang`. */
export function rsvpFor(
  { circle, answers }: { readonly circle: Circle; readonly answers: Answers },
  { locale }: { readonly locale: string },
): RsvpToSend {
  const { guests = 0, needs, language } = answers;
  const offered = offersOf(circle).map(({ code }) => code);
  const isSpoken = languagesOf(circle).some(({ code }) => code === language);
  const waits = answers.waitlist || waysOf(circle).isFull;
  return {
    circle: circle.id,
    asked: {
      mode: modeOf(answers, circle) ?? "inPerson",
      ...(waits && circle.rsvp.waitlist && { waitlist: true as const }),
      guests: Math.min(guests, circle.rsvp.guestsMax),
      needs: needs.filter((code) => offered.includes(code)),
      ...(language && isSpoken && { language }),
      agreements: circle.agreements.map(({ id, version }) => `${id}@${version}`),
      ...(hasAge(circle.audience) && { ageOk: answers.ageOk }),
      lang: locale,
    },
    person: personOf(answers),
  };
}

/** What only the organisation's people can open; what is not answered counts as the safest. */
function personOf(answers: Answers): RsvpPerson {
  const kind = kindOf(answers);
  const nickname = clean(answers.nickname);
  const needsNote = clean(answers.needsNote);
  return {
    ...(nickname && { nickname }),
    ...(kind && {
      contact: {
        kind,
        value: clean(answers.values[kind] ?? ""),
        okToLeaveMessage: kind === "call" && answers.voicemail === "yes",
        sayOrganization: answers.sayOrganization === "yes",
        shared: answers.shared !== "no",
      },
    }),
    ...(needsNote && { needsNote }),
  };
}

/** A bidi mark that a keyboard left would be refused. */
const clean = (text: string) => cleanText(text).trim();
