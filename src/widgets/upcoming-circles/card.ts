/** One date of the list: what, when, where, for whom, what it costs, and how it stands. */
import { msg } from "@lit/localize";
import { html, nothing, type TemplateResult } from "lit";
import { ifDefined } from "lit/directives/if-defined.js";
import type { Config } from "../../contract/config.js";
import type { Circle } from "../../contract/circle.js";
import { button } from "../../ui/parts/button.js";
import { foreign } from "../../ui/parts/foreign.js";
import { heading, type Words } from "../../ui/parts/heading.js";
import { calendarPath } from "../../ui/parts/circle-icons.js";
import { contentNote, facts, offers } from "./facts.js";
import { unreachedWords } from "../../ui/parts/unreached.js";
import type { AlongDoor } from "./along-door.js";
import { kindLabel } from "./labels.js";
import { mayJoin, type Occurrence } from "./model.js";
import type * as Rest from "./rest.js";
import type * as Standing from "./standing.js";
import { takePart } from "./take-part.js";

/** What a card needs to know beside its date. */
export interface CardLook {
  readonly lang: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly headingLevel: number;
  readonly config: Config | undefined;
  /** Whether the list is the newest, so that the endpoint can be asked for something. */
  readonly isCurrent: boolean;
  /** All dates of the list, so that a moved one can lead to its new date. */
  readonly all: readonly Occurrence[];
  /** Checked by `safeUrl`. */
  readonly calendarUrl: (circle: Circle) => string | undefined;
  readonly opened: boolean;
  /** The words for dates that are not simply on; there before a list that needs them. */
  readonly standing: typeof Standing | undefined;
  readonly rest: typeof Rest | undefined;
  /** Leads to what can be taken along; it comes with the details. */
  readonly along: AlongDoor | undefined;
  /** The details did not come. */
  readonly isRestLost: boolean;
}

/** What a reader can do with a card. */
export interface CardActions {
  readonly toggle: (id: string) => void;
  readonly tookCalendar: () => void;
  /** Brings a date in and leads there. */
  readonly goTo: (id: string) => void;
  /** The pages of taking part, in the place of the list. */
  readonly takePart: (circle: Circle) => void;
  /** The form for support, in the place of the list. */
  readonly getSupport: (id: string) => void;
}

/** The card. Its title stands first, so that a list of headings reads as the list of circles. */
export function card(occurrence: Occurrence, look: CardLook, actions: CardActions): TemplateResult {
  const { circle } = occurrence;
  return html`<li class="card stack circle" part="card">
    <div class="stack head">
      <p class="row badges">
        <span class="badge">${kindLabel(circle.kind)}</span
        >${look.standing?.badge(occurrence, look.now)}
      </p>
      ${heading(look.headingLevel, title(circle, look))}
      ${look.standing?.note(occurrence, look, actions)}
    </div>
    ${body(occurrence, look, actions, toggle(circle, look, actions))}
  </li>`;
}

/** All that a date says below its title; `first` stands before the other buttons. */
export function body(
  occurrence: Occurrence,
  look: CardLook,
  actions: CardActions,
  first: unknown,
): TemplateResult {
  const { circle } = occurrence;
  const { lang, opened } = look;
  const more = () => look.rest?.details(occurrence, look, actions) ?? lost(look);
  return html`${facts(occurrence, look)} ${contentNote(circle, lang)}
    ${circle.summary ? html`<p>${foreign(circle.summary, circle.textLang, lang)}</p>` : nothing}
    ${offers(occurrence, look)}
    <div class="row">
      ${first} ${takePart(occurrence, look, actions)} ${calendar(occurrence, look, actions)}
    </div>
    <div id=${ifDefined(first === nothing ? undefined : bodyId(circle))} ?hidden=${!opened}>
      ${opened ? more() : nothing}
    </div>`;
}

/** Opens and closes what belongs to `bodyId`. */
export function toggle(circle: Circle, { opened }: CardLook, actions: CardActions): TemplateResult {
  const open = opened
    ? msg("Close the details", { id: "circles.card.close", desc: "Button that closes the details" })
    : msg("What to expect", { id: "circles.card.open", desc: "Button that opens the details" });
  return button(open, () => actions.toggle(circle.id), {
    expanded: opened,
    controls: bodyId(circle),
    about: circle.title,
  });
}

/** Where the details of a date are. */
export const bodyId = ({ id }: Circle) => `details-${id}`;

/** What stands in the place of words whose chunk did not come. */
export function lost({ isRestLost }: Pick<CardLook, "isRestLost">) {
  return isRestLost ? html`<p>${unreachedWords()}</p>` : nothing;
}

/** The title, in its own language. */
export function title(circle: Circle, { lang, standing }: CardLook): Words {
  const word = standing?.statusOf(circle).word;
  const own = foreign(circle.title, circle.textLang, lang);
  // Before the title, so that nobody hears the name of a circle without hearing that it is
  // cancelled.
  return word ? html`<span class="unseen">${word}: </span>${own}` : own;
}

function calendar(occurrence: Occurrence, look: CardLook, actions: CardActions) {
  const { circle } = occurrence;
  // An endpoint that does not answer has no entry: the details make one on this device.
  const isThere = look.isCurrent && mayJoin(occurrence, look.now);
  const url = isThere ? look.calendarUrl(circle) : undefined;
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
    ><svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d=${calendarPath}></path></svg
    ><span>${words}<span class="unseen"> ${circle.title}</span></span></a
  >`;
}
