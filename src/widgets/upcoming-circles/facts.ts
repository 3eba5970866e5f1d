/** When, where, for whom, and what else a card says of a date; only what is stated is said. */
import { msg, str } from "@lit/localize";
import { html, nothing, type TemplateResult } from "lit";
import type { Config } from "../../contract/config.js";
import type { Circle, Place } from "../../contract/circle.js";
import { formatRange, formatVisitorTime, isElsewhere } from "../../locale/moments.js";
import { capital } from "../../locale/pattern.js";
import { zoneLabel } from "../../locale/zones.js";
import { foreign } from "../../ui/parts/foreign.js";
import { clockPath, peoplePath, placePath, screenPath } from "../../ui/parts/circle-icons.js";
import {
  agesLabel,
  audienceLabel,
  costLabel,
  languagesLabels,
  modesLabel,
  provisionLabel,
} from "./labels.js";
import type { CardLook } from "./card.js";
import { modesNow, type Occurrence, todayAt } from "./model.js";

/** Stays on the line of what it follows. */
const between = "\u00a0· ";

/** Three lines with a sign each: when, where, for whom; few templates, since lists are long. */
export function facts(occurrence: Occurrence, look: CardLook): TemplateResult {
  const { circle, start, end } = occurrence;
  const { lang, config } = look;
  const range = formatRange(start, end, lang);
  const time = capital(look.standing?.whenWords(occurrence, range) ?? range);
  return html`<ul class="stack facts">
    <li>
      <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
        <path d=${clockPath}></path></svg
      ><span
        ><time datetime=${circle.start}>${time}</time>
        <span class="muted">${zoneWords(occurrence, look)}</span>
        ${onYourClock(occurrence, lang)}</span
      >
    </li>
    <li>
      <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
        <path d=${modesNow(circle).includes("inPerson") ? placePath : screenPath}></path></svg
      ><span>${where(circle, lang)}</span>
    </li>
    ${people(forWhom(circle, config))}
  </ul>`;
}

/** The venue's zone in words; one that the engine does not know is told by its offset alone. */
export function zoneWords(occurrence: Occurrence, { lang, rest }: CardLook): string {
  const isUnknown = rest?.doubtOf(occurrence) === "unknown";
  const { circle, start } = occurrence;
  return zoneLabel(isUnknown ? "" : circle.timeZone, start.offsetMinutes, lang);
}

function onYourClock({ circle, start }: Occurrence, lang: string): TemplateResult | typeof nothing {
  const elsewhere = modesNow(circle).some((mode) => mode === "online" || mode === "phone");
  if (!elsewhere || !isElsewhere(start)) return nothing;
  const yours = formatVisitorTime(start, lang);
  return html`<br />${msg(str`${yours} your time`, {
      id: "circles.time.yours",
      desc: "The same time on the reader's own clock",
    })}`;
}

function where(circle: Circle, lang: string): string {
  const { place } = circle;
  const ways = modesNow(circle);
  const words = modesLabel(ways, lang);
  const area = place && ways.some((way) => way === "inPerson") ? placeWords(place) : "";
  return area ? words + between + area : words;
}

function placeWords({ visibility, name, address, areaLabel }: Place): string {
  if (visibility === "public") return [name, address].filter(Boolean).join(", ") || areaLabel;
  const told =
    visibility === "afterRsvp"
      ? msg("Address when you sign up", {
          id: "circles.place.after",
          desc: "Where it is, withheld",
        })
      : visibility === "ask"
        ? msg("Ask us where", { id: "circles.place.ask", desc: "Where it is, withheld" })
        : "";
  return [areaLabel, told].filter(Boolean).join(between);
}

function forWhom({ audience }: Circle, config?: Config): string {
  return [audienceLabel(audience, config), agesLabel(audience)].filter(Boolean).join(between);
}

/** Cost, languages, supports, rhythm and the door, each a short tag. */
export function offers(
  { circle, start }: Occurrence,
  { lang, config, now }: CardLook,
): TemplateResult {
  const { vocabulary } = config ?? {};
  const supports = circle.supports.map((each) => provisionLabel(each, vocabulary?.support ?? {}));
  const access = circle.access.map((each) => provisionLabel(each, vocabulary?.access ?? {}));
  const { scheduleNote, textLang } = circle;
  const tags = [
    costLabel(circle.cost, lang),
    ...languagesLabels(circle.languages, lang, todayAt(start, now)),
    ...supports,
    ...access,
    scheduleNote ? foreign(scheduleNote, textLang, lang) : undefined,
    ...doorWords(circle.place),
  ].filter((words) => words !== undefined);
  return html`<ul class="tags row">
    ${tags.map((words) => html`<li>${words}</li>`)}
  </ul>`;
}

/** "No ID. No sign-in sheet. There is a guard at the door." Only what is stated is said. */
export function doorWords(place: Place | null): string[] {
  const { idAsked, signIn, guard } = place?.entry ?? {};
  return [
    idAsked === "no" && msg("No ID", { id: "circles.door.no-id", desc: "Nobody asks for papers" }),
    idAsked === "yes" && msg("They ask for ID", { id: "circles.door.id", desc: "At the door" }),
    signIn === "no" &&
      msg("No sign-in sheet", { id: "circles.door.no-sheet", desc: "Nobody writes down names" }),
    signIn === "yes" &&
      msg("There is a sign-in sheet", {
        id: "circles.door.sheet",
        desc: "Names are written down",
      }),
    guard === "yes" &&
      msg("There is a guard at the door", { id: "circles.door.guard", desc: "At the door" }),
    guard === "no" && msg("No guard", { id: "circles.door.no-guard", desc: "At the door" }),
  ].filter((words) => words !== false);
}

function people(words: string): TemplateResult | typeof nothing {
  if (words === "") return nothing;
  return html`<li>
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d=${peoplePath}></path></svg
    ><span>${words}</span>
  </li>`;
}

/** The theme, said before the summary; never a detail. */
export function contentNote(
  { expect, textLang }: Circle,
  lang: string,
): TemplateResult | typeof nothing {
  const theme = expect.contentNote;
  if (!theme) return nothing;
  const words = msg("What may come up:", {
    id: "circles.details.content-note",
    desc: "Before a content note",
  });
  return html`<p><strong>${words}</strong> ${foreign(theme, textLang, lang)}</p>`;
}
