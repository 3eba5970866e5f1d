/** The body of a gift: what the button said, whose page it is, and nothing about the donor. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { DonationRequest } from "../../../src/contract/donation.js";
import { z } from "../../../src/contract/zod.js";
import { donationRequest } from "../../../src/widgets/donate-button/gift-request.js";
import type { Gift } from "../../../src/widgets/donate-button/model.js";

const gift: Gift = {
  frequency: "once",
  amountMinor: 2500,
  totalMinor: 2500,
  currency: "USD",
  coverFees: false,
  anonymous: false,
};
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
      amountMinor: 2500,
      currency: "USD",
      frequency: "once",
      partner: "library",
      coverFees: false,
      anonymous: false,
      locale: "es",
      source: { page: "https://library.example.org/give" },
      returnUrl: "https://library.example.org/give?q=grief#part=2",
    });
  });

  for (const [hash, back] of [
    ["", "#haven-element=1"],
    ["#", "#haven-element=1"],
    ["#part=2", "#part=2&haven-element=1"],
  ] as const)
    it(`comes back to the second element of a page at "${hash}"`, () => {
      const said = { locale: "en", element: 1 };
      const request = donationRequest(gift, said, { ...page, hash });
      assert.deepEqual(z.parse(DonationRequest, request), request);
      assert.equal(request.returnUrl, `https://library.example.org/give?q=grief${back}`);
    });

  it("names as its source no search word and no fragment", () => {
    const { source } = donationRequest(gift, { locale: "en" }, page);
    assert.doesNotMatch(source?.page ?? "", /grief|part/);
  });

  it("carries a campaign where the page has one, and no empty partner", () => {
    const request = donationRequest(gift, { campaign: "winter", partner: "", locale: "en" }, page);
    assert.equal(request.campaign, "winter");
    assert.ok(!("partner" in request));
  });

  it("carries what the donor added, and never a total: the endpoint counts its own", () => {
    const tribute = { kind: "memory", name: "Ana Núñez" } as const;
    const added = { coverFees: true, anonymous: true, designation: "one", tribute, message: "Hi" };
    const request = donationRequest(
      { ...gift, ...added, totalMinor: 2606 },
      { locale: "en" },
      page,
    );
    assert.deepEqual(z.parse(DonationRequest, request), request);
    assert.deepEqual({ ...request, ...added }, request);
    assert.ok(!("totalMinor" in request));
  });

  it("takes of the page's address the five names of a campaign, and nothing else", () => {
    const search =
      "?utm_source=mail&q=grief&utm_medium=%20&utm_campaign=winter&utm_content=%E2%80%AEx" +
      `&utm_term=${"a".repeat(121)}&utm_id=9&gclid=1&utm_source=second`;
    const { source } = donationRequest(gift, { locale: "en" }, { ...page, search });
    assert.deepEqual(source?.utm, { utm_source: "mail", utm_campaign: "winter" });
  });

  it("leaves out an address that is too long for the contract, and gives all the same", () => {
    const long = { ...page, search: `?q=${"a".repeat(2000)}` };
    const request = donationRequest(gift, { locale: "en" }, long);
    assert.deepEqual(z.parse(DonationRequest, request), request);
    assert.ok(!("returnUrl" in request));
  });

  it("names no place to come back to where there is none", () => {
    for (const origin of ["null", "file://"]) {
      const request = donationRequest(gift, { locale: "en" }, { ...page, origin });
      assert.ok(!("returnUrl" in request) && !("source" in request), origin);
      assert.deepEqual(z.parse(DonationRequest, request), request);
    }
  });
});
