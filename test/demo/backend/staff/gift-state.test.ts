/** A gift stands for staff as its money stands, and asks for a look until somebody has looked. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  giftGroups,
  giftState,
  isInGroup,
  toLookAt,
} from "../../../../demo/backend/staff/gift-state.js";
import { exampleGift, examplePayment } from "../../../support/gift-rows.js";

const refunded = (...amounts: readonly number[]) => ({
  ...exampleGift,
  payments: amounts.map((refundedMinor) => ({ ...examplePayment, refundedMinor })),
});

describe("a gift", () => {
  it("is paid until something goes back, and given back when everything did (gift case 21)", () => {
    assert.equal(giftState(refunded(0)), "paid");
    assert.equal(giftState(refunded(1)), "partlyRefunded");
    assert.equal(giftState(refunded(2606)), "refunded");
    assert.equal(giftState(refunded(2606, 0)), "partlyRefunded");
    assert.equal(giftState({ ...exampleGift, status: "processing", payments: [] }), "processing");
  });

  it("is held back while its money is not what was agreed", () => {
    const held = { ...exampleGift, status: "open" as const, review: "amount" as const };
    assert.equal(giftState(held), "held");
    assert.ok(isInGroup(held, "processing"));
    assert.ok(!isInGroup(held, "unfinished"));
  });

  it("asks for a look once for each reason, and as long as a dispute is open", () => {
    const warned = { ...exampleGift, review: "fraudWarning" as const };
    assert.deepEqual(toLookAt(exampleGift), []);
    assert.deepEqual(toLookAt(warned), ["fraudWarning"]);
    assert.deepEqual(toLookAt({ ...warned, reviewSeenOn: "2026-11-26" }), []);
    const disputed = {
      ...exampleGift,
      payments: [{ ...examplePayment, dispute: "open" as const }],
    };
    assert.deepEqual(toLookAt(disputed), ["dispute"]);
    assert.deepEqual(toLookAt({ ...disputed, review: "dispute" }), ["dispute"]);
  });

  it("is found under how it stands", () => {
    const groups = (gift: typeof exampleGift) => giftGroups.filter((each) => isInGroup(gift, each));
    assert.deepEqual(groups(exampleGift), ["all", "paid"]);
    assert.deepEqual(groups(refunded(1)), ["all", "paid", "refunded"]);
    assert.deepEqual(groups({ ...exampleGift, status: "expired" }), ["all", "unfinished"]);
    assert.deepEqual(groups({ ...exampleGift, planState: "pastDue" }), [
      "all",
      "paid",
      "planPastDue",
    ]);
  });
});
