/** A payout as the treasurer reads it: every column from left to right, down to the bank's sum. */
import { expect } from "@open-wc/testing";
import { html, render } from "lit";
import { payoutOf } from "../../../demo/backend/staff/gift-payouts.js";
import type { PayoutRow } from "../../../demo/backend/staff/payout-rows.js";
import { payoutsView } from "../../../demo/inbox/view-gift-payouts.js";
import { plain } from "../../support/person.js";

const line = { chargeRef: "ch_1", giftId: "gift_0001", paymentRef: "pi_1", feeMinor: 0 };
const payout: PayoutRow = {
  ...{ provider: "stripe", ref: "po_1", mode: "live", currency: "USD", on: "2026-11-27" },
  failed: false,
  amountMinor: 2500,
  lines: [{ ...line, ref: "txn_1", kind: "payment", amountMinor: 2606, feeMinor: 106 }],
};

/** The cells of the first row by their column, as read aloud. */
function row(change: Partial<PayoutRow> = {}): ReadonlyMap<string, string> {
  const box = document.createElement("div");
  const shown = { payouts: [payoutOf({ ...payout, ...change })], more: 0, mode: "live" } as const;
  const view = payoutsView(shown, { busy: false }, { exportedPayouts: () => undefined });
  render(html`${view}`, box);
  const cells = [...box.querySelectorAll("tbody tr:first-child td")];
  return new Map(
    cells.map((cell) => [cell.getAttribute("data-label") ?? "", plain(cell.textContent)]),
  );
}

describe("a payout on the page", () => {
  it("has the columns that say something, and no more", () => {
    expect([...row()]).to.deep.equal([
      ["Arrives", "Nov 27, 2026"],
      ["Payments", "1"],
      ["Came in", "$26.06"],
      ["Provider’s fees", "-$1.06"],
      ["At the bank", "$25.00 USD"],
      ["Payout", "po_1"],
    ]);
  });

  it("shows what went back, is disputed, is no gift or was not told, with its sign", () => {
    const lines = [
      ...payout.lines,
      { ...line, ref: "txn_2", kind: "refund", amountMinor: -600 },
      { ...line, ref: "txn_3", kind: "dispute", amountMinor: -1000, feeMinor: 1500 },
      { ...line, ref: "txn_4", kind: "other", amountMinor: 4000, giftId: null },
    ] as const;
    const cells = row({ amountMinor: 3500, lines });
    expect([...cells].slice(2, -1)).to.deep.equal([
      ["Came in", "$26.06"],
      ["Went back", "-$6.00"],
      ["Disputed", "-$10.00"],
      ["Provider’s fees", "-$16.06"],
      ["Not gifts", "$40.00"],
      ["Not told yet", "$1.00"],
      ["At the bank", "$35.00 USD"],
    ]);
  });

  it("says that the bank refused it, and of an older one that nobody told the sum", () => {
    expect(row({ failed: true }).get("Arrives")).to.contain("The bank refused it");
    expect(row({ amountMinor: null }).get("At the bank")).to.equal("Nobody told");
  });
});
