/** The treasurer's file: a row for each payment, in which nothing calculates, and no word of a
 * donor. */
import { currencies } from "../../src/contract/money.js";
import type { PaymentsData } from "../backend/routes/staff-gifts.js";
import type { PaymentLine } from "../backend/staff/gift-lines.js";
import type { Designation } from "../backend/staff/gifts.js";
import { csv } from "./export.js";
import { amountInFile } from "./gift-money.js";

/** Columns of a row in their order, as texts. */
export type FileRow = readonly (readonly [column: string, value: string])[];

/**
 * One payment. Amounts stand twice: as a decimal with a point and the currency's own digits, and in
 * its smallest units, because a sheet of another country may read the point as something else.
 */
export function fileRow(line: PaymentLine, designations: readonly Designation[]): FileRow {
  const { currency } = line;
  const amount = (minor: number | null) => amountInFile(minor, currency);
  const designation = designations.find(({ code }) => code === line.designation);
  return [
    ["mode", line.mode],
    ["gift", line.giftId],
    ["payment", line.ref],
    ["charge", line.chargeRef ?? ""],
    ["provider", line.provider],
    ["kind", line.kind],
    ["number", String(line.number)],
    ["paidOn", line.paidOn],
    ["currency", currency],
    ["digits", String(currencies.get(currency)?.exponent ?? "")],
    ["giftPart", amount(line.giftMinor)],
    ["feePart", amount(line.feeMinor)],
    ["total", amount(line.totalMinor)],
    ["refunded", amount(line.refundedMinor)],
    ["refundedOn", line.refundedOn ?? ""],
    ["dispute", line.dispute ?? ""],
    ["lost", amount(line.lostMinor)],
    ["disputeFee", amount(line.disputeFeeMinor)],
    ["kept", amount(line.keptMinor)],
    ["providerFee", amount(line.providerFeeMinor)],
    ["net", amount(line.netMinor)],
    ["payout", line.payoutRef ?? ""],
    ["payoutOn", line.payoutOn ?? ""],
    ["designation", line.designation ?? ""],
    ["designationLabel", designation?.label ?? ""],
    ["designationBinding", designation === undefined ? "" : designation.binding ? "yes" : "no"],
    ["campaign", line.campaign ?? ""],
    ["partner", line.partner ?? ""],
    ["frequency", line.frequency],
    ["plan", line.planState ?? ""],
    ["letterSentOn", line.letterSentOn ?? ""],
    ["totalMinor", String(line.totalMinor)],
    ["refundedMinor", String(line.refundedMinor)],
    ["keptMinor", String(line.keptMinor)],
    ["providerFeeMinor", line.providerFeeMinor === null ? "" : String(line.providerFeeMinor)],
    ["netMinor", line.netMinor === null ? "" : String(line.netMinor)],
  ];
}

export function paymentsCsv({ designations, lines }: PaymentsData): string {
  const rows = lines.map((line) => fileRow(line, designations));
  const columns = (rows[0] ?? []).map(([column]) => column);
  return csv(
    columns,
    rows.map((row) => row.map(([, value]) => value)),
  );
}

/** The same rows for a program. */
export function paymentsJson({ designations, lines }: PaymentsData): string {
  const rows = lines.map((line) => Object.fromEntries(fileRow(line, designations)));
  return `${JSON.stringify(rows, undefined, 2)}\n`;
}
