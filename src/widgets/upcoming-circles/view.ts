/** What a reader sees in each state of the list. Words live here; codes come in, steps go out. */
import { msg, str } from "@lit/localize";
import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { Config } from "../../contract/config.js";
import type { Circle } from "../../contract/circle.js";
import { dayLabel } from "../../locale/dates.js";
import { button, linkButton } from "../../ui/parts/button.js";
import { crisisNote } from "../../ui/parts/crisis-note.js";
import { heading } from "../../ui/parts/heading.js";
import { unreachedWords } from "../../ui/parts/unreached.js";
import { waiting } from "../../ui/parts/waiting.js";
import { card, type CardActions } from "./card.js";
import type { Kept } from "./kept.js";
import {
  daysOf,
  hasList,
  isUnderWay,
  type Occurrence,
  occurrencesOf,
  type State,
  type Step,
} from "./model.js";
import type * as Rest from "./rest.js";

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
  /** Says partner, language and fullness, as the addresses of the entries do. */
  readonly feedUrl: string | undefined;
  /** What was drawn before, of the same element. */
  readonly kept: Kept;
  readonly languageControl: unknown;
  /** What the first picture does not need; it comes right after. */
  readonly rest: typeof Rest | undefined;
  /** It did not come. */
  readonly isRestLost: boolean;
}

/** What a reader can do that the model does not know. */
export interface Actions extends Omit<CardActions, "toggle"> {
  readonly retry: () => void;
}

/** The whole list. */
export function view(
  state: State,
  look: Look,
  step: (step: Step) => void,
  actions: Actions,
): TemplateResult {
  return html`<div class="roomy">
    <div class="top">
      ${heading(look.headingLevel, titleWords(), { kind: "title", focusable: true })}
      ${look.languageControl}
    </div>
    ${body(state, look, step, actions)} ${crisisNote()}
  </div>`;
}

function body(state: State, look: Look, step: (step: Step) => void, actions: Actions) {
  switch (state.at) {
    case "unconfigured":
      return html`<slot></slot>`;
    case "loading":
      return waiting(
        msg("The next circles are on their way.", {
          id: "circles.list.loading",
          desc: "While the list loads",
        }),
        { cards: Math.min(look.limit, 3) },
      );
    case "failed":
      return html`${look.rest?.failed(state.code, look, actions.retry) ?? lost(look)}<slot></slot>`;
    case "ready":
    case "stale":
      return filled(state, look, step, actions);
  }
}

function filled(
  state: Extract<State, { at: "ready" | "stale" }>,
  look: Look,
  step: (step: Step) => void,
  actions: Actions,
): unknown {
  const all = occurrencesOf(state.listing, look.now);
  const shown = all.slice(0, look.limit + state.beyond);
  const listed = new Set(shown.map(({ circle }) => circle.id));
  const more = all.length - shown.length;
  const act = { ...actions, toggle: (id: string) => step({ type: "toggled", id }) };
  const old =
    state.at === "stale" ? (look.rest?.old(state, look, actions.retry) ?? lost(look)) : nothing;
  return html`${old}
    ${shown.length === 0 ? (look.rest?.none(look) ?? html`<slot></slot>`) : nothing}
    <div class="days">
      ${repeat(
        daysOf(shown),
        ({ date }) => date,
        ({ first, occurrences }) =>
          html`<section class="day">
            ${heading(look.headingLevel + 1, dayLabel(first, look.lang, look.now))}
            <ul class="circles">
              ${repeat(
                occurrences,
                ({ circle }) => circle.id,
                (occurrence) => kept(occurrence, state.opened, listed, look, act),
              )}
            </ul>
          </section>`,
      )}
    </div>
    <div class="row">
      ${
        more > 0
          ? button(showMoreWords(), () => step({ type: "askedForMore", by: look.limit }))
          : nothing
      }
      ${shown.length > 0 ? feed(look) : nothing}
    </div>
    ${more <= 0 && state.listing.truncated ? html`<p class="muted">${laterWords()}</p>` : nothing}`;
}

/** A card of which nothing has changed is not drawn again, whatever else has. */
function kept(
  occurrence: Occurrence,
  openedIds: readonly string[],
  listed: ReadonlySet<string>,
  look: Look,
  actions: CardActions,
): TemplateResult {
  const { circle } = occurrence;
  const opened = openedIds.includes(circle.id);
  const shows = [
    circle,
    look.lang,
    look.headingLevel,
    look.config,
    look.feedUrl,
    new Date(occurrence.start.epochMs).getTimezoneOffset(),
    isUnderWay(occurrence, look.now),
    circle.replacedBy && listed.has(circle.replacedBy),
    opened && (look.rest ?? look.isRestLost),
    opened,
  ];
  return look.kept.draw(circle.id, shows, () =>
    card(occurrence, { ...look, headingLevel: look.headingLevel + 2, listed, opened }, actions),
  );
}

/** What stands in the place of words whose chunk did not come. */
function lost({ isRestLost }: Look) {
  return isRestLost ? html`<p>${unreachedWords()}</p>` : nothing;
}

function feed({ feedUrl }: Look) {
  const words = msg("Keep all dates in your calendar", {
    id: "circles.list.feed",
    desc: "Link to a calendar subscription with neutral titles",
  });
  return linkButton(words, feedUrl, { kind: "quiet" });
}

/** The words that a screen reader hears once the list is there. */
export function loadedWords(state: State, now: number): string {
  const count = hasList(state) ? occurrencesOf(state.listing, now).length : 0;
  return count === 1
    ? msg("1 date is listed.", {
        id: "circles.list.count.one",
        desc: "Announced when the list is there",
      })
    : msg(str`${count} dates are listed.`, {
        id: "circles.list.count.other",
        desc: "Announced when the list is there",
      });
}

const titleWords = () =>
  msg("Upcoming circles", { id: "circles.list.title", desc: "Heading of the list" });

const showMoreWords = () =>
  msg("Show more dates", { id: "circles.list.more", desc: "Button that shows further dates" });

const laterWords = () =>
  msg("Later dates will be shown here in time.", {
    id: "circles.list.truncated",
    desc: "When there are more dates than the list holds",
  });
