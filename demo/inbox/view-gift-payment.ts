/** One payment of a gift: what came, what went back, what the provider kept, and when the rest
 * arrived. */
import { html } from "lit/html.js";
import type { TemplateResult } from "lit/html.js";
import type { PaymentLine } from "../backend/staff/gift-lines.js";
import { fullDayText } from "./dates.js";
import { amountText } from "./gift-money.js";
import { disputeNames, kindName } from "./gift-words.js";

export function payment(line: PaymentLine): TemplateResult {
  const { chargeRef, currency, dispute, disputeFeeMinor, netMinor, payoutOn, payoutRef } = line;
  const notTold = "The provider has not told it yet";
  const amount = (minor: number | null) => (minor === null ? notTold : amountText(minor, currency));
  const went =
    line.refundedMinor === 0
      ? ""
      : amountText(line.refundedMinor, currency) +
        (line.refundedOn === null ? "" : `, on ${fullDayText(line.refundedOn)}`);
  const code = (ref: string | null) => (ref === null ? "" : html`<code>${ref}</code>`);
  return html`<h3>
      ${kindName(line)}, <time datetime=${line.paidOn}>${fullDayText(line.paidOn)}</time>
    </h3>
    ${pairs([
      ["Came in", amount(line.totalMinor)],
      ["Went back", went],
      ["Dispute", dispute === null ? "" : disputeNames[dispute]],
      ["Fee of the dispute", disputeFeeMinor ? amount(disputeFeeMinor) : ""],
      ["Remains", line.keptMinor === line.totalMinor ? "" : amount(line.keptMinor)],
      ["Provider’s fee", amount(line.providerFeeMinor)],
      ["Arrives at the bank", amount(netMinor)],
      ["Payout", payoutRef === null ? "Not yet" : code(payoutRef)],
      ["Payout on", payoutOn === null ? "" : fullDayText(payoutOn)],
      ["Payment", code(line.ref)],
      ["Charge", code(chargeRef)],
    ])}`;
}

/** Terms with their values; what is empty is left out. */
export function pairs(
  terms: readonly (readonly [string, TemplateResult | string])[],
): TemplateResult {
  const told = terms.filter(([, value]) => value !== "");
  return html`<dl>
    ${told.map(
      ([name, value]) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}
