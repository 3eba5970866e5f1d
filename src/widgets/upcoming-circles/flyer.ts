/** What is printed of one date or of the list: neutral unless names are wanted, and never what is
 * told after signing up only. Pure: words in, lines out. */
import { msg, str } from "@lit/localize";
import type { Config, Phone } from "../../contract/config.js";
import type { Circle } from "../../contract/circle.js";
import { weekdayName } from "../../locale/clock.js";
import { formatClock } from "../../locale/opening-clock.js";
import { formatList } from "../../locale/lists.js";
import { languageName } from "../../locale/names.js";
import { leftToRight } from "../../ui/parts/call.js";
import { titleOf, whenOf } from "./along-words.js";
import {
  agesLabel,
  audienceLabel,
  costLabel,
  kindLabel,
  languagesLabels,
  modesLabel,
  provisionLabel,
} from "./labels.js";
import { modesNow, type Occurrence, takesPlace, todayAt } from "./model.js";
import type { Block, Line, Sheet } from "./paper.js";
import { statusOf } from "./status.js";

/** Whose paper it is. */
export interface FlyerLook {
  readonly lang: string;
  readonly dir: "ltr" | "rtl";
  readonly config: Config | undefined;
  /** Milliseconds since 1970: a day to ask by that is over is not printed. */
  readonly now: number;
  /** With the title, who it is for and who holds it. */
  readonly hasNames: boolean;
}

/** A page about one date. */
export function flyer(occurrence: Occurrence, look: FlyerLook): Sheet {
  const { circle } = occurrence;
  const { day, time, zone } = whenOf(occurrence, look.lang);
  const title = titled(circle, look);
  const when: Block = { lines: [plain(day), plain(`${time}, ${zone}`)], size: "large" };
  const about: Block = { lines: [...named(circle, look), ...facts(occurrence, look)] };
  return { ...frame(look), title, blocks: [when, about, ...phones(look)] };
}

/** A page, or a few, about the dates as they are listed. */
export function listFlyer(all: readonly Occurrence[], look: FlyerLook): Sheet {
  const blocks = all.map((occurrence): Block => {
    const { circle } = occurrence;
    const { day, time, zone } = whenOf(occurrence, look.lang);
    const isNamed = look.hasNames || statusOf(circle).word;
    const title = isNamed ? [{ ...titled(circle, look), isStrong: true }] : [];
    const about = takesPlace(circle) ? [...named(circle, look), ...facts(occurrence, look)] : [];
    return { heading: plain(day), lines: [...title, plain(`${time}, ${zone}`), ...about] };
  });
  const title = plain(
    msg("Dates", { id: "circles.along.dates", desc: "Neutral title of a printed list of dates" }),
  );
  return { ...frame(look), title, blocks: [...phones(look), ...blocks] };
}

const plain = (text: string): Line => ({ text });

function frame({ lang, dir }: FlyerLook): Pick<Sheet, "lang" | "dir" | "name"> {
  const name = msg("Appointment", {
    id: "circles.along.appointment",
    desc: "Neutral title of a date, for calendars, messages and paper",
  });
  return { lang, dir, name };
}

function titled(circle: Circle, { hasNames }: FlyerLook): Line {
  const { word } = statusOf(circle);
  const title = titleOf(circle, hasNames);
  return { text: word ? `${word}: ${title}` : title, ...(hasNames && { lang: circle.textLang }) };
}

/** What says what kind of circle it is. */
function named(circle: Circle, { hasNames, config }: FlyerLook): Line[] {
  if (!hasNames) return [];
  const theirs = (text: string | undefined) => (text ? [{ text, lang: circle.textLang }] : []);
  return [
    plain(kindLabel(circle.kind)),
    ...theirs(circle.summary),
    ...[audienceLabel(circle.audience, config)].filter(Boolean).map(plain),
    ...[config?.organization.name].flatMap((name) => (name ? [plain(name)] : [])),
  ];
}

function facts({ circle, start }: Occurrence, look: FlyerLook): Line[] {
  const { lang, config, hasNames, now } = look;
  const languages = languagesLabels(circle.languages, lang, todayAt(start, now));
  const { support = {}, access = {} } = config?.vocabulary ?? {};
  const where = [modesLabel(modesNow(circle), lang), ...placeOf(circle, hasNames)];
  const given = [
    ...circle.supports.map((each) => provisionLabel(each, support)),
    ...circle.access.map((each) => provisionLabel(each, access)),
  ].flatMap((words) => words ?? []);
  return [
    where.join(" · "),
    agesLabel(circle.audience),
    [costLabel(circle.cost, lang), ...languages].join(" · "),
    given.join(" · "),
  ].flatMap((words) => (words ? [plain(words)] : []));
}

// A place's own name may say what it is for: it stands on the paper only with the other names.
function placeOf(circle: Circle, hasNames: boolean): string[] {
  const { place } = circle;
  if (!place || !modesNow(circle).includes("inPerson")) return [];
  const isOpen = hasNames && place.visibility === "public";
  const told = isOpen ? [place.name, place.address || place.areaLabel] : [place.areaLabel];
  return told.flatMap((words) => words || []);
}

function phones({ config, lang }: FlyerLook): Block[] {
  const all = config?.organization.phones ?? [];
  return all.length > 0 ? [{ lines: all.flatMap((phone) => phoneLines(phone, lang)) }] : [];
}

function phoneLines({ kind, number, hours = [], languages }: Phone, lang: string): Line[] {
  const shown = leftToRight(number);
  const reached =
    kind === "text"
      ? msg(str`Text ${shown}`, { id: "circles.along.text", desc: "A number on paper" })
      : msg(str`Call ${shown}`, { id: "circles.along.call", desc: "A number on paper" });
  const times = hours.map(({ days, from, to }) => {
    const names = formatList(
      days.map((day) => weekdayName(day, lang)),
      lang,
    );
    const [opens, closes] = [formatClock(from, lang), formatClock(to, lang)];
    return msg(str`${names}, ${opens} to ${closes}`, {
      id: "circles.along.hours",
      desc: "When a phone is answered: Monday and Tuesday, 9 AM to 5 PM",
    });
  });
  const spoken = languages.map((code) => languageName(code, lang)).join(", ");
  const more = [...times, spoken].filter(Boolean).join(" · ");
  return [{ text: reached, isStrong: true }, ...(more ? [plain(more)] : [])];
}
