/** The treasurer's file of payouts: the rows of each add up, to the cent, to what the bank
 * received. */
import { currencies } from "../../src/contract/money.js";
import type { PayoutsData } from "../backend/routes/staff-gifts.js";
import { netOf, untoldOf } from "../backend/staff/gift-payouts.js";
import type { PayoutLineRow, PayoutRow } from "../backend/staff/payout-rows.js";
import { csv } from "./export.js";
import type { FileRow } from "./gift-file.js";
import { amountInFile } from "./gift-money.js";

/** One line of a payout; amounts stand twice, for the same reason as in the file of payments. */
export function payoutFileRow(
  { currency, failed, mode, on, provider, ref }: PayoutRow,
  line: Omit<PayoutLineRow, "kind"> & { readonly kind: PayoutLineRow["kind"] | "untold" },
): FileRow {
  const amount = (minor: number) => amountInFile(minor, currency);
  const net = netOf(line);
  return [
    ["mode", mode],
    ["provider", provider],
    ["payout", ref],
    ["payoutOn", on],
    ["failed", failed ? "yes" : "no"],
    ["currency", currency],
    ["digits", String(currencies.get(currency)?.exponent ?? "")],
    ["kind", line.kind],
    ["line", line.ref],
    ["gift", line.giftId ?? ""],
    ["payment", line.paymentRef ?? ""],
    ["charge", line.chargeRef ?? ""],
    ["amount", amount(line.amountMinor)],
    ["fee", amount(line.feeMinor)],
    ["net", amount(net)],
    ["amountMinor", String(line.amountMinor)],
    ["feeMinor", String(line.feeMinor)],
    ["netMinor", String(net)],
  ];
}

/** The rows of a payout; what its lines do not explain is a row of its own. */
function rowsOf(payout: PayoutRow): readonly FileRow[] {
  const untold = {
    ...({ ref: "", kind: "untold", chargeRef: null, giftId: null, paymentRef: null } as const),
    ...{ amountMinor: untoldOf(payout), feeMinor: 0 },
  };
  const lines = untold.amountMinor === 0 ? payout.lines : [...payout.lines, untold];
  return lines.map((line) => payoutFileRow(payout, line));
}

export function payoutsCsv({ payouts }: PayoutsData): string {
  const rows = payouts.flatMap(rowsOf);
  const columns = (rows[0] ?? []).map(([column]) => column);
  return csv(
    columns,
    rows.map((row) => row.map(([, value]) => value)),
    ["amount", "fee", "net", "amountMinor", "feeMinor", "netMinor"],
  );
}
