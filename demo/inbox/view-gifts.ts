/** Gifts to match with the bank: what they come to, what somebody should look at, and each of them;
 * test gifts stand apart. */
import { html, nothing } from "lit/html.js";
import type { TemplateResult } from "lit/html.js";
import type { StaffData } from "../backend/staff/everything.js";
import type { GiftRow } from "../backend/staff/gift-rows.js";
import { giftState, toLookAt } from "../backend/staff/gift-state.js";
import type { GiftList, GiftsData } from "../backend/staff/gifts.js";
import type { Declines } from "../backend/staff/declines.js";
import { fullDayText } from "./dates.js";
import { amountText } from "./gift-money.js";
import { frequencyNames, lookAt, planNames, stateNames } from "./gift-words.js";
import type { State } from "./model.js";
import { giftChoiceView } from "./view-gift-choice.js";
import { unheardView } from "./view-gift-news.js";
import { payoutsView } from "./view-gift-payouts.js";
import { sumsView } from "./view-gift-sums.js";
import { from } from "./view-inbox.js";
import { table } from "./view-table.js";
import type { Deeds } from "./view.js";

export function giftsView(data: StaffData, state: State, deeds: Deeds): TemplateResult {
  const { reading } = state;
  return html`
    <h1 tabindex="-1">Gifts</h1>
    ${reading.at === "loading" ? html`<p aria-busy="true">Loading.</p>` : nothing}
    ${
      reading.at === "failed"
        ? html`<p role="alert">This could not be loaded. Please try again.</p>`
        : nothing
    }
    ${reading.at === "gifts" ? whole(reading, data, state, deeds) : nothing}
  `;
}

function whole(gifts: GiftsData, data: StaffData, state: State, deeds: Deeds): TemplateResult {
  const { live, test } = gifts;
  const hasTest = test.gifts.length + test.payouts.length > 0;
  const wrong = html`${gifts.unheard.map(unheardView)}
  ${gifts.declines.isAlarm ? alarm(gifts.declines) : nothing}`;
  if (gifts.months.length === 0)
    return html`${wrong}
      <p class="empty">No gifts yet.</p>`;
  return html`${wrong} ${giftChoiceView(gifts, state.giftChoice, deeds)}
  ${
    live.gifts.length + live.payouts.length > 0 || !hasTest
      ? list(live, "live", data, state, deeds)
      : html`<p class="empty">No gift of real money is among these.</p>`
  }
  ${
    hasTest
      ? html`<section class="apart" aria-labelledby="test-gifts">
          <h2 id="test-gifts">Test gifts</h2>
          <p>No money moved. They stand in no total above, and in no file but one of their own.</p>
          ${list(test, "test", data, state, deeds)}
        </section>`
      : nothing
  }`;
}

/** What it looks like when a machine tries stolen cards, and what helps at once. */
function alarm({ paid, refused }: Declines): TemplateResult {
  const came = paid === 1 ? "one gift came" : `${paid} gifts came`;
  return html`<div class="notice" role="alert">
    <p>
      <strong>${refused} cards were refused in the last 24 hours, and ${came}.</strong> That is how
      it looks when somebody tries stolen cards.
    </p>
    <p>
      Please look at the payments at the provider, and give back what you do not know. Whoever runs
      the server can stop gifts for a while: <code>"paused": true</code> under
      <code>"donations"</code> in the organization’s file.
    </p>
  </div>`;
}

function list(
  { gifts, letters, more, morePayouts, payouts, sums }: GiftList,
  mode: GiftRow["mode"],
  { partners }: StaffData,
  state: State,
  deeds: Deeds,
): TemplateResult {
  const sent = payoutsView({ payouts, more: morePayouts, mode }, state, deeds);
  if (gifts.length === 0)
    return html`<p class="empty">No gift is among these.</p>
      ${sent}`;
  return html`${sumsView(sums, mode)} ${sent}
    ${
      letters.length === 0
        ? nothing
        : html`<div class="notice">
            <p>
              <strong>
                ${letters.length === 1 ? "One payment needs" : `${letters.length} payments need`} a
                letter for the donor’s taxes.
              </strong>
              It is for $250 or more in one payment. Your organization sends it; open the gift to
              print it.
            </p>
            <ul>
              ${letters.map(
                ({ giftId, paidOn }) =>
                  html`<li><a href="#/gift/${giftId}">The gift of ${fullDayText(paidOn)}</a></li>`,
              )}
            </ul>
          </div>`
    }
    ${exports(mode, state, deeds)}
    <div class="gifts">
      ${table(
        mode === "test" ? "Test gifts, the newest first" : "Gifts, the newest first",
        ["Date", "Amount", "How often", "How it stands", "Campaign", "From"],
        gifts.map((gift) => [
          html`<time datetime=${gift.on}>${fullDayText(gift.on)}</time>`,
          html`<a href="#/gift/${gift.id}"
            ><b class="amount">${amountText(gift.totalMinor, gift.currency)}</b></a
          >`,
          often(gift),
          stands(gift),
          gift.campaign === null ? "" : html`<span class="campaign">${gift.campaign}</span>`,
          from(gift, partners),
        ]),
      )}
    </div>
    ${
      more === 0
        ? nothing
        : html`<p class="quiet">
            ${more} older ones are not in the list. They are in the totals and in the file; choose a
            month to see them.
          </p>`
    }`;
}

function exports(mode: GiftRow["mode"], { busy }: State, deeds: Deeds): TemplateResult {
  const which = mode === "test" ? " of the test payments" : "";
  return html`<div class="ways">
      <button aria-disabled=${busy} @click=${() => deeds.exportedGifts(mode, "csv")}>
        Make a file${which} for a sheet (CSV)
      </button>
      <button class="plain" aria-disabled=${busy} @click=${() => deeds.exportedGifts(mode, "json")}>
        Make a file${which} for a program (JSON)
      </button>
    </div>
    <p class="quiet">
      A row for each payment of the gifts that are chosen above; its sums are the totals above. No
      name, dedication or note is in it. That you made it is written down.
    </p>`;
}

function often({ frequency, planState }: GiftRow): TemplateResult | string {
  if (planState === null) return frequencyNames[frequency];
  return html`${frequencyNames[frequency]}
    <span class="status ${planState}">${planNames[planState]}</span>`;
}

/** How it stands, and in words why somebody should look. */
export function stands(gift: GiftRow): TemplateResult {
  const state = giftState(gift);
  return html`<span class="status ${state}">${stateNames[state]}</span> ${toLookAt(gift).map(
      (review) => html`<strong class="mismatch">${lookAt({ ...gift, review }).why}</strong>`,
    )}`;
}
