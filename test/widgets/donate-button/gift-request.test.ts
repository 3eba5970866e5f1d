/** The body of a gift: what the button said, whose page it is, and nothing about the donor. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { DonationRequest } from "../../../src/contract/donation.js";
import { z } from "../../../src/contract/zod.js";
import { donationRequest } from "../../../src/widgets/donate-button/gift-request.js";

const gift = { frequency: "once", amountMinor: 2500, currency: "USD" } as const;
const page = {
  origin: "https://library.example.org",
  pathname: "/give",
  search: "?q=grief",
  hash: "#part=2",
};

describe("the request of a gift", () => {
  it("is taken by the contract, and comes back to the very place", () => {
    const request = donationRequest(gift, { partner: "library", locale: "es" }, page);
    assert.deepEqual(z.parse(DonationRequest, request), request);
    assert.deepEqual(request, {
      ...gift,
      partner: "library",
      coverFees: false,
      anonymous: false,
      locale: "es",
      source: { page: "https://library.example.org/give" },
      returnUrl: "https://library.example.org/give?q=grief#part=2",
    });
  });

  it("names as its source no search word and no fragment", () => {
    const { source } = donationRequest(gift, { locale: "en" }, page);
    assert.doesNotMatch(source?.page ?? "", /grief|part/);
  });

  it("carries campaign and designation where the page has them", () => {
    const said = { campaign: "winter", designation: "greatestNeed", partner: "", locale: "en" };
    const request = donationRequest(gift, said, page);
    assert.equal(request.campaign, "winter");
    assert.equal(request.designation, "greatestNeed");
    assert.ok(!("partner" in request));
  });

  it("names no place to come back to where there is none", () => {
    for (const origin of ["null", "file://"]) {
      const request = donationRequest(gift, { locale: "en" }, { ...page, origin });
      assert.ok(!("returnUrl" in request) && !("source" in request), origin);
      assert.deepEqual(z.parse(DonationRequest, request), request);
    }
  });
});
