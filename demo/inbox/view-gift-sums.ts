/** What gifts come to: a table for each currency, since no two are ever added. */
import { html, nothing } from "lit/html.js";
import type { TemplateResult } from "lit/html.js";
import type { GiftRow } from "../backend/staff/gift-rows.js";
import type { CurrencySums, Sums } from "../backend/staff/gift-sums.js";
import { amountText, signedText } from "./gift-money.js";
import { table } from "./view-table.js";

export function sumsView(sums: readonly CurrencySums[], mode: GiftRow["mode"]): TemplateResult {
  if (sums.length === 0) return html`<p class="empty">No money came with these gifts.</p>`;
  return html`${sums.map((each) => currencyView(each, mode))}`;
}

function currencyView({ all, campaigns }: CurrencySums, mode: GiftRow["mode"]): TemplateResult {
  const what = `What the ${mode === "test" ? "test gifts" : "gifts"} in ${all.currency} come to`;
  const isSplit = campaigns.some(({ campaign }) => campaign !== null);
  const lost = all.lostMinor > 0;
  return html`<div class="sums">
    <h3>${what}</h3>
    ${table(
      what,
      [
        "Campaign",
        "Gifts",
        "Instalments",
        "Given",
        "For the fees",
        "Came in",
        "Went back",
        ...(lost ? ["Lost in disputes"] : []),
        "Remains",
      ],
      [
        ...(isSplit
          ? campaigns.map(({ campaign, sums }) => row(campaign ?? "No campaign named", sums, lost))
          : []),
        row(html`<b>All in ${all.currency}</b>`, all, lost),
      ],
    )}
    ${feesView(all)}
  </div>`;
}

function row(
  name: TemplateResult | string,
  sums: Sums,
  lost: boolean,
): (TemplateResult | string)[] {
  const amount = (minor: number) =>
    html`<span class="amount">${signedText(minor, sums.currency)}</span>`;
  return [
    name,
    String(sums.gifts),
    String(sums.instalments),
    amount(sums.giftMinor),
    amount(sums.feeMinor),
    amount(sums.totalMinor),
    amount(sums.refundedMinor),
    ...(lost ? [amount(sums.lostMinor)] : []),
    html`<b>${amount(sums.keptMinor)}</b>`,
  ];
}

/** The provider's own fee is no part of what remains: it says what arrives at the bank. */
function feesView({ currency, providerFeeMinor, withoutFee }: Sums): TemplateResult {
  const missing = withoutFee === 1 ? "one payment" : `${withoutFee} payments`;
  return html`<p class="quiet">
    The provider kept ${amountText(providerFeeMinor, currency)} of what came in, before it paid out
    the rest.${withoutFee === 0 ? nothing : ` Of ${missing} it has not told its fee yet.`}
  </p>`;
}
