/** What a donor sees in each state. Words live here; codes come in, steps go out. */
import { msg, str } from "@lit/localize";
import { html, nothing, type TemplateResult } from "lit";
import { heading } from "../../ui/parts/heading.js";
import { notice } from "../../ui/parts/notice.js";
import { phones } from "../../ui/parts/phone.js";
import { waiting } from "../../ui/parts/waiting.js";
import type { Place } from "./checkout.js";
import { choosing } from "./choosing-view.js";
import { leaving } from "./leaving-view.js";
import { askedBy, otherWays } from "./legal-view.js";
import { mayChoose, type State, type Step } from "./model.js";
import type { Offered } from "./read-gift.js";
import { returned } from "./returned-view.js";
import { otherTotal } from "./total-view.js";
import { longWords } from "./wait-words.js";

/** What the view needs to know beside the state. */
export interface Look extends Offered {
  readonly now: number;
  readonly headingLevel: number;
  readonly languageControl: unknown;
  /** The checkout opens in a tab of its own. */
  readonly newTab: boolean;
  /** Where the button stands, for the link to the checkout. */
  readonly place: Place;
  /** The checkout has been on its way for long. */
  readonly isLong: boolean;
  /** Whether the panel has a heading of its own; a window has one already. */
  readonly titled: boolean;
}

/** The panel: choose, go, come back. */
export function panel(state: State, look: Look, step: (step: Step) => void): TemplateResult {
  return html`<div class="roomy">
    <div class="top">
      <div>
        ${look.titled ? heading(look.headingLevel, title(look), { kind: "title" }) : nothing}
        ${askedBy(look.config)}
      </div>
      ${look.languageControl}
    </div>
    ${body(state, look, step)}
  </div>`;
}

function body(state: State, look: Look, step: (step: Step) => void): unknown {
  if (look.config?.donations?.paused && mayChoose(state)) return paused(look);
  switch (state.at) {
    case "readying":
    case "unready":
      return nothing; // the window is not open yet
    case "resting":
    case "choosing":
    case "failed":
    case "opening":
      return choosing(state, look, step);
    case "confirmTotal":
      return otherTotal(state, look, step);
    case "leaving":
      return leaving(state, look, step);
    default:
      return returned(state, look, step);
  }
}

function paused(look: Look): TemplateResult {
  return html`${notice(
      msg("We take no gifts online right now. Thank you for thinking of us.", {
        id: "donate.paused",
        desc: "When the organization has paused gifts",
      }),
    )}
    ${phones(look.config?.organization, look)} ${otherWays(look.config)}<slot></slot>`;
}

/** While the config is on its way; the page's own words help whoever has waited long for it. */
export function loading(isLong: boolean): TemplateResult {
  const words = msg("One moment, please.", { id: "donate.loading", desc: "While the form loads" });
  return html`<div class="stack">
    ${waiting(words, { cards: 2 })}
    <p role="status">${isLong ? longWords() : nothing}</p>
    ${isLong ? html`<slot></slot>` : nothing}
  </div>`;
}

/** "Give to Harbor of Hope". */
export function title({ config }: Pick<Look, "config">): string {
  const name = config?.organization.name;
  return name === undefined
    ? msg("Give", { id: "donate.title.bare", desc: "Heading" })
    : msg(str`Give to ${name}`, { id: "donate.title", desc: "Heading; name of the organization" });
}

/** Over the form and over what became of a gift, where the endpoint is a demo. */
export const noMoneyWords = () =>
  msg("This is a test. No money moves.", {
    id: "donate.test.banner",
    desc: "Banner over a gift form that is connected to a demo instead of a real organization",
  });
