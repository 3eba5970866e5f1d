/** One date of the list: what, when, where, for whom, what it costs, and how it stands. */
import { msg, str } from "@lit/localize";
import { html, nothing, type TemplateResult } from "lit";
import type { Config } from "../../contract/config.js";
import type { Circle } from "../../contract/circle.js";
import { safeUrl } from "../../contract/url.js";
import { readInstant } from "../../contract/zone.js";
import { formatDay, formatTime } from "../../locale/dates.js";
import { button, linkButton } from "../../ui/parts/button.js";
import { callWords, telUrl } from "../../ui/parts/call.js";
import { foreign } from "../../ui/parts/foreign.js";
import { heading, type Words } from "../../ui/parts/heading.js";
import { phoneIcon } from "../../ui/parts/call-icons.js";
import { calendarPath } from "../../ui/parts/circle-icons.js";
import type { details as Details } from "./details.js";
import { facts, offers } from "./facts.js";
import { unreachedWords } from "../../ui/parts/unreached.js";
import { kindLabel } from "./labels.js";
import { isUnderWay, takesPlace, type Occurrence } from "./model.js";
import { statusOf } from "./status.js";

/** What a card needs to know beside its date. */
export interface CardLook {
  readonly lang: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly headingLevel: number;
  readonly config: Config | undefined;
  /** Ids of the dates that are in the list, so that a moved one can lead to its new date. */
  readonly listed: ReadonlySet<string>;
  readonly calendarUrl: (circle: Circle) => string | undefined;
  readonly opened: boolean;
  readonly rest: { readonly details: typeof Details } | undefined;
  /** The details did not come. */
  readonly isRestLost: boolean;
}

/** What a reader can do with a card. */
export interface CardActions {
  readonly toggle: (id: string) => void;
  readonly tookCalendar: () => void;
  readonly goTo: (id: string) => void;
}

/** The card. Its title stands first, so that a list of headings reads as the list of circles. */
export function card(occurrence: Occurrence, look: CardLook, actions: CardActions): TemplateResult {
  const { circle } = occurrence;
  const { lang, config, opened } = look;
  const bodyId = `details-${circle.id}`;
  const open = opened
    ? msg("Close the details", { id: "circles.card.close", desc: "Button that closes the details" })
    : msg("What to expect", { id: "circles.card.open", desc: "Button that opens the details" });
  const more = () => look.rest?.details(circle, look.headingLevel + 1, lang, config);
  return html`<li class="card circle" part="card">
    <div class="stack head">
      <p class="row badges">
        <span class="badge">${kindLabel(circle.kind)}</span>${status(occurrence, look.now)}
      </p>
      ${heading(look.headingLevel, title(circle, lang))} ${note(occurrence, look, actions)}
    </div>
    ${facts(occurrence, lang, config)}
    ${circle.summary ? html`<p>${foreign(circle.summary, circle.textLang, lang)}</p>` : nothing}
    ${offers(circle, lang, config)}
    <div class="row">
      ${button(open, () => actions.toggle(circle.id), {
        expanded: opened,
        controls: bodyId,
        about: circle.title,
      })}
      ${takePart(circle)} ${calendar(circle, look, actions)}
    </div>
    <div id=${bodyId} ?hidden=${!opened}>${opened ? (more() ?? lost(look)) : nothing}</div>
  </li>`;
}

function lost({ isRestLost }: CardLook) {
  return isRestLost ? html`<p>${unreachedWords()}</p>` : nothing;
}

function title(circle: Circle, lang: string): Words {
  const { word } = statusOf(circle);
  const own = foreign(circle.title, circle.textLang, lang);
  // Before the title, so that nobody hears the name of a circle without hearing that it is
  // cancelled.
  return word ? html`<span class="unseen">${word}: </span>${own}` : own;
}

function status(occurrence: Occurrence, now: number): TemplateResult | typeof nothing {
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

function note({ circle, start }: Occurrence, look: CardLook, actions: CardActions) {
  const { lang, config } = look;
  const { hint } = statusOf(circle);
  const own = circle.statusNote ? foreign(circle.statusNote, circle.textLang, lang) : undefined;
  const before = circle.previousStart ? readInstant(circle.previousStart) : undefined;
  const { replacedBy } = circle;
  const moved = before && circle.status === "rescheduled" && !replacedBy;
  if (!hint && !own && !moved) return nothing;
  const was = before
    ? msg(str`It was on ${formatDay(before, lang)}, ${formatTime(before, lang)}.`, {
        id: "circles.status.was",
        desc: "The date and time before a circle was moved",
      })
    : "";
  const phone =
    circle.rsvp.phone ?? config?.organization.phones.find((each) => each.kind === "call")?.number;
  const asks = circle.status === "unconfirmed" || circle.status === "postponed";
  return html`<div class="small note">
    <p>${hint} ${moved ? was : nothing} ${own ?? nothing}</p>
    ${asks && phone ? linkButton(callWords(phone), telUrl(phone), { kind: "pill" }) : nothing}
    ${
      replacedBy && look.listed.has(replacedBy)
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
  </div>`;
}

function takePart(circle: Circle): TemplateResult | typeof nothing {
  const { mode, url, phone } = circle.rsvp;
  if (!takesPlace(circle) || mode === "none") return nothing;
  if (url)
    return linkButton(
      msg("Sign up", { id: "circles.card.sign-up", desc: "Link to the page where one signs up" }),
      url,
      { newTab: true },
    );
  if (!phone) return nothing;
  const words =
    mode === "talkFirst"
      ? msg("Call us first", {
          id: "circles.card.talk-first",
          desc: "Link that calls: please talk to us before you come",
        })
      : msg("Call to sign up", { id: "circles.card.call", desc: "Link that calls to sign up" });
  return linkButton(words, telUrl(phone), { icon: phoneIcon() });
}

function calendar(circle: Circle, look: CardLook, actions: CardActions) {
  const url = takesPlace(circle) ? safeUrl(look.calendarUrl(circle)) : undefined;
  if (!url) return nothing;
  const words = msg("Add to calendar", {
    id: "circles.card.calendar",
    desc: "Link to a calendar entry with a neutral title",
  });
  // `linkButton` in one template, since every card has it.
  return html`<a
    class="button quiet"
    part="button"
    href=${url}
    download="event.ics"
    @click=${actions.tookCalendar}
    ><svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d=${calendarPath}></path></svg
    ><span>${words}<span class="unseen"> ${circle.title}</span></span></a
  >`;
}
