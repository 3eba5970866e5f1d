/** How a gift stands for staff: one word for its money, and what somebody should look at. */
import type { Review } from "../payments/gift.js";
import type { GiftRow } from "./gift-rows.js";

/** A gift's status, with what went back since; `held` is one whose money is not what was agreed. */
export type GiftState = GiftRow["status"] | "refunded" | "partlyRefunded" | "held";

/** How gifts are chosen on the page; each has its words there. */
export const giftGroups = [
  "all",
  "look",
  "paid",
  "refunded",
  "processing",
  "unfinished",
  "planActive",
  "planPastDue",
  "planEnded",
] as const;
export type GiftGroup = (typeof giftGroups)[number];

export function giftState({ payments, review, status }: GiftRow): GiftState {
  if (status !== "paid") return review === null ? status : "held";
  const back = payments.filter(({ refundedMinor }) => refundedMinor > 0);
  const isWhole = payments.every(({ amountMinor, refundedMinor }) => refundedMinor >= amountMinor);
  if (back.length === 0) return "paid";
  return isWhole ? "refunded" : "partlyRefunded";
}

/** Why somebody should look, unless somebody has. */
export function toLookAt(gift: GiftRow): readonly Review[] {
  const own = gift.review !== null && gift.reviewSeenOn === null ? [gift.review] : [];
  const isDisputed = gift.payments.some(({ dispute }) => dispute === "open");
  return isDisputed && gift.review !== "dispute" ? [...own, "dispute"] : own;
}

export function isInGroup(gift: GiftRow, group: GiftGroup): boolean {
  const state = giftState(gift);
  switch (group) {
    case "all":
      return true;
    case "look":
      return toLookAt(gift).length > 0;
    case "paid":
      return state === "paid" || state === "partlyRefunded";
    case "refunded":
      return state === "refunded" || state === "partlyRefunded";
    case "processing":
      return state === "processing" || state === "held";
    case "unfinished":
      return ["open", "failed", "canceled", "expired"].includes(state);
    case "planActive":
      return gift.planState === "active";
    case "planPastDue":
      return gift.planState === "pastDue";
    case "planEnded":
      return gift.planState === "ended";
  }
}
