/** What a reader sees in each state of the list. Words live here; codes come in, steps go out. */
import { msg } from "@lit/localize";
import { html, nothing, type TemplateResult } from "lit";
import { ifDefined } from "lit/directives/if-defined.js";
import type { Config } from "../../contract/config.js";
import type { Circle } from "../../contract/circle.js";
import { button } from "../../ui/parts/button.js";
import { crisisNote } from "../../ui/parts/crisis-note.js";
import { heading } from "../../ui/parts/heading.js";
import { testBanner } from "../../ui/parts/test-banner.js";
import { waiting } from "../../ui/parts/waiting.js";
import type { AlongDoor } from "./along-door.js";
import { lost, type CardActions, type CardLook } from "./card.js";
import type { Kept } from "./kept.js";
import { draw, limited } from "./layout-list.js";
import type { Draw, Layout } from "./layout.js";
import type { Found } from "./linked.js";
import {
  hasList,
  mayJoin,
  type Occurrence,
  occurrencesOf,
  type State,
  type Step,
  todayAt,
} from "./model.js";
import type { Narrowing } from "./narrowing.js";
import type * as Rest from "./rest.js";
import type * as Standing from "./standing.js";
import { isFramed } from "../../ui/hosted.js";

/** What the view needs to know beside the state. */
export interface Look {
  readonly lang: string;
  /** Milliseconds since 1970, by the clock to go by. */
  readonly now: number;
  readonly headingLevel: number;
  /** How many dates are shown at first. */
  readonly limit: number;
  readonly config: Config | undefined;
  readonly calendarUrl: (circle: Circle) => string | undefined;
  /** Checked; says partner, language and fullness, as the addresses of the entries do. */
  readonly feedUrl: string | undefined;
  /** What was drawn before, of the same element. */
  readonly kept: Kept;
  readonly languageControl: unknown;
  /** What leaves dates out: the visitor's filters, and the page's presets. */
  readonly narrowing: Narrowing;
  /** How dates are laid out; the list unless said. */
  readonly layout: Layout | "coming" | undefined;
  readonly standing: typeof Standing | undefined;
  /** A date that a link leads to and that is not in the list. */
  readonly linked: Found | undefined;
  /** What the first picture does not need; it comes right after. */
  readonly rest: typeof Rest | undefined;
  readonly along: AlongDoor | undefined;
  /** It did not come. */
  readonly isRestLost: boolean;
}

/** What a reader can do that the model does not know. */
export interface Actions extends Omit<CardActions, "toggle"> {
  readonly retry: () => void;
  /** Further dates are shown, from this one on. */
  readonly showedMore: (firstId: string) => void;
  /** The page for a person with a code. */
  readonly haveCode: () => void;
  /** Looks again for the date that a link leads to. */
  readonly again: () => void;
}

/** The whole list. */
export function view(
  state: State,
  look: Look,
  step: (step: Step) => void,
  actions: Actions,
): TemplateResult {
  return html`<div class="roomy">
    <div class="top row">
      ${heading(look.headingLevel, titleWords(), { kind: "title", focusable: true })}
      ${look.languageControl}
    </div>
    ${body(state, look, step, actions)} ${crisisNote()}
  </div>`;
}

function body(state: State, look: Look, step: (step: Step) => void, actions: Actions) {
  // How a list is laid out and what is in it is known before it is drawn: nothing moves under the
  // reader.
  const isComing =
    look.layout === "coming" ||
    look.narrowing.isComing(state, look.now) ||
    // The config says what stands over the list and in it; the details come with it, or if it is
    // slow.
    !(look.config ?? look.rest ?? look.isRestLost);
  // In a frame of ours one page of it is on its way, and never the list.
  if ((isComing || isFramed()) && hasList(state)) return loading();
  switch (state.at) {
    case "unconfigured":
      return html`<slot></slot>`;
    case "loading":
      // The rest has come before the list: a try failed, and the page's own words help meanwhile.
      return html`${loading()}${look.rest && html`<slot></slot>`}`;
    case "failed":
      return html`${look.rest?.failed(state.code, look, actions.retry) ?? lost(look)}<slot></slot>`;
    case "ready":
    case "stale":
      return filled(state, look, step, actions);
  }
}

function loading(): TemplateResult {
  const words = msg("The next circles are on their way.", {
    id: "circles.list.loading",
    desc: "While the list loads",
  });
  return waiting(words, { cards: 3 });
}

