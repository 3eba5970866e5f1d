/** A number to call or text, whether somebody answers now, and in which languages. */
import { msg, str } from "@lit/localize";
import { html, nothing, type TemplateResult } from "lit";
import type { Organization, Phone } from "../../contract/config.js";
import { safeUrl } from "../../contract/url.js";
import { formatHour, weekdayName } from "../../locale/clock.js";
import { languageName } from "../../locale/names.js";
import { leftToRight, smsUrl, telUrl } from "./call.js";
import { phoneIcon } from "./call-icons.js";
import { textIcon } from "./text-icon.js";
import { type Opening, openingAt } from "./opening.js";

export type PhoneLook = {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly lang: string;
  /** IANA, of the organisation. */
  readonly timeZone: string;
};

/** Every number of an organisation; nothing when it has none. */
export function phones(
  organization: Pick<Organization, "phones" | "timeZone"> | undefined,
  look: Omit<PhoneLook, "timeZone">,
): TemplateResult | typeof nothing {
  if (!organization || organization.phones.length === 0) return nothing;
  const { timeZone } = organization;
  return html`<div class="stack close" part="phones">
    ${organization.phones.map((one) => phone(one, { ...look, timeZone }))}
  </div>`;
}

/** One number. */
export function phone(one: Phone, look: PhoneLook): TemplateResult {
  const byText = one.kind === "text";
  const url = safeUrl(byText ? smsUrl(one.number) : telUrl(one.number));
  const shown = leftToRight(one.number);
  const words = byText
    ? msg(str`Text ${shown}`, {
        id: "shared.text.button",
        desc: "Link that opens a text message to a number",
      })
    : msg(str`Call ${shown}`, { id: "shared.call.button", desc: "Link that calls a phone number" });
  return html`<div class="phone">
    ${
      url
        ? html`<a class="number" href=${url}>${byText ? textIcon() : phoneIcon()}${words}</a>`
        : nothing
    }
    ${state(one, look)}
  </div>`;
}

/** "Open now, until 5 PM", "Closed. Opens Monday 9 AM."; in the language that `msg` speaks. */
export function openingWords(opening: Opening, lang: string): string {
  if (opening.at === "open") {
    if (!opening.until)
      return msg("Open now, day and night", {
        id: "shared.phone.always",
        desc: "A phone that never closes",
      });
    const until = formatHour(opening.until, lang);
    return msg(str`Open now, until ${until}`, {
      id: "shared.phone.open",
      desc: "A phone that is answered now; a time",
    });
  }
  const time = formatHour(opening.opens, lang);
  if (opening.inDays === 0)
    return msg(str`Closed. Opens at ${time}.`, {
      id: "shared.phone.later",
      desc: "A phone that is answered later today; a time",
    });
  const day = weekdayName(opening.weekday, lang);
  return msg(str`Closed. Opens ${day} ${time}.`, {
    id: "shared.phone.closed",
    desc: "A phone that is answered on another day; a weekday and a time",
  });
}

function state(one: Phone, { now, lang, timeZone }: PhoneLook): TemplateResult | typeof nothing {
  const opening = openingAt(one.hours, now, timeZone);
  const message =
    opening?.at === "closed" && one.voicemail
      ? msg("You can leave a message.", {
          id: "shared.phone.message",
          desc: "A phone with an answering machine",
        })
      : undefined;
  const spoken = one.languages.map((code) => languageName(code, lang)).join(", ");
  const open = opening && [openingWords(opening, lang), message].filter(Boolean).join(" ");
  const words = [open, spoken].filter(Boolean).join(" · ");
  if (!words) return nothing;
  return html`<p class="small muted">
    ${
      opening ? html`<span class="light ${opening.at}" aria-hidden="true"></span>` : nothing
    }${words}
  </p>`;
}
