/** Gifts as staff see them, to match with the bank: the list with its sums, one gift opened, and
 * the rows of a file. */
import type { Organization } from "../organization.js";
import type { Db } from "../store/port.js";
import { readDeclines } from "./declines.js";
import type { Declines } from "./declines.js";
import { needsLetter } from "./gift-letters.js";
import { linesOf } from "./gift-lines.js";
import type { PaymentLine } from "./gift-lines.js";
import { readUnheard } from "./gift-news.js";
import type { Unheard } from "./gift-news.js";
import { payoutOf } from "./gift-payouts.js";
import type { Payout } from "./gift-payouts.js";
import { readGiftMonths, readGiftRows, readGiftWords } from "./gift-rows.js";
import type { GiftRow, GiftWords } from "./gift-rows.js";
import { isInGroup } from "./gift-state.js";
import type { GiftGroup } from "./gift-state.js";
import { sumsByCurrency } from "./gift-sums.js";
import type { CurrencySums } from "./gift-sums.js";
import { readPayouts } from "./payout-rows.js";
import type { PayoutRow } from "./payout-rows.js";

/** Which gifts are looked at. */
export interface GiftChoice {
  /** `2026-11`; every month when absent. */
  readonly month?: string | undefined;
  /** One campaign; `null` for gifts that name none. */
  readonly campaign?: string | null | undefined;
  readonly group: GiftGroup;
}

/** A programme that gifts can be for, as the organisation's file names it now. */
export interface Designation {
  readonly code: string;
  readonly label: string;
  readonly binding: boolean;
}

/** Gifts of real money, or of a test, with what their payments come to. */
export interface GiftList {
  /** The newest, as many as the page works with. */
  readonly gifts: readonly GiftRow[];
  readonly more: number;
  readonly sums: readonly CurrencySums[];
  /** What reached the bank in the month, of every gift: a payout is not chosen in parts. */
  readonly payouts: readonly Payout[];
  readonly morePayouts: number;
  /** Payments that need a letter which nobody has sent. */
  readonly letters: readonly Pick<PaymentLine, "giftId" | "ref" | "paidOn">[];
}

export interface GiftsData {
  readonly live: GiftList;
  readonly test: GiftList;
  readonly months: readonly string[];
  readonly campaigns: readonly (string | null)[];
  readonly designations: readonly Designation[];
  readonly declines: Declines;
  readonly unheard: readonly Unheard[];
}

/** What the letter to a donor says of the organisation. */
export interface LetterHead {
  readonly legalName: string;
  readonly location: string | null;
  readonly ein: string | null;
  /** Whether the organisation's file says that nothing is given in exchange for a gift. */
  readonly noGoodsOrServices: boolean;
  readonly disclosures: readonly string[];
}

export interface GiftData {
  readonly gift: GiftRow;
  readonly words: GiftWords;
  readonly lines: readonly PaymentLine[];
  readonly designations: readonly Designation[];
  readonly head: LetterHead;
}

const most = 300;
const mostPayouts = 31;

type Whose = Pick<Organization, "config" | "letters">;

export async function readGifts(
  db: Db,
  organization: Whose,
  choice: GiftChoice,
  now: Date,
): Promise<GiftsData> {
  const { timeZone } = organization.config().organization;
  const read = await readGiftRows(db, { timeZone, month: choice.month });
  const inMonth = read.filter((gift) => isInMonth(gift, choice.month));
  const names = new Set(inMonth.map(({ campaign }) => campaign));
  if (choice.campaign !== undefined) names.add(choice.campaign);
  const named = [...names].flatMap((name) => name ?? []).toSorted();
  const payouts = await readPayouts(db, choice.month);
  const listOf = (mode: GiftRow["mode"]) => list({ gifts: read, payouts }, mode, choice);
  return {
    live: listOf("live"),
    test: listOf("test"),
    months: await readGiftMonths(db, timeZone),
    campaigns: names.has(null) ? [...named, null] : named,
    designations: designationsOf(organization),
    declines: await readDeclines(db, now),
    unheard: await readUnheard(db, now, timeZone),
  };
}

/** The payments that these sums are made of, for a file. */
export async function readPayments(
  db: Db,
  organization: Whose,
  { mode, ...choice }: GiftChoice & { readonly mode: GiftRow["mode"] },
): Promise<readonly PaymentLine[]> {
  const { timeZone } = organization.config().organization;
  const gifts = await readGiftRows(db, { timeZone, month: choice.month });
  const chosen = gifts.filter((gift) => gift.mode === mode && isChosen(gift, choice));
  return linesOf(chosen, choice.month);
}

/** What each payout of the month is made of, for a file. */
export async function readPayoutsOf(
  db: Db,
  { mode, month }: Pick<GiftChoice, "month"> & { readonly mode: GiftRow["mode"] },
): Promise<readonly PayoutRow[]> {
  return (await readPayouts(db, month)).filter((payout) => payout.mode === mode);
}

export async function readGift(
  db: Db,
  organization: Whose,
  id: string,
): Promise<GiftData | undefined> {
  const { config, letters } = organization;
  const { organization: own, donations } = config("en");
  const [gift] = await readGiftRows(db, { timeZone: own.timeZone, id });
  const words = await readGiftWords(db, id);
  if (!gift || !words) return undefined;
  const english = (donations?.disclosures ?? []).filter(({ lang }) => /^en\b/.test(lang));
  return {
    gift,
    words,
    lines: linesOf([gift]).toReversed(),
    designations: designationsOf(organization),
    head: {
      legalName: own.legalName ?? own.name,
      location: own.location ?? null,
      ein: own.ein ?? null,
      noGoodsOrServices: letters.noGoodsOrServices,
      disclosures: english.map(({ text }) => text),
    },
  };
}

export function designationsOf({ config }: Pick<Organization, "config">): readonly Designation[] {
  const { donations } = config("en");
  return (donations?.designations ?? []).map(({ binding, code, label }) => ({
    code,
    label,
    binding,
  }));
}

interface Read {
  readonly gifts: readonly GiftRow[];
  readonly payouts: readonly PayoutRow[];
}

function list(read: Read, mode: GiftRow["mode"], choice: GiftChoice): GiftList {
  const { month } = choice;
  const ofMode = read.gifts.filter((gift) => gift.mode === mode);
  const own = ofMode.filter((gift) => isInMonth(gift, month) && isChosen(gift, choice));
  const ids = new Set(own.map(({ id }) => id));
  const lines = linesOf(ofMode, month).filter((line) => ids.has(line.giftId));
  const payouts = read.payouts.filter((payout) => payout.mode === mode);
  return {
    gifts: own.slice(0, most),
    more: Math.max(0, own.length - most),
    sums: sumsByCurrency(lines, mode),
    payouts: payouts.slice(0, mostPayouts).map(payoutOf),
    morePayouts: Math.max(0, payouts.length - mostPayouts),
    letters: lines
      .filter((line) => line.letterSentOn === null && needsLetter(line))
      .map(({ giftId, paidOn, ref }) => ({ giftId, paidOn, ref })),
  };
}

const isInMonth = ({ on, payments }: GiftRow, month = "") =>
  on.startsWith(month) || payments.some(({ paidOn }) => paidOn.startsWith(month));

const isChosen = (gift: GiftRow, { campaign, group }: GiftChoice) =>
  (campaign === undefined || gift.campaign === campaign) && isInGroup(gift, group);
