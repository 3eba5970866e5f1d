/** The treasurer's file adds up to what the page shows, to the cent, and nothing in it calculates
 * (gift case 21). */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { linesOf } from "../../../demo/backend/staff/gift-lines.js";
import { sumsByCurrency } from "../../../demo/backend/staff/gift-sums.js";
import { fileRow, paymentsCsv, paymentsJson } from "../../../demo/inbox/gift-file.js";
import { currencies } from "../../../src/contract/money.js";
import { readCsv } from "../../support/csv.js";
import { anyGifts, exampleGift, examplePayment } from "../../support/gift-rows.js";

const designations = [{ code: "circles", label: "Healing circles", binding: true }];

/** Exact: hundredths as a sheet adds them, in whole smallest units. */
function minorOf(text: string, digits: number): bigint {
  assert.match(text, digits === 0 ? /^\d+$/ : new RegExp(`^\\d+\\.\\d{${digits}}$`));
  return BigInt(text.replace(".", ""));
}

describe("the file of payments", () => {
  it("adds up to the totals of the page, in its decimals and in its smallest units", () => {
    fc.assert(
      fc.property(anyGifts, fc.option(fc.constantFrom("2026-09", "2026-11")), (gifts, month) => {
        const chosen = gifts.filter(({ mode }) => mode === "live");
        const lines = linesOf(chosen, month ?? undefined);
        const rows = readCsv(paymentsCsv({ lines, designations }));
        assert.equal(rows.length, lines.length);
        for (const { all } of sumsByCurrency(lines, "live")) {
          const own = rows.filter((row) => row.get("currency") === all.currency);
          const digits = currencies.get(all.currency)?.exponent ?? 0;
          const sum = (column: string) =>
            own.reduce((total, row) => total + minorOf(row.get(column) ?? "", digits), 0n);
          assert.deepEqual(
            ["total", "giftPart", "feePart", "refunded", "lost", "kept"].map(sum),
            [
              all.totalMinor,
              all.giftMinor,
              all.feeMinor,
              all.refundedMinor,
              all.lostMinor,
              all.keptMinor,
            ].map(BigInt),
          );
          const minor = own.reduce((total, row) => total + Number(row.get("keptMinor")), 0);
          assert.equal(minor, all.keptMinor);
        }
      }),
    );
  });

  it("holds a test payment only when it was asked for, and says which it is", () => {
    const test = { ...exampleGift, mode: "test" as const };
    const [row] = readCsv(paymentsCsv({ lines: linesOf([test]), designations }));
    assert.equal(row?.get("mode"), "test");
  });

  it("writes each amount with the digits of its currency", () => {
    const written = (currency: string, amountMinor: number) => {
      const payment = { ...examplePayment, currency, amountMinor };
      const [line] = linesOf([{ ...exampleGift, currency, payments: [payment] }]);
      return line && new Map(fileRow(line, [])).get("total");
    };
    assert.equal(written("USD", 2606), "26.06");
    assert.equal(written("JPY", 500), "500");
    assert.equal(written("KWD", 1250), "1.250");
    assert.equal(written("XXX", 1250), "");
  });

  it("says what a gift is for and whether that binds", () => {
    const gift = { ...exampleGift, designation: "circles" };
    const [row] = readCsv(paymentsCsv({ lines: linesOf([gift]), designations }));
    assert.deepEqual(
      ["designation", "designationLabel", "designationBinding"].map((name) => row?.get(name)),
      ["circles", "Healing circles", "yes"],
    );
  });

  it("lets no name that came from outside calculate", () => {
    const gift = { ...exampleGift, campaign: '=HYPERLINK("x")', partner: "+1", designation: "@a" };
    const text = paymentsCsv({ lines: linesOf([gift]), designations });
    for (const inert of [`"'=HYPERLINK(""x"")"`, `"'+1"`, `"'@a"`])
      assert.ok(text.includes(inert), inert);
  });

  it("has the same rows for a program, and a mark of UTF-8 for a sheet", () => {
    const data = { lines: linesOf([exampleGift]), designations };
    const [row] = JSON.parse(paymentsJson(data));
    assert.deepEqual(
      [row.gift, row.kind, row.total, row.net],
      ["gift_0001", "once", "26.06", "25.00"],
    );
    assert.ok(paymentsCsv(data).startsWith("\uFEFF"));
  });
});
