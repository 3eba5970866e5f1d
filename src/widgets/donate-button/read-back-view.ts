/** What is about to happen, in one place before the button: the total, how often, what for, and for
 * a regular gift when it comes again and how to stop it. */
import { msg, str } from "@lit/localize";
import { html, nothing, type TemplateResult } from "lit";
import type { Frequency } from "../../contract/config.js";
import { formatDay, type Day } from "../../locale/dates.js";
import { formatMoney } from "../../locale/money.js";
import { phones } from "../../ui/parts/phone.js";
import type { Gift } from "./choice.js";
import { designationLabel } from "./designation-view.js";
import type { Look } from "./view.js";

/** The gift read back; the name of a person whom it is for is not. */
export function readBack(gift: Gift, look: Look): TemplateResult {
  const { currency, amountMinor, totalMinor } = gift;
  const costs = formatMoney(totalMinor - amountMinor, currency, look.lang);
  return html`<div class="stack close read-back" id="read-back">
    <p><strong>${actWords(gift, look)}</strong></p>
    ${
      gift.coverFees
        ? html`<p>
            ${msg(str`About ${costs} of it is for the costs of the payment.`, {
              id: "donate.read.costs",
              desc: "After the total of a gift, before it is given; an amount",
            })}
          </p>`
        : nothing
    }
    ${readFor(look, gift.designation)} ${gift.frequency === "once" ? nothing : stopping(look)}
  </div>`;
}

/** The day on which a regular gift comes again: the same one, or the last of a shorter month. */
export function nextDay(from: Date, frequency: Exclude<Frequency, "once">): Day {
  const months = frequency === "month" ? 1 : 12;
  const [year, month] = [from.getFullYear(), from.getMonth() + months];
  const lastDay = new Date(year, month + 1, 0).getDate();
  const found = new Date(year, month, Math.min(from.getDate(), lastDay));
  return { year: found.getFullYear(), month: found.getMonth() + 1, day: found.getDate() };
}

function actWords({ frequency, totalMinor, currency }: Gift, { lang, now }: Look): string {
  const money = formatMoney(totalMinor, currency, lang, "always");
  if (frequency === "once")
    return msg(str`You give ${money} once.`, { id: "donate.read.once", desc: "An amount" });
  const day = formatDay(nextDay(new Date(now), frequency), lang, "year");
  return frequency === "month"
    ? msg(str`You give ${money} today and every month. The next time is ${day}.`, {
        id: "donate.read.month",
        desc: "An amount and a date",
      })
    : msg(str`You give ${money} today and every year. The next time is ${day}.`, {
        id: "donate.read.year",
        desc: "An amount and a date",
      });
}

/** Where there is no page for it, there is a person. */
function stopping(look: Look): TemplateResult {
  const { config } = look;
  if (config?.donations?.manageUrl)
    return html`<p>
      ${msg("You can stop at any time, with “Manage my gift” below.", {
        id: "donate.read.stop-link",
        desc: "How to stop a regular gift; the words on the link are those of donate.legal.manage",
      })}
    </p>`;
  return stopByCall(look);
}

/** With numbers to call. */
export function stopByCall(look: Look): TemplateResult {
  return html`<p>
      ${msg("You can stop at any time. Call or write to us.", {
        id: "donate.read.stop-call",
        desc: "How to stop a regular gift; phone numbers follow",
      })}
    </p>
    ${phones(look.config?.organization, look)}`;
}

/** What it is for, as the organisation writes it, before it is given and after. */
export function readFor(look: Look, code: string | undefined): TemplateResult | typeof nothing {
  const label = designationLabel(look, code);
  return label ? html`<p>${forWords()} ${label}</p>` : nothing;
}

const forWords = () =>
  msg("It is for:", { id: "donate.read.for", desc: "Before the name of what a gift is for" });
