/** Words that taking part says in more than one place. */
import { msg, str } from "@lit/localize";
import type { Circle } from "../../contract/circle.js";
import type { Config } from "../../contract/config.js";
import { formatDay } from "../../locale/dates.js";
import { formatRange } from "../../locale/moments.js";
import { capital } from "../../locale/pattern.js";
import { plural } from "../../locale/plurals.js";
import { zoneLabel } from "../../locale/zones.js";
import { readInstant } from "../../contract/zone.js";
import { provisionLabel } from "./labels.js";
import { offersOf } from "./rsvp-answers.js";

/** "Take part". */
export const takePartTitle = () =>
  msg("Take part", { id: "circles.rsvp.title", desc: "Heading over the pages of signing up" });

/** "Tuesday, November 24, 6:30 PM to 8 PM Eastern time", for a line of its own. */
export function whenWords({ start, end, timeZone }: Circle, lang: string): string {
  const [from, to] = [readInstant(start), readInstant(end)];
  if (!from || !to) return "";
  const range = formatRange(from, to, lang);
  const day = formatDay(from, lang);
  const zone = zoneLabel(timeZone, from.offsetMinutes, lang);
  return capital(range.includes(day) ? `${range} ${zone}` : `${day}, ${range} ${zone}`);
}

/** "Just me", "Me and 2 more". */
export function guestsWords(guests: number, lang: string): string {
  if (guests === 0)
    return msg("Just me", { id: "circles.rsvp.guests.none", desc: "How many people come" });
  return plural(lang, guests) === "one"
    ? msg(str`Me and ${guests} more person`, {
        id: "circles.rsvp.guests.one",
        desc: "How many people come; the number is 1",
      })
    : msg(str`Me and ${guests} more people`, {
        id: "circles.rsvp.guests.other",
        desc: "How many people come; the number is 2 or more",
      });
}

/** "Childcare": the name of something that the date offers. */
export function offerWords(code: string, circle: Circle, config: Config): string {
  const { support = {}, access = {} } = config.vocabulary;
  const offer = offersOf(circle).find((each) => each.code === code);
  const name = offer && provisionLabel({ ...offer, value: "yes" }, { ...support, ...access });
  return name ?? code;
}

/** "I am 18 or older." */
export function ageWords({ ageMin, ageMax = 0 }: Circle["audience"]): string {
  if (ageMin !== undefined && ageMax > 0)
    return msg(str`I am ${ageMin} to ${ageMax} years old.`, {
      id: "circles.rsvp.age.range",
      desc: "A box to tick",
    });
  return ageMin !== undefined
    ? msg(str`I am ${ageMin} or older.`, { id: "circles.rsvp.age.min", desc: "A box to tick" })
    : msg(str`I am ${ageMax} or younger.`, {
        id: "circles.rsvp.age.max",
        desc: "A box to tick",
      });
}
