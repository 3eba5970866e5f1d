/** What a room of a gift says of itself. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { exampleDonation as donation } from "../../../src/contract/donation.js";
import { start } from "../../../src/widgets/donate-button/model.js";
import { modeOf, type State } from "../../../src/widgets/donate-button/rooms.js";

const { choice } = start;
const key = { id: "don_00000000", statusToken: "x".repeat(22) };
const checkoutUrl = "https://checkout.stripe.com/c/pay/example";

describe("a room of a gift", () => {
  const rooms: readonly (readonly [State, "test" | undefined])[] = [
    [start, undefined],
    [{ at: "choosing", choice }, undefined],
    [{ at: "leaving", choice, checkoutUrl, key, mode: "test", way: "going" }, "test"],
    [{ at: "confirming", choice, key }, undefined],
    [{ at: "confirming", choice, key, donation }, "test"],
    [{ at: "settled", choice, key, donation }, "test"],
  ];
  for (const [room, mode] of rooms) {
    const says = mode ? "knows that no money moves" : "cannot tell whether money moves";
    it(`${room.at} ${says}`, () => assert.equal(modeOf(room), mode));
  }
});
