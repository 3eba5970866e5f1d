/** Gifts with what the payment provider said of them, and where the two disagree. */
import { html, nothing } from "lit/html.js";
import type { TemplateResult } from "lit/html.js";
import { moneyText } from "../backend/payments/money-text.js";
import type { StaffData } from "../backend/staff/everything.js";
import type { StaffGift } from "../backend/staff/gifts.js";
import { dayText } from "./dates.js";
import { from } from "./view-inbox.js";
import { table } from "./view-table.js";

const statuses: Readonly<Record<StaffGift["status"], string>> = {
  creating: "Being opened",
  open: "Open",
  processing: "Processing",
  paid: "Paid",
  failed: "Failed",
  canceled: "Canceled",
  expired: "Expired",
};

const frequencies = { once: "One time", month: "Every month", year: "Every year" };

export function giftsView({ gifts, partners }: StaffData): TemplateResult {
  return html`
    <h1 tabindex="-1">Gifts</h1>
    ${
      gifts.length === 0
        ? html`<p class="empty">No gifts yet.</p>`
        : table(
            "Gifts, the newest first",
            ["Date", "Amount", "How often", "Status", "From", "Number"],
            gifts.map((gift) => [
              html`<time datetime=${gift.on}>${dayText(gift.on)}</time>`,
              amount(gift),
              frequencies[gift.frequency],
              status(gift),
              from(gift, partners),
              html`<code>${gift.id}</code>`,
            ]),
          )
    }
  `;
}

function amount({ amountMinor, currency, totalMinor }: StaffGift): TemplateResult {
  const total = html`<b>${moneyText(totalMinor, currency, "en-US")}</b> ${currency}`;
  if (totalMinor === amountMinor) return total;
  const fee = moneyText(totalMinor - amountMinor, currency, "en-US");
  return html`${total} <span class="quiet">with ${fee} for the fee</span>`;
}

function status({ checkoutUrl, review, status }: StaffGift): TemplateResult {
  return html`<span class="status ${status}">${statuses[status]}</span> ${
      review === null
        ? nothing
        : html`<strong class="mismatch">The provider named another amount. Please check.</strong>`
    }
    ${
      checkoutUrl === null
        ? nothing
        : html`<a href=${checkoutUrl} target="_blank" rel="noreferrer">Open the test checkout</a>`
    }`;
}
