/** How a date stands that is not simply on: cancelled, moved, under way, full, closed; and what to
 * do then. Fetched before the first picture by a list that has such a date, else after it. */
import { msg, str } from "@lit/localize";
import { html, nothing, type TemplateResult } from "lit";
import { readInstant } from "../../contract/zone.js";
import { formatTime } from "../../locale/clock.js";
import { formatDay } from "../../locale/dates.js";
import { button, linkButton } from "../../ui/parts/button.js";
import { callWords, telUrl } from "../../ui/parts/call.js";
import { foreign } from "../../ui/parts/foreign.js";
import type { CardActions, CardLook } from "./card.js";
import { takesPlace, type Occurrence } from "./model.js";
import { isClosed, isFull, isUnderWay, maySignUp, nextOpen } from "./open-dates.js";
import { placesWords } from "./places.js";
import { statusOf } from "./status.js";

export { isFull, maySignUp, statusOf };

/** The sign beside the kind; what reads aloud stands before the title. */
export function badge(occurrence: Occurrence, now: number): TemplateResult | typeof nothing {
  const { word, grave } = statusOf(occurrence.circle);
  if (word)
    return html`<span class=${grave ? "badge danger" : "badge"} aria-hidden="true">${word}</span>`;
  if (!isUnderWay(occurrence, now)) return nothing;
  const begun = msg("Under way", {
    id: "circles.status.under-way",
    desc: "It has begun and is not over",
  });
  return html`<span class="badge">${begun}</span>`;
}

/** The time of a date; of one that was put off it is told as past, and no other is made up. */
export function whenWords({ circle }: Occurrence, time: string): string {
  if (circle.status !== "postponed") return time;
  return msg(str`Was ${time}`, {
    id: "circles.status.was-time",
    desc: "The time of a date that was put off: Was 6:30 PM to 8:00 PM",
  });
}

/**
 * All that its words are made of beside the date: when it changes, they are said again. Nothing of
 * a date that is simply on, which looks the same before these words have come.
 */
export function shows(
  occurrence: Occurrence,
  look: { readonly now: number; readonly all: readonly Occurrence[] },
): string | undefined {
  const { circle } = occurrence;
  const { replacedBy, rsvp } = circle;
  const opens = rsvp.opens !== undefined && Date.parse(rsvp.opens) <= look.now;
  const all = [
    isUnderWay(occurrence, look.now),
    opens,
    isClosed(circle, look.now),
    isFull(circle) && nextOpen(look.all, occurrence, look.now)?.circle.id,
    replacedBy && look.all.some((each) => each.circle.id === replacedBy),
  ];
  return all.some(Boolean) ? all.join(" ") : undefined;
}

/** What changed, and what to do. */
export function note(
  occurrence: Occurrence,
  look: CardLook,
  actions: CardActions,
): TemplateResult | typeof nothing {
  const { circle, start } = occurrence;
  const { lang } = look;
  const begun = takesPlace(circle) && isUnderWay(occurrence, look.now);
  const doubtful = look.rest?.doubtOf(occurrence) === "mismatch";
  const places = begun ? { words: [] } : placesWords(occurrence, look);
  const sentences = [
    statusOf(circle).hint,
    wasWords(occurrence, lang),
    circle.statusNote && foreign(circle.statusNote, circle.textLang, lang),
    begun &&
      msg("It has begun. Please call us before you come.", {
        id: "circles.status.begun",
        desc: "Below a date that has begun",
      }),
    doubtful &&
      msg("Please confirm the time with us.", {
        id: "circles.status.doubtful",
        desc: "Below a date whose time may be written wrong",
      }),
    ...places.words,
  ].filter((words) => words);
  if (sentences.length === 0) return nothing;
  const asks =
    begun || doubtful || places.asks || ["unconfirmed", "postponed"].includes(circle.status);
  const phone = phoneFor(occurrence, look);
  const { replacedBy } = circle;
  const moved = replacedBy && look.all.some((each) => each.circle.id === replacedBy);
  const other = places.isFull ? nextOpen(look.all, occurrence, look.now) : undefined;
  return html`<div class="small note">
    <p>${sentences.map((words) => [words, " "])}</p>
    ${asks && phone ? linkButton(callWords(phone), telUrl(phone), { kind: "pill" }) : nothing}
    ${
      moved
        ? button(
            msg("Show the new date", {
              id: "circles.status.new-date",
              desc: "Button that leads to the new date",
            }),
            () => actions.goTo(replacedBy),
            { kind: "pill", about: formatDay(start, lang) },
          )
        : nothing
    }
    ${other ? nextDate(other, look, actions) : nothing}
  </div>`;
}

/** A number for this date, else the organisation's. */
function phoneFor({ circle }: Occurrence, { config }: CardLook): string | undefined {
  const called = config?.organization.phones.find((each) => each.kind === "call");
  return circle.rsvp.phone ?? called?.number;
}

function nextDate({ circle, start }: Occurrence, { lang }: CardLook, actions: CardActions) {
  const day = formatDay(start, lang);
  const words = msg(str`Next open date: ${day}`, {
    id: "circles.status.next-open",
    desc: "Button that leads to the next date of the series with room; a date",
  });
  return button(words, () => actions.goTo(circle.id), { kind: "pill" });
}

/** Where it was before; a date that was put off has no other date than the old one. */
function wasWords({ circle, start }: Occurrence, lang: string): string | undefined {
  const { previousStart, replacedBy, status } = circle;
  const moved = status === "rescheduled" && !replacedBy && previousStart;
  const before = status === "postponed" ? start : moved ? readInstant(moved) : undefined;
  return (
    before &&
    msg(str`It was on ${formatDay(before, lang)}, ${formatTime(before, lang)}.`, {
      id: "circles.status.was",
      desc: "The date and time before a circle was moved",
    })
  );
}
