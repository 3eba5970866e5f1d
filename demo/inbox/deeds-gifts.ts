/** What a person does with gifts: chooses which to see, takes a file away, writes down a letter or
 * that they looked. */
import type { PaymentsData, PayoutsData } from "../backend/routes/staff-gifts.js";
import type { Letter } from "../backend/staff/gift-letters.js";
import type { GiftRow } from "../backend/staff/gift-rows.js";
import type { GiftChoice } from "../backend/staff/gifts.js";
import { isSilence, tell } from "./asking.js";
import type { Desk } from "./desk.js";
import { paymentsCsv, paymentsJson } from "./gift-file.js";
import { payoutsCsv } from "./payout-file.js";
import { saveFile } from "./save-file.js";

export interface GiftDeeds {
  readonly choseGifts: (change: Partial<GiftChoice>) => void;
  readonly exportedGifts: (mode: GiftRow["mode"], kind: "csv" | "json") => void;
  readonly exportedPayouts: (mode: GiftRow["mode"]) => void;
  readonly wroteLetter: (letter: Letter) => void;
  readonly printedLetter: () => void;
  readonly lookedAtGift: (gift: Pick<GiftRow, "id" | "review">) => void;
}

/** The choice as the server is asked; gifts without a campaign are an empty one. */
export function giftQuery({ campaign, group, month }: GiftChoice): string {
  const query = new URLSearchParams({ group });
  if (month !== undefined) query.set("month", month);
  if (campaign !== undefined) query.set("campaign", campaign ?? "");
  return `?${query}`;
}

export function giftDeeds(desk: Desk): GiftDeeds {
  return {
    choseGifts(change) {
      desk.become({ giftChoice: { ...desk.state().giftChoice, ...change } });
      void desk.refresh();
    },
    exportedGifts: (mode, kind) => void exported(desk, mode, kind),
    exportedPayouts: (mode) => void exportedPayouts(desk, mode),
    wroteLetter: (letter) =>
      void desk.change(
        "/staff/data/gift-letters",
        letter,
        letter.sent ? "That the letter was sent is written down." : "That is taken back.",
      ),
    printedLetter: () => print(),
    lookedAtGift: ({ id, review }) =>
      void desk.change("/staff/data/gift-reviews", { id, review }, "That you looked is kept."),
  };
}

/** The server writes down who took the file before it hands out the rows. */
async function exported(desk: Desk, mode: GiftRow["mode"], kind: "csv" | "json"): Promise<void> {
  const { giftChoice } = desk.state();
  const { data, said } = await taken<PaymentsData>(desk, "gift", { ...giftChoice, mode });
  if (!data) return;
  if (data.lines.length === 0) return said("No payment is among these gifts.", true);
  const text = kind === "csv" ? paymentsCsv(data) : paymentsJson(data);
  const type = kind === "csv" ? "text/csv" : "application/json";
  saveFile(`${fileName(mode, "gifts", giftChoice)}.${kind}`, text, type);
  const count = data.lines.length;
  said(count === 1 ? "One payment is in the file." : `${count} payments are in the file.`);
}

/** Payouts are whole: only the month chooses among them. */
async function exportedPayouts(desk: Desk, mode: GiftRow["mode"]): Promise<void> {
  const { giftChoice } = desk.state();
  const { month } = giftChoice;
  const { data, said } = await taken<PayoutsData>(desk, "payout", { month, mode });
  if (!data) return;
  saveFile(`${fileName(mode, "payouts", giftChoice)}.csv`, payoutsCsv(data), "text/csv");
  const count = data.payouts.length;
  said(count === 1 ? "One payout is in the file." : `${count} payouts are in the file.`);
}

const fileName = (mode: GiftRow["mode"], what: string, { month }: GiftChoice) =>
  `haven-${mode === "test" ? "test-" : ""}${what}-${month ?? "all"}`;

/** What a file is made of; nothing while something else is under way, or without an answer. */
async function taken<Data>(desk: Desk, what: "gift" | "payout", asked: object) {
  const said = (text: string, failed = false) =>
    desk.become({ busy: false, said: { text, failed } });
  if (desk.state().busy) return { data: undefined, said };
  desk.become({ busy: true, said: undefined });
  const data = await tell<Data>(`/staff/data/${what}-exports`, asked);
  if (!isSilence(data)) return { data, said };
  said("Nothing was made: the server does not answer.", true);
  return { data: undefined, said };
}
