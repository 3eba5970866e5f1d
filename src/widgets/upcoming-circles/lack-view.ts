/** What is said when there is no list, an empty one or an old one: always with people to call. */
import { msg, str } from "@lit/localize";
import { html, nothing, type TemplateResult } from "lit";
import type { FailureCode } from "../../client/failure.js";
import type { Config } from "../../contract/config.js";
import { formatTime } from "../../locale/clock.js";
import { formatDay } from "../../locale/dates.js";
import { button } from "../../ui/parts/button.js";
import { empty } from "../../ui/parts/empty.js";
import { failure, failureWords } from "../../ui/parts/failure.js";
import { notice } from "../../ui/parts/notice.js";
import { phones } from "../../ui/parts/phone.js";
import type { State } from "./model.js";

/** What these pages need to know. */
export interface LackLook {
  readonly lang: string;
  readonly now: number;
  readonly config: Config | undefined;
}

/** The list could not be read. */
export function failed(code: FailureCode, look: LackLook, again: () => void): TemplateResult {
  return failure(code, { again, phones: numbers(look) });
}

/** There is no date at all. */
export function none(look: LackLook): TemplateResult {
  return empty(
    msg("No circles are planned right now. New dates will be shown here.", {
      id: "circles.list.empty",
      desc: "When there is no date at all",
    }),
    { more: html`${numbers(look)}<slot></slot>` },
  );
}

/** There are more dates than the list holds. */
export function truncated(): TemplateResult {
  const words = msg("Later dates will be shown here in time.", {
    id: "circles.list.truncated",
    desc: "When there are more dates than the list holds",
  });
  return html`<p class="muted">${words}</p>`;
}

/** The list is an older one, since it could not be read again or was old when it came. */
export function old(
  state: Extract<State, { at: "ready" | "stale" }>,
  look: LackLook,
  retry: () => void,
): TemplateResult | typeof nothing {
  const made = Date.parse(state.listing.generatedAt);
  const cameOld = state.asOf - made > fresh;
  if (state.at === "ready" && !cameOld) return nothing;
  const words = asOfWords(new Date(cameOld ? made : state.asOf), look);
  const why = state.at === "stale" ? failureWords(state.code) : nothing;
  return notice(html`${why} ${words} ${numbers(look)}`, {
    actions: button(
      msg("Try again", { id: "shared.failure.again", desc: "Button after a failure" }),
      retry,
    ),
  });
}

/** How long after it was made a list may come as a new one, in milliseconds. */
const fresh = 3_600_000;

/** By the reader's own clock; the date too when it is another one than today. */
function asOfWords(then: Date, { lang, now }: LackLook): string {
  const time = formatTime({ hour: then.getHours(), minute: then.getMinutes() }, lang);
  if (then.toDateString() === new Date(now).toDateString())
    return msg(str`This is the list as of ${time}. Please call before you go.`, {
      id: "circles.list.stale",
      desc: "Above a list that could not be read again; a time",
    });
  const date = { year: then.getFullYear(), month: then.getMonth() + 1, day: then.getDate() };
  const day = formatDay(date, lang);
  return msg(str`This is the list as of ${day}, ${time}. Please call before you go.`, {
    id: "circles.list.stale-day",
    desc: "Above a list that could not be read again; a date and a time",
  });
}

/** Whom to call, and when. */
export function numbers({ config, now, lang }: LackLook) {
  return phones(config?.organization, { now, lang });
}
