/** The treasurer's file of payouts: in every sheet, the rows of a payout are the bank's own sum. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { payoutsCsv } from "../../../demo/inbox/payout-file.js";
import { currencies } from "../../../src/contract/money.js";
import { readCsv } from "../../support/csv.js";
import { anyPayout, examplePayout, payoutLine } from "../../support/payouts.js";

/** Exact: hundredths as a sheet adds them, in whole smallest units. */
function minorOf(text: string, digits: number): bigint {
  assert.match(text, digits === 0 ? /^-?\d+$/ : new RegExp(`^-?\\d+\\.\\d{${digits}}$`));
  return BigInt(text.replace(".", ""));
}

describe("the file of payouts", () => {
  it("has rows that add up to what the bank received, in decimals and in smallest units", () => {
    fc.assert(
      fc.property(fc.array(anyPayout, { maxLength: 4 }), (several) => {
        const payouts = several.map((payout, at) => ({ ...payout, ref: `po_${at}` }));
        const rows = readCsv(payoutsCsv({ payouts }));
        for (const { amountMinor, currency, ref } of payouts) {
          const own = rows.filter((row) => row.get("payout") === ref);
          const digits = currencies.get(currency)?.exponent ?? 0;
          const sum = (column: string) =>
            own.reduce((total, row) => total + minorOf(row.get(column) ?? "", digits), 0n);
          assert.equal(sum("net"), BigInt(amountMinor ?? 0));
          assert.equal(sum("amount") - sum("fee"), BigInt(amountMinor ?? 0));
          const minor = own.reduce((total, row) => total + Number(row.get("netMinor")), 0);
          assert.equal(minor, amountMinor);
        }
      }),
    );
  });

  it("lets nothing calculate that the provider named", () => {
    const line = payoutLine("other", -100, { ref: "=1+1", chargeRef: "-1" });
    const text = payoutsCsv({ payouts: [{ ...examplePayout, lines: [line] }] });
    for (const inert of [`"'=1+1"`, `"'-1"`, `"-1.00"`]) assert.ok(text.includes(inert), inert);
  });

  it("names the gift of each line, and what was not told as a row of its own", () => {
    const refund = payoutLine("refund", -600, { giftId: "gift_0002" });
    const rows = readCsv(
      payoutsCsv({ payouts: [{ ...examplePayout, amountMinor: -500, lines: [refund] }] }),
    );
    assert.deepEqual(
      rows.map((row) => ["kind", "gift", "net"].map((column) => row.get(column))),
      [
        ["refund", "gift_0002", "-6.00"],
        ["untold", "", "1.00"],
      ],
    );
  });
});
