/** Payouts, folded: what each line of the bank's statement is made of. */
import { html, nothing } from "lit/html.js";
import type { TemplateResult } from "lit/html.js";
import type { GiftRow } from "../backend/staff/gift-rows.js";
import type { Payout } from "../backend/staff/gift-payouts.js";
import { fullDayText } from "./dates.js";
import { amountText } from "./gift-money.js";
import { table } from "./view-table.js";

export function payoutsView(
  payouts: readonly Payout[],
  more: number,
  mode: GiftRow["mode"],
): TemplateResult | typeof nothing {
  if (payouts.length === 0) return nothing;
  const amount = (minor: number | null, currency: string) =>
    minor === null
      ? "Not known yet"
      : html`<span class="amount">${amountText(minor, currency)}</span>`;
  return html`<details class="payouts">
    <summary>Payouts, to match with the bank (${payouts.length + more})</summary>
    <div class="sums">
      ${table(
        mode === "test" ? "Payouts of the test, the latest first" : "Payouts, the latest first",
        ["Arrives", "Payments", "Came in", "Provider’s fee", "Left", "Payout"],
        payouts.map(({ currency, netMinor, on, payments, providerFeeMinor, ref, totalMinor }) => [
          on === null ? "Not known yet" : fullDayText(on),
          String(payments),
          amount(totalMinor, currency),
          amount(providerFeeMinor, currency),
          html`<b>${amount(netMinor, currency)}</b>`,
          html`<code>${ref}</code>`,
        ]),
      )}
      <p class="quiet">
        Every payment of a payout is in it, whatever is chosen above but the month. Where something
        went back, the provider takes it off a payout, and the bank shows less by as much.
        ${more === 0 ? nothing : `${more} older ones are not shown; choose a month.`}
      </p>
    </div>
  </details>`;
}
