/** Gifts on the wire: whole amounts, no name, no card, and links that cannot be turned. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  Donation,
  DonationRequest,
  exampleDonation,
  exampleDonationRequest,
} from "../../src/contract/donation.js";
import { refusals, unclean } from "../support/refusals.js";

const asked = (changes: Record<string, unknown>) =>
  refusals(DonationRequest, { ...exampleDonationRequest, ...changes });
const read = (changes: Record<string, unknown>) =>
  Donation.parse({ ...exampleDonation, ...changes });

describe("a request to give", () => {
  it("is taken as the example writes it", () => {
    assert.deepEqual(DonationRequest.parse(exampleDonationRequest), exampleDonationRequest);
  });

  it("is refused when something is missing", () => {
    for (const key of "amountMinor currency frequency coverFees anonymous locale".split(" "))
      assert.deepEqual(asked({ [key]: undefined }), [`/${key} missing`]);
  });

  it("has a whole amount of minor units, as a number", () => {
    for (const [amountMinor, code] of [
      [0, "too_small"],
      [-2500, "too_small"],
      [25.5, "fraction"],
      ["2500", "syntax"],
      [null, "syntax"],
      [100_000_000, "too_large"],
    ] as const)
      assert.deepEqual(asked({ amountMinor }), [`/amountMinor ${code}`]);
  });

  it("never carries a card, a name or an address", () => {
    for (const key of "card cvc number name email phone address iban ip".split(" "))
      assert.deepEqual(asked({ [key]: "x" }), [`/${key} unknown_field`]);
    const tribute = { kind: "memory", name: "Test Person", cause: "x" };
    assert.deepEqual(asked({ tribute }), ["/tribute/cause unknown_field"]);
  });

  it("has codes that are known and texts that are clean and short", () => {
    assert.deepEqual(asked({ frequency: "week" }), ["/frequency unknown_code"]);
    assert.deepEqual(asked({ currency: "usd" }), ["/currency syntax"]);
    assert.deepEqual(asked({ tribute: { kind: "praise", name: "A" } }), [
      "/tribute/kind unknown_code",
    ]);
    assert.deepEqual(asked({ message: "😀".repeat(500) }), ["fine"]);
    assert.deepEqual(asked({ message: "a".repeat(501) }), ["/message too_long"]);
    for (const bad of unclean) assert.deepEqual(asked({ message: bad }), ["/message text_invalid"]);
  });

  it("comes back only to a page", () => {
    for (const returnUrl of [
      "vbscript:alert(1)",
      "data:text/html,x",
      "http://library.example.org/give",
      "//library.example.org/give",
      "/give",
      "tel:+12155550142",
      "https://user:secret@library.example.org/",
      "https://library.example.org/\ngive",
      "",
    ])
      assert.deepEqual(asked({ returnUrl }), ["/returnUrl syntax"], returnUrl);
    const long = `https://library.example.org/${"a".repeat(2000)}`;
    assert.deepEqual(asked({ returnUrl: long }), ["/returnUrl too_long"]);
    assert.deepEqual(asked({ returnUrl: "https://library.example.org/give?a#b" }), ["fine"]);
  });

  it("says where it was made by origin and path, never by what was looked for", () => {
    const page = "https://library.example.org/give";
    assert.deepEqual(asked({ source: { page, utm: { utm_source: "news" } } }), ["fine"]);
    assert.deepEqual(asked({ source: { page: `${page}?q=grief` } }), ["/source/page syntax"]);
    assert.deepEqual(asked({ source: { page: `${page}#grief` } }), ["/source/page syntax"]);
    assert.deepEqual(asked({ source: { page, utm: { fbclid: "x" } } }), [
      "/source/utm/fbclid unknown_field",
    ]);
    assert.deepEqual(asked({ source: { page, title: "x" } }), ["/source/title unknown_field"]);
  });
});

describe("what the server knows of a gift", () => {
  it("is read as it is written, without what is not known here", () => {
    assert.deepEqual(read({ surplus: 1 }), exampleDonation);
  });

  it("is processing when its status is not known here, and never paid by accident", () => {
    for (const status of ["settled", "PAID", ""])
      assert.equal(read({ status }).status, "processing");
    assert.equal(read({ status: "paid" }).status, "paid");
    assert.deepEqual(refusals(Donation, { ...exampleDonation, status: undefined }), [
      "/status missing",
    ]);
  });

  it("is refused without the figures that a donor must be shown", () => {
    for (const key of "id amountMinor totalMinor currency frequency expiresAt mode".split(" "))
      assert.deepEqual(refusals(Donation, { ...exampleDonation, [key]: undefined }), [
        `/${key} missing`,
      ]);
  });

  it("leads nowhere by a link that may not be one", () => {
    const { checkoutUrl, manageUrl } = read({ checkoutUrl: "data:x", manageUrl: "http://a.test/" });
    assert.deepEqual([checkoutUrl, manageUrl], [undefined, undefined]);
  });
});
