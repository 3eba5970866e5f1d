/** One gift, opened: each payment that came of it with what the provider kept and paid out, what
 * the donor added, and the letters. */
import { html, nothing } from "lit/html.js";
import type { TemplateResult } from "lit/html.js";
import type { StaffData } from "../backend/staff/everything.js";
import type { GiftRow } from "../backend/staff/gift-rows.js";
import { giftState, toLookAt } from "../backend/staff/gift-state.js";
import type { Designation, GiftData } from "../backend/staff/gifts.js";
import { fullDayText } from "./dates.js";
import { amountText } from "./gift-money.js";
import { frequencyNames, lookAt, planNames, stateMeanings, stateNames } from "./gift-words.js";
import type { State } from "./model.js";
import { lettersView } from "./view-gift-letter.js";
import { pairs, payment } from "./view-gift-payment.js";
import { from } from "./view-inbox.js";
import { pending } from "./view-pending.js";
import type { Deeds } from "./view.js";

export function giftView(data: StaffData, state: State, deeds: Deeds): TemplateResult {
  const { reading } = state;
  return html`
    <p class="back"><a href="#/gifts">Back to the gifts</a></p>
    ${
      reading.at === "gift"
        ? shown(reading, data, state, deeds)
        : html`<h1 tabindex="-1">A gift</h1>
            ${pending(reading.at, "This gift is not here.")}`
    }
  `;
}

function shown(data: GiftData, staff: StaffData, state: State, deeds: Deeds): TemplateResult {
  const { gift, lines } = data;
  const stands = giftState(gift);
  const meaning = stateMeanings[stands];
  return html`<h1 tabindex="-1">A gift of ${amountText(gift.totalMinor, gift.currency)}</h1>
    <p class="facts">
      <span class="status ${stands}">${stateNames[stands]}</span>
      ${gift.mode === "test" ? html`<strong>A test: no money moved</strong>` : nothing}
      <span>${frequencyNames[gift.frequency]}</span>
      <time datetime=${gift.on}>${fullDayText(gift.on)}</time>
    </p>
    ${meaning === undefined ? nothing : html`<p>${meaning}</p>`} ${looks(gift, state, deeds)}
    ${
      gift.checkoutUrl === null
        ? nothing
        : html`<p>
            <a href=${gift.checkoutUrl} target="_blank" rel="noreferrer">Open the test checkout</a>
          </p>`
    }
    ${facts(data, staff)}
    <section aria-labelledby="payments">
      <h2 id="payments">Payments</h2>
      ${
        lines.length === 0
          ? html`<p class="empty">No money came yet.</p>`
          : html`<ol class="payments">
              ${lines.map((line) => html`<li>${payment(line)}</li>`)}
            </ol>`
      }
    </section>
    ${lettersView(data, staff.today, state, deeds)} ${added(data)}`;
}

function looks(gift: GiftRow, { busy }: State, deeds: Deeds): TemplateResult {
  const open = toLookAt(gift);
  const seen = gift.reviewSeenOn;
  return html`${open.map((review) => {
    const { what, why } = lookAt({ ...gift, review });
    return html`<div class="notice">
      <p><strong>${why}</strong> ${what}</p>
      ${
        review === gift.review
          ? html`<button
              class="plain"
              aria-disabled=${busy}
              @click=${() => deeds.lookedAtGift(gift)}
            >
              I have looked at it
            </button>`
          : nothing
      }
    </div>`;
  })}
  ${
    gift.review === null || seen === null
      ? nothing
      : html`<p class="quiet">
          ${lookAt({ ...gift, review: gift.review }).why} ${gift.reviewSeenBy ?? "Somebody"} looked
          at it on ${fullDayText(seen)}.
        </p>`
  }`;
}

function facts({ designations, gift }: GiftData, { partners }: StaffData): TemplateResult {
  const { amountMinor, currency, totalMinor } = gift;
  const parts =
    totalMinor === amountMinor
      ? ""
      : `${amountText(amountMinor, currency)}, and ${amountText(totalMinor - amountMinor, currency)}
        for the fees`;
  const plan = gift.planState === null ? "" : planNames[gift.planState];
  const ended = gift.planEndedOn === null ? "" : `, on ${fullDayText(gift.planEndedOn)}`;
  return pairs([
    ["Parts", parts],
    ["Plan", `${plan}${ended}`],
    ["For", designationText(gift.designation, designations)],
    ["Campaign", gift.campaign ?? ""],
    ["From", from(gift, partners)],
    ["Number", html`<code>${gift.id}</code>`],
  ]);
}

function designationText(code: string | null, known: readonly Designation[]): string {
  if (code === null) return "";
  const named = known.find((each) => each.code === code);
  if (!named) return code;
  return named.binding
    ? `${named.label} (binding: it may be used for nothing else)`
    : `${named.label} (a wish, not binding)`;
}

/** What a donor added, in their own words: it is shown here alone, and stands in no file. */
function added({ words }: GiftData): TemplateResult {
  const { anonymous, locale, message, tribute } = words;
  const own = (text: string) =>
    html`<blockquote lang=${locale} dir="auto" translate="no" .textContent=${text}></blockquote>`;
  return html`<section aria-labelledby="added">
    <h2 id="added">What the donor added</h2>
    <p>
      ${
        anonymous
          ? "They do not want to be named anywhere."
          : "They did not ask to stay unnamed. Please ask before you name anybody."
      }
    </p>
    ${
      tribute
        ? html`<h3>${tribute.kind === "memory" ? "In memory of" : "In honor of"}</h3>
            ${own(tribute.name)}`
        : nothing
    }
    ${
      message
        ? html`<h3>Their note</h3>
            ${own(message)}`
        : nothing
    }
    ${tribute || message ? nothing : html`<p class="quiet">No dedication, and no note.</p>`}
  </section>`;
}
