/** Words for the codes of a circle, in the reader's language; a code that nobody
 * named is left out. */
import { msg, str } from "@lit/localize";
import type { Config } from "../../contract/config.js";
import type { Audience, Circle, CircleLanguage, Provision } from "../../contract/circle.js";
import { formatDate } from "../../locale/dates.js";
import { formatList } from "../../locale/lists.js";
import { languageName } from "../../locale/names.js";
import { capital } from "../../locale/pattern.js";
import { priceLabel } from "./price.js";

/** "Healing circle". */
export function kindLabel(kind: Circle["kind"]): string {
  switch (kind) {
    case "healingCircle":
      return msg("Healing circle", { id: "circles.kind.healing", desc: "Kind of gathering" });
    case "racialHealing":
      return msg("Racial healing conversation", {
        id: "circles.kind.racial",
        desc: "Kind of gathering: people talk about race and heal together",
      });
    case "workshop":
      return msg("Workshop", { id: "circles.kind.workshop", desc: "Kind of gathering" });
    case "other":
      return msg("Gathering", { id: "circles.kind.other", desc: "Kind of gathering not known" });
  }
}

/** "In person or online"; hybrid is two ways. */
export function modesLabel(modes: Circle["modes"], lang: string): string {
  const [first = "", ...rest] = modes.map(modeLabel);
  return formatList([first, ...rest.map((word) => lowerFirst(word, lang))], lang, "or");
}

/** "In person", "Online", "By phone". */
export function modeLabel(mode: Circle["modes"][number]): string {
  switch (mode) {
    case "inPerson":
      return msg("In person", { id: "circles.mode.in-person", desc: "How to take part" });
    case "online":
      return msg("Online", { id: "circles.mode.online", desc: "How to take part: video call" });
    case "phone":
      return msg("By phone", { id: "circles.mode.phone", desc: "How to take part" });
    case "other":
      return msg("Another way", { id: "circles.mode.other", desc: "How to take part, unknown" });
  }
}

/** "In Spanish", "ASL if you ask by November 20"; a day before `today` is no longer named. */
export function languagesLabels(
  languages: readonly CircleLanguage[],
  lang: string,
  today: string,
): string[] {
  const spoken = languages.filter((each) => each.how === "spoken" && each.when === "provided");
  const others = languages.filter((each) => !spoken.includes(each));
  const names = formatList(
    spoken.map((each) => languageName(each.code, lang)),
    lang,
  );
  const first = msg(str`In ${names}`, {
    id: "circles.language.spoken",
    desc: "Languages that are spoken in the circle: In English and Spanish",
  });
  return [
    ...(spoken.length > 0 ? [first] : []),
    ...others.map((each) => offered(each, lang, today)),
  ];
}

/** "Spanish", "Interpreter for Spanish", "Captions in Spanish". */
export function languageLabel(code: string, how: CircleLanguage["how"], lang: string): string {
  const name = languageName(code, lang);
  return how === "captioned"
    ? msg(str`Captions in ${name}`, {
        id: "circles.language.captions",
        desc: "Written words on the screen",
      })
    : how === "interpreted"
      ? msg(str`Interpreter for ${name}`, {
          id: "circles.language.interpreter",
          desc: "A person interprets",
        })
      : name;
}

function offered(
  { code, how, when, requestBy }: CircleLanguage,
  lang: string,
  today: string,
): string {
  const what = capital(languageLabel(code, how, lang)); // many languages write theirs small
  if (when === "provided") return what;
  if (!requestBy || requestBy < today)
    return msg(str`${what} if you ask`, {
      id: "circles.language.on-request",
      desc: "A language or interpreter that people can ask for",
    });
  const day = formatDate(requestBy, lang, "short");
  return msg(str`${what} if you ask by ${day}`, {
    id: "circles.language.request-by",
    desc: "A language or interpreter that people can ask for up to a date",
  });
}

/** "Ages 14 to 17", "18 and older". */
export function agesLabel({ ageMin, ageMax }: Audience): string | undefined {
  if (ageMin !== undefined && ageMax !== undefined)
    return msg(str`Ages ${ageMin} to ${ageMax}`, { id: "circles.age.range", desc: "Age range" });
  if (ageMin !== undefined)
    return msg(str`Ages ${ageMin} and up`, { id: "circles.age.min", desc: "Youngest age" });
  if (ageMax !== undefined)
    return msg(str`Up to age ${ageMax}`, { id: "circles.age.max", desc: "Oldest age" });
  return undefined;
}

/** Who it is for: the organiser's own words, else the names of the codes, each as it is written. */
export function audienceLabel(audience: Audience, config?: Config): string {
  const names = audience.codes.flatMap((code) => config?.vocabulary.audience[code] ?? []);
  return audience.for ?? names.join(", ");
}

/** "Free", "Pay what you can", "$10.00". */
export function costLabel(cost: Circle["cost"], lang: string): string {
  switch (cost.kind) {
    case "free":
      return msg("Free", { id: "circles.cost.free", desc: "It costs nothing" });
    case "sliding":
      return msg("Pay what you can", { id: "circles.cost.sliding", desc: "Sliding scale" });
    case "donation":
      return msg("A gift is welcome, not needed", {
        id: "circles.cost.donation",
        desc: "People may give money, but need not",
      });
    default:
      return (
        priceLabel(cost, lang) ??
        msg("Ask us about the cost", { id: "circles.cost.ask", desc: "Cost unknown" })
      );
  }
}

/** "Childcare", "Step-free"; the organisation's own word where it has one. */
export function provisionLabel(
  { code, value }: Provision,
  names: Readonly<Record<string, string>>,
): string | undefined {
  const name = names[code] ?? builtIn(code);
  if (name === undefined || value === "no") return undefined;
  return value === "yes"
    ? name
    : msg(str`${name}: ask us`, {
        id: "circles.provision.ask",
        desc: "A support or access fact, such as childcare, that people should ask about",
      });
}

function builtIn(code: string): string | undefined {
  switch (code) {
    case "childcare":
      return msg("Childcare", { id: "circles.support.childcare", desc: "Children are cared for" });
    case "meal":
      return msg("A meal", { id: "circles.support.meal", desc: "Food is offered" });
    case "transit":
      return msg("Help with bus or train fare", { id: "circles.support.transit", desc: "Transit" });
    case "interpreter":
      return msg("Interpreter", { id: "circles.support.interpreter", desc: "A person interprets" });
    case "stepFree":
      return msg("Step-free", { id: "circles.access.step-free", desc: "No stairs on the way in" });
    default:
      return undefined;
  }
}

function lowerFirst(word: string, lang: string): string {
  return word.slice(0, 1).toLocaleLowerCase(lang) + word.slice(1);
}
