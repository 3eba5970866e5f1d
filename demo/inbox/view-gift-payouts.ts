/** Payouts, folded: why each line of the bank's statement is what it is. */
import { html, nothing } from "lit/html.js";
import type { TemplateResult } from "lit/html.js";
import type { GiftRow } from "../backend/staff/gift-rows.js";
import type { Payout } from "../backend/staff/gift-payouts.js";
import { fullDayText } from "./dates.js";
import { signedText } from "./gift-money.js";
import type { State } from "./model.js";
import { table } from "./view-table.js";
import type { Deeds } from "./view.js";

/** Parts of a payout that a column is for, and how each counts in what the bank receives. */
const parts = [
  ["Came in", ({ cameInMinor }) => cameInMinor],
  ["Went back", ({ wentBackMinor }) => -wentBackMinor],
  ["Disputed", ({ disputedMinor }) => -disputedMinor],
  ["Provider’s fees", ({ feesMinor }) => -feesMinor],
  ["Not gifts", ({ otherMinor }) => otherMinor],
  ["Not told yet", ({ untoldMinor }) => untoldMinor],
] as const satisfies readonly (readonly [string, (payout: Payout) => number])[];
const always: ReadonlySet<string> = new Set(["Came in", "Provider’s fees"]);

interface Shown {
  readonly payouts: readonly Payout[];
  readonly more: number;
  readonly mode: GiftRow["mode"];
}

export function payoutsView(
  { mode, more, payouts }: Shown,
  { busy }: Pick<State, "busy">,
  { exportedPayouts }: Pick<Deeds, "exportedPayouts">,
): TemplateResult | typeof nothing {
  if (payouts.length === 0) return nothing;
  // A column that is empty in every row says nothing.
  const shown = parts.filter(([name, part]) => always.has(name) || payouts.some(part));
  const amount = (minor: number, { currency }: Payout) =>
    html`<span class="amount">${signedText(minor || 0, currency)}</span>`;
  const bank = (payout: Payout) =>
    payout.amountMinor === null
      ? "Nobody told"
      : html`<b>${amount(payout.amountMinor, payout)}</b> ${payout.currency}`;
  return html`<details class="payouts">
    <summary>Payouts, to match with the bank (${payouts.length + more})</summary>
    <div class="sums">
      ${table(
        mode === "test" ? "Payouts of the test, the latest first" : "Payouts, the latest first",
        ["Arrives", "Payments", ...shown.map(([name]) => name), "At the bank", "Payout"],
        payouts.map((payout) => [
          html`${fullDayText(payout.on)}
          ${payout.failed ? html`<strong class="mismatch">The bank refused it</strong>` : nothing}`,
          String(payout.payments),
          ...shown.map(([, part]) => amount(part(payout), payout)),
          bank(payout),
          html`<code>${payout.ref}</code>`,
        ]),
      )}
      <div class="ways">
        <button class="plain" aria-disabled=${busy} @click=${() => exportedPayouts(mode)}>
          Make a file of the ${mode === "test" ? "test " : ""}payouts (CSV)
        </button>
      </div>
      <p class="quiet">
        Each row adds up to what the bank receives, whatever is chosen above but the month; the file
        has every sum in it. Where a payout was refused, its money comes with a later one.
        ${more === 0 ? nothing : `${more} older ones are not shown; choose a month.`}
      </p>
    </div>
  </details>`;
}
