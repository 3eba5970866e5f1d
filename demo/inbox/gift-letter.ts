/** The letter that a donor keeps for their taxes: everything but the name, which this server never
 * had. */
import type { PaymentLine } from "../backend/staff/gift-lines.js";
import type { LetterHead } from "../backend/staff/gifts.js";
import { longDayText } from "./dates.js";
import { amountText } from "./gift-money.js";

const blank = "______________________________";

/** The text, with blank lines to fill in by hand; `today` is the day on which it is written. */
export function letterText(line: PaymentLine, head: LetterHead, today: string): string {
  const { disclosures, ein, legalName, location, noGoodsOrServices } = head;
  const { currency, giftId, keptMinor, mode, paidOn, totalMinor } = line;
  const back = totalMinor - keptMinor;
  const exempt =
    ein === null
      ? []
      : [
          `${legalName} is a tax-exempt organization under section 501(c)(3) of the Internal ` +
            `Revenue Code (EIN ${ein}). Gifts are tax-deductible to the extent allowed by law.`,
        ];
  return [
    ...(mode === "test" ? ["A TEST. No money was given."] : []),
    [legalName, location ?? [], ein === null ? [] : `EIN ${ein}`].flat().join("\n"),
    longDayText(today),
    `Name and address: ${blank}`,
    `Dear ${blank},`,
    "Thank you for your gift.",
    [
      `Date of the gift: ${longDayText(paidOn)}`,
      `Amount of the gift: ${amountText(keptMinor, currency)}`,
      back > 0 ? `This is without ${amountText(back, currency)} that went back to you.` : [],
      `Number of the gift: ${giftId}`,
    ]
      .flat()
      .join("\n"),
    ...(noGoodsOrServices ? ["No goods or services were provided in exchange for this gift."] : []),
    ...exempt,
    ...disclosures,
    `Signed: ${blank}`,
  ].join("\n\n");
}

/** What the organisation's settings lack before the letter is whole. */
export function letterLacks({ ein, noGoodsOrServices }: LetterHead): readonly string[] {
  return [
    ...(noGoodsOrServices
      ? []
      : [
          `It must say what the donor got in exchange, or that it was nothing. Your settings do not
          say that it is nothing ("letters": { "noGoodsOrServices": true }), so please write it by
          hand.`,
        ]),
    ...(ein === null ? ["Your settings name no EIN, so the letter has none."] : []),
  ];
}