function filled(
  state: Extract<State, { at: "ready" | "stale" }>,
  look: Look,
  step: (step: Step) => void,
  actions: Actions,
): unknown {
  const { rest } = look;
  const all = occurrencesOf(state.listing, look.now);
  // What is filtered is left out here, before the limit is counted and anything is laid out.
  const narrowed = look.narrowing.filtering?.narrowed(all, state.filter, look);
  const chosen = narrowed?.kept ?? all;
  const layout = typeof look.layout === "object" ? look.layout : { draw, limited };
  const { shown, hidden } = layout.limited(chosen, look.limit + state.beyond);
  const brought = all.filter(
    (each) => state.brought.includes(each.circle.id) && !shown.includes(each),
  );
  const seen =
    brought.length === 0 ? shown : all.filter((each) => [...shown, ...brought].includes(each));
  const act = { ...actions, toggle: (id: string) => step({ type: "toggled", id }) };
  const next = hidden.find((each) => !brought.includes(each));
  const more = () => {
    step({ type: "askedForMore", by: look.limit });
    if (next) actions.showedMore(next.circle.id);
  };
  const base = cardLook(look, state, all);
  const drawOne: Draw = (occurrence, name, headingLevel, make) => {
    const opened = state.opened.includes(occurrence.circle.id);
    const own = { ...base, headingLevel, opened };
    return kept(occurrence, name, look, own, () => make(occurrence, own, act));
  };
  return html`${testBanner(look.config?.mode)}
    ${rest?.old(state, look, actions.retry) ?? (state.at === "stale" ? lost(look) : nothing)}
    ${state.newer ? rest?.newer(() => step({ type: "askedForNewer" })) : nothing}
    ${look.linked && rest?.linked(look.linked, base, act, actions.again)}
    ${
      all.length > 3 || narrowed
        ? html`<div class="filters paperless">${narrowed?.bar}</div>`
        : nothing
    }
    ${seen.length === 0 ? (narrowed?.none ?? rest?.none(look) ?? html`<slot></slot>`) : nothing}
    <div class="stack days">${layout.draw(seen, look, drawOne)}</div>
    <div class="row">
      ${next ? button(showMoreWords(), more) : nothing} ${seen.length > 0 ? feed(look) : nothing}
    </div>
    ${look.along?.list(seen, { ...base, headingLevel: look.headingLevel + 1 })}
    <div class="foot row paperless">${rest?.codeDoor(actions.haveCode)}</div>
    ${!next && state.listing.truncated ? rest?.truncated() : nothing}`;
}

/** A drawing of which nothing has changed is not made again, whatever else has. */
function kept(
  occurrence: Occurrence,
  name: string,
  { kept: drawings, feedUrl }: Look,
  look: CardLook,
  make: () => TemplateResult,
): TemplateResult {
  const { circle } = occurrence;
  const { rest, opened } = look;
  const shows = [
    circle,
    look.lang,
    look.headingLevel,
    look.config,
    feedUrl,
    new Date(occurrence.start.epochMs).getTimezoneOffset(),
    mayJoin(occurrence, look.now),
    look.isCurrent,
    rest?.doubtOf(occurrence),
    look.standing?.shows(occurrence, look),
    todayAt(occurrence.start, look.now), // a day to ask by is named until it is over
    opened && (rest ?? look.isRestLost),
    opened && look.along?.version,
    opened,
  ];
  return drawings.draw(`${name} ${circle.id}`, shows, make);
}

/** What a card knows beside its date, two levels below the list's title and closed unless said. */
function cardLook(look: Look, { at }: State, all: readonly Occurrence[]): CardLook {
  const standing = look.standing ?? look.rest?.standing;
  const headingLevel = look.headingLevel + 2;
  return { ...look, all, standing, headingLevel, opened: false, isCurrent: at === "ready" };
}

/** A calendar to follow; once the rest is there, the ways to follow it and paper, in place. */
function feed({ feedUrl, along }: Look) {
  if (!feedUrl) return nothing;
  const words = msg("Keep or print all dates", {
    id: "circles.list.feed",
    desc: "Link to a calendar of all dates, and to ways to follow and print it",
  });
  return html`<a
    class="button quiet"
    part="button"
    href=${feedUrl}
    aria-expanded=${ifDefined(along?.isKeeping)}
    @click=${along?.toggle}
    >${words}</a
  >`;
}

const titleWords = () =>
  msg("Upcoming circles", { id: "circles.list.title", desc: "Heading of the list" });

const showMoreWords = () =>
  msg("Show more dates", { id: "circles.list.more", desc: "Button that shows further dates" });
